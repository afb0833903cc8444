import Aside from './aside.astro';
import ApprenticeTable from './apprentice-table.astro';
import AssumptionList from './assumption-list.astro';
import CareerMap from './career-map.astro';
import CareerPlanner from './career-planner.astro';
import EffectTable from './effect-table.astro';
import Estimate from './estimate.astro';
import Fact from './fact.astro';
import Figure from './figure.astro';
import GuideLink from './guide-link.astro';
import HomeRange from './home-range.astro';
import JobTable from './job-table.astro';
import Judgement from './judgement.astro';
import Kinds from './kinds.astro';
import NetCalculator from './net-calculator.astro';
import NetTable from './net-table.astro';
import Next from './next.astro';
import Note from './note.astro';
import OfferCheck from './offer-check.astro';
import PageList from './page-list.astro';
import PayByLevel from './pay-by-level.astro';
import PayoutPlan from './payout-plan.astro';
import Plate from './plate.astro';
import RangeOverview from './range-overview.astro';
import Say from './say.astro';
import SourceList from './source-list.astro';
import Way from './way.astro';
import Ways from './ways.astro';
import WishTable from './wish-table.astro';
import WithholdingTable from './withholding-table.astro';

/** Everything that an author may use in MDX. Pages hand it to `<Content>`; MDX files import nothing. */
export const authoring = {
  a: GuideLink,
  Aside,
  ApprenticeTable,
  AssumptionList,
  CareerMap,
  CareerPlanner,
  EffectTable,
  Estimate,
  Fact,
  Figure,
  HomeRange,
  JobTable,
  Judgement,
  Kinds,
  NetCalculator,
  NetTable,
  Next,
  Note,
  OfferCheck,
  PageList,
  PayByLevel,
  PayoutPlan,
  Plate,
  RangeOverview,
  Say,
  SourceList,
  Way,
  Ways,
  WishTable,
  WithholdingTable,
} as const;
