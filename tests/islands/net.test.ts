import { expect, test } from 'vitest';
import { decodeScenario, defaultScenario, withNumber } from '../../src/address/index.ts';
import { eurosPerMonth } from '../../src/compensation/index.ts';
import { startState, toolReducer } from '../../src/islands/fields/tool-state.ts';
import { amountOf, knownPay, nearestTaken, netRules, PAY_FIELDS, workOut } from '../../src/islands/net/net-input.ts';
import { netRows } from '../../src/islands/net/net-rows.ts';
import { netEn } from '../../src/i18n/net-en.ts';
import { exampleData as data, expectAnswer } from '../compensation/example-data.ts';

const scenarioOf = (search: string) => decodeScenario('net', search).scenario;

test('the one amount that stands is the one that is known', () => {
  expect(knownPay(defaultScenario('net'))).toEqual({ of: 'gross', amount: 45_000 });
  for (const field of PAY_FIELDS) {
    expect(knownPay(scenarioOf(`${field}=3000`))).toEqual({ of: field, amount: eurosPerMonth(3_000) });
  }
});

test('what is known is among the four amounts of the pay that it comes to', () => {
  for (const field of PAY_FIELDS) {
    const amount = field === 'gross' ? 40_000 : 3_000;
    const { pay } = workOut(scenarioOf(`${field}=${amount}`), data);
    expect(amountOf(expectAnswer(pay), field)).toBeCloseTo(amount, 6);
  }
});

test('typing in one of the four empties the others once it reads, and not before', () => {
  const reduce = toolReducer<'net'>(netRules(data));
  const start = startState<'net'>(defaultScenario('net'));
  const rubbish = reduce(start, { type: 'typed', field: 'netAfter', text: 'abc' });
  expect(rubbish.scenario).toEqual(start.scenario);
  const typed = reduce(rubbish, { type: 'typed', field: 'grossMonth', text: '4000' });
  expect([...typed.typed]).toEqual([['grossMonth', '4000']]);
  expect(typed.scenario).toMatchObject({ gross: undefined, grossMonth: 4_000, netAfter: undefined });
  const years = reduce(typed, { type: 'typed', field: 'years', text: '3' });
  expect([...years.typed.keys()]).toEqual(['grossMonth', 'years']);
  expect(years.scenario.grossMonth).toBe(4_000);
});

test('a problem with one of the four in the address goes once another reads', () => {
  const reduce = toolReducer<'net'>(netRules(data));
  const read = reduce(startState<'net'>(defaultScenario('net')), {
    type: 'address',
    search: '?netAfter=abc&years=99',
    jobs: data,
  });
  expect(read.addressProblems.map(({ field }) => field)).toEqual(['years', 'netAfter']);
  const typed = reduce(read, { type: 'typed', field: 'gross', text: '50000' });
  expect(typed.addressProblems.map(({ field }) => field)).toEqual(['years']);
});

test('out of the table there is no total, and the nearest amount is one that the table holds', () => {
  for (const search of [
    'netBefore=1000',
    'netAfter=90000',
    'gross=1',
    'grossMonth=90000',
    'netAfter=100&taxWay=scale',
  ]) {
    const scenario = scenarioOf(search);
    const { pay, target, known } = workOut(scenario, data);
    expect(target).toBeUndefined();
    const problems = pay.ok ? [] : pay.problems;
    expect(problems).toHaveLength(1);
    const nearest = problems.map(nearestTaken)[0] ?? 0;
    expect(workOut(withNumber('net', scenario, known.of, nearest), data).pay.ok).toBe(true);
  }
  expect(nearestTaken({ code: 'above-net-pay-table', field: 'net', limit: -3 })).toBeUndefined();
  expect(nearestTaken({ code: 'no-figure-for', field: 'job' })).toBeUndefined();
});

test('the amounts are downloaded under the names that they have on the page', () => {
  const { pay, target } = workOut(defaultScenario('net'), data);
  const rows = netRows(expectAnswer(pay), target && expectAnswer(target), netEn);
  expect(rows.map(({ name, unit }) => `${name} ${unit}`)).toEqual([
    'net.gross.year EUR/year',
    'net.gross.month EUR/month',
    'net.before.month EUR/month',
    'net.after.month EUR/month',
    'net.cost.year EUR/year',
    'net.ote EUR/year',
  ]);
  expect(netRows(expectAnswer(pay), undefined, netEn)).toHaveLength(5);
});
