export { decodeScenario, defaultScenario, encodeScenario, encodeWho, fieldTakes, withNumber } from './scenario.ts';
export type { AddressProblem, AddressProblemCode, Decoded } from './scenario.ts';
export type { FieldUnit, JobData, Takes } from './field.ts';
export { LONGEST_QUERY, OFFER_LETTERS, TAX_WAYS, TOOLS } from './table.ts';
export type {
  CareerScenario,
  EstimateScenario,
  NetScenario,
  OfferLetter,
  OffersScenario,
  Scenarios,
  TaxWay,
  Tool,
  Who,
} from './table.ts';
