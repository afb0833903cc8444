import type { AddressProblem } from '../../address/index.ts';
import type { FieldNames } from '../../i18n/fields.ts';
import { fill } from '../../i18n/fill.ts';
import type { ProblemWords } from '../../i18n/problems.ts';

export interface AddressProblemsProps {
  readonly problems: readonly AddressProblem[];
  readonly fields: FieldNames;
  readonly words: ProblemWords;
}

/** What could not be read in the address: which field, and what it takes. Never what the address held. */
export function AddressProblems({ problems, fields, words }: AddressProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <p class="problems__title">{words.addressTitle}</p>
      <ul>
        {problems.map(({ field }) => {
          const said = fields[field];
          return (
            <li key={field} data-problem={field || 'address'}>
              {said ? fill(words.address, { field: said.name, takes: said.takes }) : words.addressTooLong}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
