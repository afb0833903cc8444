import type { EstimateScenario } from '../../address/index.ts';
import { writeEuros, writeNumber } from '../../amounts/index.ts';
import type { InternEstimate } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import { Amount } from '../fields/amount.tsx';
import { Marked } from '../fields/mark.tsx';
import type { ResultProps } from './result-props.ts';

/** An internship: a month gross and net, the whole stay, and the legal minimum beside it. */
export function InternResult({
  answer,
  scenario,
  words,
  locale,
  marks,
  sourceWords,
  old,
}: ResultProps & { readonly answer: InternEstimate; readonly scenario: EstimateScenario }) {
  const euros = (value: number, figure?: string, decimals = 0) => (
    <Amount {...(figure ? { figure } : {})} value={value} text={writeEuros(value, locale, { decimals })} />
  );
  const months = writeNumber(scenario.months, locale, { decimals: 2 });
  return (
    <>
      <p class="small">
        {old && <b class="old">{words.result.old}. </b>}
        {words.result.labelIntern}
      </p>
      <output class="estimate__hero">{euros(answer.monthly, 'estimate.intern.monthly')}</output>
      <dl class="sum">
        <div>
          <dt>{words.result.net}</dt>
          <dd>
            {euros(answer.netMonthly, 'estimate.intern.net.monthly', 2)}{' '}
            <small>{words.result.aMonth.toLowerCase()}</small>
          </dd>
        </div>
        <div>
          <dt>{fill(words.result.total, { months })}</dt>
          <dd>{euros(answer.total, 'estimate.intern.total')}</dd>
        </div>
        <div>
          <dt>{fill(words.intern.minimum, { hours: writeNumber(scenario.hours, locale, { decimals: 2 }) })}</dt>
          <dd>
            <Marked
              figure="gratification-hour"
              marks={marks}
              text={writeEuros(answer.minimumMonthly, locale, { decimals: 2 })}
              sourceWords={sourceWords}
            />
          </dd>
        </div>
      </dl>
      {answer.notices.length > 0 && (
        <p class="problem" data-problem="pay">
          {words.intern.belowMinimum}
        </p>
      )}
      <p class="small">
        {fill(answer.isTaxFree ? words.result.taxFree : words.result.notTaxFree, {
          limit: writeEuros(answer.taxFreeUpTo, locale),
        })}
      </p>
    </>
  );
}
