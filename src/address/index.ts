export {
  decodeScenario,
  defaultScenario,
  encodeScenario,
  fieldTakes,
  withNumber,
  type EstimateScenario,
  type Scenarios,
} from './by-tool.ts';
export { CAREER, type CareerScenario } from './career-table.ts';
export type { FieldUnit, JobData, Takes } from './field.ts';
export { NET, type NetScenario } from './net-table.ts';
export { OFFER_LETTERS, OFFERS, type OfferLetter, type OffersScenario } from './offers-table.ts';
export { changeNumber, encodeWho, readAddress, writeAddress } from './scenario.ts';
export type { AddressProblem, AddressProblemCode, Decoded } from './scenario.ts';
export { shortenOffers, writeOffersOut } from './short-offers.ts';
export { LONGEST_QUERY, TAX_WAYS, TOOLS, WHO, type Table, type TaxWay, type Tool, type Who } from './table.ts';
