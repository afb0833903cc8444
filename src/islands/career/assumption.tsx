import type { ComponentChildren } from 'preact';
import type { CareerScenario } from '../../address/index.ts';
import { NumberField, type NumberFieldProps } from '../fields/number-field.tsx';
import type { ToolHandle } from '../fields/use-tool.ts';

/** The fields of a plan that have a default of their own, and a way back to it. */
export const ASSUMPTIONS = [
  'years',
  'start',
  'stayRaise',
  'moveEvery',
  'upliftLow',
  'upliftHigh',
  'betweenRaise',
  'horizon',
  'inflation',
] as const satisfies readonly (keyof CareerScenario)[];
export type AssumptionName = (typeof ASSUMPTIONS)[number];

/** Whether a field holds anything else than its default, what cannot be read included. */
export const isChanged = (tool: ToolHandle<'career'>, name: AssumptionName, start: CareerScenario): boolean =>
  tool.scenario[name] !== start[name] || tool.readingOf(name)?.ok === false;

export interface WayBackProps {
  readonly tool: ToolHandle<'career'>;
  readonly name: AssumptionName;
  /** The scenario of an address that holds nothing. */
  readonly start: CareerScenario;
  /** 'Default:' */
  readonly usual: string;
  /** The default, with its source or that it is an assumption. */
  readonly says: ComponentChildren;
  /** 'Back to 2 %' */
  readonly backTo: string;
  /** The field's own name, which a screen reader hears after it. */
  readonly of: string;
}

/** A field's default with its source, and a button that takes it back where the field holds something else. */
export function WayBack({ tool, name, start, usual, says, backTo, of }: WayBackProps) {
  const goBack = () => {
    tool.type(name, tool.written(start[name]));
    // The button is gone after this: the focus goes on to the field that it took back.
    document.getElementById(`field-${name}`)?.focus();
  };
  return (
    <div class="usual">
      <p class="small">
        {usual} {says}
      </p>
      {isChanged(tool, name, start) && (
        <button type="button" class="usual__back no-print" onClick={goBack}>
          {backTo}
          <span class="vh">, {of}</span>
        </button>
      )}
    </div>
  );
}

export interface AssumptionProps extends Omit<NumberFieldProps<'career'>, 'name' | 'isQuestion' | 'why'> {
  readonly name: AssumptionName;
  readonly way: Omit<WayBackProps, 'tool' | 'name' | 'of'>;
}

/** An assumption of the plan: a field, its default with its source, and the way back to it. */
export function Assumption({ way, children, ...field }: AssumptionProps) {
  return (
    <NumberField {...field}>
      <WayBack {...way} tool={field.tool} name={field.name} of={field.label} />
      {children}
    </NumberField>
  );
}
