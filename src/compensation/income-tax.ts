import type { CompensationData, Household, IncomeTaxScale, TaxBracket } from './data.ts';
import { eurosPerYear, type EurosPerYear } from './euros.ts';
import { answer, findOutOfRange, refuse, type Problem, type Result } from './problem.ts';

const MOST_CHILDREN = 9;

/** From the third child on each counts for a whole part. */
const HALF_PART_CHILDREN = 2;

/** A household as the scale sees it, in parts (1 = a person). */
interface Parts {
  /** Those of the adults. */
  readonly own: number;
  /** Those of the children. */
  readonly children: number;
  /** The half part that someone who brings a child up alone has on top. */
  readonly alone: number;
}

function countParts(household: Household, children: number): Parts {
  return {
    own: household === 'couple' ? 2 : 1,
    children: children <= HALF_PART_CHILDREN ? children / 2 : children - 1,
    alone: household === 'lone-parent' && children > 0 ? 0.5 : 0,
  };
}

/** The tax of a progressive scale on one income. */
const climb = (income: number, brackets: readonly TaxBracket[]): number =>
  brackets.reduce((tax, { above, ratio }, index) => {
    const end = brackets[index + 1]?.above ?? Number.POSITIVE_INFINITY;
    return tax + ratio * Math.max(0, Math.min(income, end) - above);
  }, 0);

/** What children may take off the tax at most. */
function capAdvantage({ children, alone }: Parts, scale: IncomeTaxScale): number {
  return alone > 0
    ? scale.loneParentCap + 2 * scale.halfPartCap * (children - alone)
    : 2 * scale.halfPartCap * children;
}

/** Why a number of children cannot be reckoned with, if it cannot. */
export function findChildrenProblems(children: number): readonly Problem[] {
  return Number.isInteger(children)
    ? findOutOfRange('children', children, 0, MOST_CHILDREN)
    : [{ code: 'out-of-range', field: 'children', limit: { from: 0, to: MOST_CHILDREN } }];
}

/** The tax of a household whose number of children is known to be in range. */
export function taxFromScale(
  netTaxable: number,
  household: Household,
  children: number,
  scale: IncomeTaxScale,
): EurosPerYear {
  const { ratio, minimum, maximum } = scale.deduction;
  const income = Math.max(0, netTaxable - Math.min(maximum, Math.max(minimum, ratio * netTaxable)));
  const parts = countParts(household, children);
  const all = parts.own + parts.children + parts.alone;
  const withChildren = all * climb(income / all, scale.brackets);
  const withoutChildren = parts.own * climb(income / parts.own, scale.brackets);
  const gross = Math.max(withChildren, withoutChildren - capAdvantage(parts, scale));
  const isCouple = household === 'couple';
  const decote = Math.max(0, (isCouple ? scale.decote.couple : scale.decote.single) - scale.decote.ratio * gross);
  const highIncome = climb(income, isCouple ? scale.highIncome.couple : scale.highIncome.single);
  return eurosPerYear(Math.max(0, gross - decote) + highIncome);
}

/**
 * The income tax of a household that lives on one salary alone: 10 % deduction, parts, cap of what children take off,
 * relief on low taxes (décote), contribution on high incomes.
 *
 * @param netTaxable taxable net pay before the 10 % deduction, EUR a year, 0 or more
 * @param household a lone parent with no child counts as single
 * @param children whole number, 0 to 9
 * @returns EUR a year; or `out-of-range` on `children`
 * @source figure `data.incomeTax.figure` (2026 scale, on 2025 income)
 * @example incomeTaxFromScale(eurosPerYear(29_165.3), 'single', 0, data) // 1,443.86: a cadre at 35,000 gross
 */
export function incomeTaxFromScale(
  netTaxable: EurosPerYear,
  household: Household,
  children: number,
  data: CompensationData,
): Result<EurosPerYear> {
  const problems = findChildrenProblems(children);
  return problems.length > 0
    ? refuse(...problems)
    : answer(taxFromScale(netTaxable, household, children, data.incomeTax));
}
