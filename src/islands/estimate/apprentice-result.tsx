import { writeEuros } from '../../amounts/index.ts';
import { type ApprenticeEstimate, toYear } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import { Amount } from '../fields/amount.tsx';
import type { ResultProps } from './result-props.ts';

/** An apprenticeship: the legal minimum by age and year, gross and net, a month and a year. */
export function ApprenticeResult({ answer, words, locale }: ResultProps & { readonly answer: ApprenticeEstimate }) {
  const euros = (value: number, figure?: string) => (
    <Amount {...(figure ? { figure } : {})} value={value} text={writeEuros(value, locale)} />
  );
  const rows = [
    { name: words.result.gross, month: answer.monthly, figure: 'estimate.apprentice.monthly' },
    { name: words.result.net, month: answer.netMonthly, figure: 'estimate.apprentice.net.monthly' },
  ];
  return (
    <>
      <p class="small">{words.result.labelApprentice}</p>
      <output class="estimate__hero">{writeEuros(answer.monthly, locale)}</output>
      <div class="table" tabIndex={0} role="region" aria-label={words.result.labelApprentice}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{words.result.labelApprentice}</span>
              </th>
              <th scope="col" class="is-num">
                {words.result.aMonth}
              </th>
              <th scope="col" class="is-num">
                {words.result.aYear}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, month, figure }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="is-num">{euros(month, figure)}</td>
                <td class="is-num">{euros(toYear(month))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small">
        {fill(answer.isTaxFree ? words.result.taxFree : words.result.notTaxFree, {
          limit: writeEuros(answer.taxFreeUpTo, locale),
        })}
      </p>
    </>
  );
}
