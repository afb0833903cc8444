import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphText } from '../../src/site/structured-data/graph.ts';
import { estimatedSalary, occupation, type PaidFigure } from '../../src/site/structured-data/occupation.ts';
import { article, breadcrumbs } from '../../src/site/structured-data/things.ts';

describe('the block of a page', () => {
  test('holds no sign that could end it', () => {
    const text = graphText([{ '@type': 'WebSite', name: 'A </script><!-- B' }]);
    expect(text).toBe('{"@context":"https://schema.org","@type":"WebSite","name":"A \\u003c/script>\\u003c!-- B"}');
  });

  test('says again what it was given, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        const text = graphText([{ '@type': 'WebSite', name }]);
        const plain = JSON.stringify({ '@context': 'https://schema.org', '@type': 'WebSite', name });
        return !text.includes('<') && JSON.stringify(JSON.parse(text)) === plain;
      }),
    );
  });

  test('lists several things under one context', () => {
    const crumbs = breadcrumbs([{ name: 'Home', address: 'https://guide.example/' }, { name: 'The role' }]);
    expect(JSON.parse(graphText([{ '@type': 'WebSite', name: 'A' }, crumbs]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebSite', name: 'A' }, crumbs],
    });
  });
});

const figure: PaidFigure = {
  name: 'Pay',
  unit: 'EUR/year',
  statistic: 'range',
  source: 'https://guide.example/sources/#survey',
  amount: { low: 65_000, high: 83_000 },
};
const face = { name: 'Pay', url: 'https://guide.example/sources/#survey', currency: 'EUR', duration: 'P1Y' };
const BOTH = ['MonetaryAmountDistribution', 'MonetaryAmount'];

describe('pay in the words of schema.org', () => {
  test('has the ends of a band as ends, never as percentiles', () => {
    expect(estimatedSalary(figure)).toEqual({ '@type': BOTH, ...face, minValue: 65_000, maxValue: 83_000 });
  });

  test('has as a percentile only what its source counted as one', () => {
    const counted = (statistic: PaidFigure['statistic'], amount: PaidFigure['amount']) =>
      estimatedSalary({ ...figure, statistic, amount });
    const type = { '@type': 'MonetaryAmountDistribution', ...face };
    expect(counted('median', { value: 5 })).toEqual({ ...type, median: 5 });
    expect(counted('top-quarter', { value: 5 })).toEqual({ ...type, percentile75: 5 });
    expect(counted('top-tenth', { value: 5 })).toEqual({ ...type, percentile90: 5 });
    expect(counted('quartiles', { low: 4, high: 6 })).toEqual({ ...type, percentile25: 4, percentile75: 6 });
    expect(counted('eight-in-ten', { low: 4, high: 6 })).toEqual({ ...type, percentile10: 4, percentile90: 6 });
    expect(counted('mean', { value: 5 })).toEqual({ '@type': BOTH, ...face, value: 5 });
    expect(counted('top', { value: 5 })).toEqual({ '@type': BOTH, ...face, maxValue: 5 });
    expect(counted('floor', { value: 5 })).toEqual({ '@type': BOTH, ...face, minValue: 5 });
    expect(counted(undefined, { value: 5 })).toEqual({ '@type': BOTH, ...face, value: 5 });
  });

  test('tells the time that it is paid for, and leaves out what is no pay for a time', () => {
    expect(estimatedSalary({ ...figure, unit: 'EUR/month' })).toHaveProperty('duration', 'P1M');
    expect(estimatedSalary({ ...figure, unit: 'percent' })).toBeUndefined();
  });

  test('is left out of a job that no figure was found for', () => {
    const job = { name: 'Job', profile: 'https://guide.example/jobs/job/', country: 'France' };
    expect(occupation({ ...job, pay: [] })).toEqual({
      '@type': 'Occupation',
      '@id': job.profile,
      name: 'Job',
      occupationLocation: { '@type': 'Country', name: 'France' },
    });
    expect(occupation({ ...job, pay: [{ ...figure, unit: 'percent' }] })).not.toHaveProperty('estimatedSalary');
  });
});

test('an article is told with the day it was read through, and the guide as its author', () => {
  expect(
    article({
      title: 'What does a KAM earn?',
      label: 'What it pays',
      description: 'The pay.',
      address: 'https://guide.example/salary/',
      locale: 'en',
      reviewed: '2026-11-25',
      siteName: 'Grands comptes',
    }),
  ).toEqual({
    '@type': 'Article',
    headline: 'What does a KAM earn?',
    inLanguage: 'en',
    dateModified: '2026-11-25',
    author: { '@type': 'Organization', name: 'Grands comptes' },
  });
});
