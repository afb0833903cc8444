import type { AddressProblem } from '../../address/index.ts';
import type { EstimateWords } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import type { ProblemWords } from '../../i18n/problems.ts';

interface AddressProblemsProps {
  readonly problems: readonly AddressProblem[];
  readonly words: Pick<EstimateWords, 'fields'>;
  readonly problemWords: ProblemWords;
}

/** What could not be read in the address: which field, and what it takes. Never what the address held. */
export function AddressProblems({ problems, words, problemWords }: AddressProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <p class="problems__title">{problemWords.addressTitle}</p>
      <ul>
        {problems.map(({ field }) => {
          const said = Object.entries(words.fields).find(([name]) => name === field)?.[1];
          return (
            <li key={field} data-problem={field}>
              {said
                ? fill(problemWords.address, { field: said.name, takes: said.takes })
                : problemWords.addressTooLong}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

