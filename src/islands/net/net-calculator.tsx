import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { encodeWho, type NetScenario, type Tool, type Who } from '../../address/index.ts';
import { writeEuros, writePercent } from '../../amounts/index.ts';
import { type CompensationData, type Kind, type Problem } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { NetWords } from '../../i18n/net.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import type { ShareWords } from '../../i18n/share.ts';
import type { TaxWords } from '../../i18n/tax.ts';
import { AddressProblems } from '../fields/address-problems.tsx';
import { ContractField, StatusField } from '../fields/contract-fields.tsx';
import { LiveSentence } from '../fields/live-sentence.tsx';
import type { SourceMark } from '../fields/mark.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { modelProblem } from '../fields/problem-text.ts';
import { PrintedAddress } from '../fields/printed-address.tsx';
import { ShareBar } from '../fields/share-bar.tsx';
import { taxChoice, TaxFields } from '../fields/tax-fields.tsx';
import { ToolLinks } from '../fields/tool-links.tsx';
import { useTool } from '../fields/use-tool.ts';
import { YearsField } from '../fields/years-field.tsx';
import type { FallFigures } from './falls.tsx';
import { LinkedFields } from './linked-fields.tsx';
import { nearestTaken, netRules, workOut, type WorkedPay } from './net-input.ts';
import { NetResult } from './net-result.tsx';
import { netRows } from './net-rows.ts';
import { TargetResult } from './target-result.tsx';

export interface NetCalculatorProps {
  /** The worked default: what the server renders, and where the island starts. */
  readonly start: NetScenario;
  readonly data: CompensationData;
  readonly words: NetWords;
  readonly taxWords: TaxWords;
  readonly shareWords: ShareWords;
  readonly problemWords: ProblemWords;
  readonly sourceWords: Readonly<Record<Kind, string>>;
  readonly marks: Readonly<Record<string, SourceMark>>;
  /** The figure of the net pay table's own source. */
  readonly netFigure: string;
  /** The figure of the yearly income tax scale. */
  readonly scaleFigure: string;
  readonly fallFigures: FallFigures;
  readonly locale: Locale;
  readonly addresses: Readonly<Record<Tool, string>>;
}

/** Gross and net: one pay in four fields, line by line, and the total to ask for around it. */
export function NetCalculator(props: NetCalculatorProps) {
  const { start, data, words, taxWords, problemWords, locale, marks, sourceWords } = props;
  const rules = useMemo(() => netRules(data), [data]);
  const tool = useTool<'net'>(start, rules, data, locale);
  const { scenario, query, choose } = tool;
  const worked = useMemo(() => workOut(scenario, data), [scenario, data]);
  const { known, target } = worked;
  const pay = worked.pay.ok ? worked.pay.value : undefined;

  const field = { tool, fields: words.fields, problemWords, locale };
  const who = encodeWho(scenario);
  return (
    <form class="estimate net" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <ToolLinks current="net" who={scenario} addresses={props.addresses} words={props.shareWords} />
      <div class="net__fields">
        <AddressProblems problems={tool.addressProblems} fields={words.fields} words={problemWords} />
        {scenario.situation !== 'employed' && (
          <p class="problem">
            {words.trainee} <a href={`${props.addresses.estimate}?${who}`}>{words.traineeLink}</a>.
          </p>
        )}
        <LinkedFields
          tool={tool}
          known={known.of}
          pay={pay}
          words={words}
          problemWords={problemWords}
          locale={locale}
        />
      </div>
      <div class="estimate__result net__result" id="result">
        {!worked.pay.ok && worked.pay.problems.map(outside)}
        {pay && (
          <NetResult
            pay={pay}
            known={known.of}
            scenario={scenario}
            taxWay={taxChoice(scenario).way}
            taxWords={taxWords}
            netFigure={props.netFigure}
            scaleFigure={props.scaleFigure}
            figures={props.fallFigures}
            old={tool.isOld}
            words={words}
            locale={locale}
            marks={marks}
            sourceWords={sourceWords}
          />
        )}
      </div>
      <div class="net__more">
        <TaxFields {...field} who={scenario} choose={chooseTax} taxField="tax" words={taxWords} />
        <StatusField who={scenario} choose={choose} words={words} />
        <ContractField who={scenario} choose={choose} words={words} />
      </div>
      <div class="net__target">
        <h3 class="sum__head">{words.result.target.title}</h3>
        <div class="net__mix">
          <p class="ask__why">{words.result.target.why}</p>
          <YearsField
            {...field}
            name="years"
            years={scenario.years}
            onSlide={(years) => tool.slide('years', { years })}
            words={words.years}
          />
          <NumberField
            {...field}
            name="share"
            label={words.share.question}
            hint={words.share.hint}
            isQuestion
            echo={(value) => fill(words.share.echo, { percent: writePercent(value, locale, { decimals: 3 }) })}
          >
            <div class="presets presets--small">
              <button
                type="button"
                aria-pressed={scenario.share === undefined}
                onClick={() => choose('share', { share: undefined })}
              >
                {words.share.byYears}
              </button>
            </div>
          </NumberField>
        </div>
        <div class="estimate__result">
          {target && !target.ok && (
            <p class="problem" data-problem={target.problems[0]?.field}>
              {target.problems[0]?.field === 'share'
                ? words.result.noShare
                : target.problems.map((problem) => modelProblem(problem, words.fields, problemWords, locale)).join(' ')}
            </p>
          )}
          {pay && target?.ok && (
            <TargetResult
              target={target.value}
              base={pay.gross}
              years={scenario.years}
              words={words}
              locale={locale}
              marks={marks}
              sourceWords={sourceWords}
            />
          )}
        </div>
      </div>
      <div class="net__keep">
        <p class="small no-print">{words.result.keep}</p>
        {pay && (
          <ShareBar
            file="gross-and-net"
            query={query}
            rows={() => netRows(pay, target?.ok ? target.value : undefined, words)}
            words={props.shareWords}
          />
        )}
        <PrintedAddress query={query} />
      </div>
      <LiveSentence text={tool.changed ? liveSentence(worked) : ''} />
    </form>
  );

  /** Another way takes the field of one's own rate out of sight: what could not be read there is forgotten with it. */
  function chooseTax(name: keyof Who, part: Partial<Who>): void {
    choose(name, name === 'taxWay' ? { ...part, tax: scenario.tax } : part);
  }

  /** An amount that the table does not hold: why, and the nearest that it does. */
  function outside(problem: Problem) {
    const nearest = nearestTaken(problem);
    return (
      <Fragment key={problem.code}>
        <p class="problem" data-problem={known.of}>
          {outsideSentence(problem)}
        </p>
        {nearest !== undefined && (
          <button type="button" class="ask__offer" onClick={() => tool.type(known.of, tool.written(nearest))}>
            {fill(words.result.take, { amount: exactEuros(nearest) })}
          </button>
        )}
      </Fragment>
    );
  }

  function exactEuros(value: number): string {
    return writeEuros(value, locale, { decimals: Number.isInteger(value) ? 0 : 2 });
  }

  function outsideSentence(problem: Problem): string {
    const isLow = problem.code === 'below-full-time-minimum';
    if (!isLow && problem.code !== 'above-net-pay-table') {
      return modelProblem(problem, words.fields, problemWords, locale);
    }
    const nearest = nearestTaken(problem);
    if (nearest === undefined) return words.result.nothingLeft;
    return fill(isLow ? words.result.below : words.result.above, {
      limit: exactEuros(nearest),
      unit: words.amounts[known.of].unit,
    });
  }

  function liveSentence({ pay: found }: WorkedPay): string {
    if (!found.ok) return found.problems.map(outsideSentence).join(' ');
    const { gross, month } = found.value;
    return fill(words.live, {
      gross: writeEuros(gross, locale),
      before: writeEuros(month.netBeforeTax, locale),
      after: writeEuros(month.netAfterTax, locale),
    });
  }
}
