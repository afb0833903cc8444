export { readAmount } from './amount.ts';
export type {
  Amount,
  AmountOptions,
  AmountProblem,
  AmountProblemCode,
  AmountQuestion,
  AmountReading,
  Period,
} from './amount.ts';
export { readNumber } from './number.ts';
export type { NumberOptions, NumberProblem, NumberProblemCode, NumberReading, NumberUnit } from './number.ts';
export { writeEuros, writeNumber, writePercent, writeSigned } from './written.ts';
export type { NumberLocale, WritingOptions } from './written.ts';
