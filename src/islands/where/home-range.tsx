import { useMemo } from 'preact/hooks';
import type { EstimateScenario } from '../../address/index.ts';
import { writeEuros } from '../../amounts/index.ts';
import { RangeOverview, type RangeOverviewProps } from '../../charts/range-overview.tsx';
import { type CompensationData, estimatePay } from '../../compensation/index.ts';
import { type EstimateWords, yearsText } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import type { HomeRangeWords } from '../../i18n/home-range.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { estimateInput, estimateRules } from '../estimate/estimate-input.ts';
import { AddressProblems } from '../fields/address-problems.tsx';
import { Amount } from '../fields/amount.tsx';
import { useTool } from '../fields/use-tool.ts';
import { YearsField } from '../fields/years-field.tsx';

export interface HomeRangeProps {
  readonly overview: Omit<RangeOverviewProps, 'you'>;
  readonly start: EstimateScenario;
  readonly data: CompensationData;
  readonly words: HomeRangeWords;
  readonly estimateWords: Pick<EstimateWords, 'years' | 'fields'>;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
  readonly calculatorAddress: string;
}

/** The range bar of the home page, with one question: how many years. */
export function HomeRange(props: HomeRangeProps) {
  const { overview, start, data, words, estimateWords, problemWords, locale } = props;
  const { fields } = estimateWords;
  const rules = useMemo(() => estimateRules(data), [data]);
  const tool = useTool<'estimate'>(start, rules, data, locale);
  const { scenario, query } = tool;

  const result = estimatePay(estimateInput({ ...scenario, situation: 'employed' }), data);
  const answer = result.ok && result.value.situation === 'employed' ? result.value : undefined;
  const years = yearsText(scenario.years, estimateWords.years, locale);
  const said = answer && { years, amount: writeEuros(answer.placed, locale) };

  return (
    <form class="where" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <RangeOverview {...overview} you={answer && said && { amount: answer.placed, label: fill(words.you, said) }} />
      <AddressProblems problems={tool.addressProblems} fields={fields} words={problemWords} />
      <div class="where__line">
        <YearsField
          tool={tool}
          name="years"
          years={scenario.years}
          onSlide={(next) => tool.slide('years', { years: next })}
          words={{ ...estimateWords.years, question: words.question, why: undefined, hint: undefined }}
          fields={fields}
          problemWords={problemWords}
          locale={locale}
        />
        <a class="button" href={`${props.calculatorAddress}${query && `?${query}`}`}>
          {words.more}
        </a>
      </div>
      {answer && said && (
        <p class="small" role="status">
          {(answer.band.stretch.kind === 'between' ? words.saysDerived : words.says)
            .split('{amount}')
            .flatMap((piece, index) => [
              index > 0 && (
                <Amount key="amount" figure="estimate.ote.middle" value={answer.placed} text={said.amount} />
              ),
              fill(piece, said),
            ])}
        </p>
      )}
    </form>
  );
}
