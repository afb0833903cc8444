import Aside from './aside.astro';
import ApprenticeTable from './apprentice-table.astro';
import AssumptionList from './assumption-list.astro';
import CareerMap from './career-map.astro';
import CareerPlanner from './career-planner.astro';
import DataColumns from './data-columns.astro';
import DataExample from './data-example.astro';
import DataFiles from './data-files.astro';
import DataRecord from './data-record.astro';
import EffectTable from './effect-table.astro';
import Estimate from './estimate.astro';
import Evidence from './evidence.astro';
import Fact from './fact.astro';
import Figure from './figure.astro';
import GlossaryList from './glossary-list.astro';
import GuideLink from './guide-link.astro';
import HomeRange from './home-range.astro';
import JobCompare from './job-compare.astro';
import Judgement from './judgement.astro';
import Kinds from './kinds.astro';
import NetCalculator from './net-calculator.astro';
import NetTable from './net-table.astro';
import Next from './next.astro';
import Note from './note.astro';
import OfferCheck from './offer-check.astro';
import OwnScript from './own-script.astro';
import PageList from './page-list.astro';
import PayByLevel from './pay-by-level.astro';
import PayoutPlan from './payout-plan.astro';
import Plate from './plate.astro';
import RangeOverview from './range-overview.astro';
import ReaderPaths from './reader-paths.astro';
import Say from './say.astro';
import SelfCheck from './self-check.astro';
import SelfCheckKey from './self-check-key.astro';
import SourceList from './source-list.astro';
import Way from './way.astro';
import Ways from './ways.astro';
import WeakLinks from './weak-links.astro';
import WishTable from './wish-table.astro';
import WithholdingTable from './withholding-table.astro';

// For the page of unknown addresses alone.
export { default as OffAxis } from './off-axis.astro';

/** Everything that an author may use in MDX. Pages hand it to `<Content>`; MDX files import nothing. */
export const authoring = {
  a: GuideLink,
  Aside,
  ApprenticeTable,
  AssumptionList,
  CareerMap,
  CareerPlanner,
  DataColumns,
  DataExample,
  DataFiles,
  DataRecord,
  EffectTable,
  Estimate,
  Evidence,
  Fact,
  Figure,
  GlossaryList,
  HomeRange,
  JobCompare,
  Judgement,
  Kinds,
  NetCalculator,
  NetTable,
  Next,
  Note,
  OfferCheck,
  OwnScript,
  PageList,
  PayByLevel,
  PayoutPlan,
  Plate,
  RangeOverview,
  ReaderPaths,
  Say,
  SelfCheck,
  SelfCheckKey,
  SourceList,
  Way,
  Ways,
  WeakLinks,
  WishTable,
  WithholdingTable,
} as const;
