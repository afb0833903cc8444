import { resolveCompensationData } from '../compensation-data.ts';
import { partOf, partsOf, sayFigureProblem, type EvaluatedFigures, type workOutFigures } from '../evaluated-figure.ts';
import { PATHS } from './content-file.ts';
import { findNearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import type { Reading } from './reading.ts';

export function* findSumProblems(reading: Reading, figures: ReturnType<typeof workOutFigures>): Finding {
  const ids = reading.figureIds.map(({ item }) => item);
  const pathOf = new Map(reading.figures.map(({ path, item }) => [item.id, path]));
  for (const found of figures.problems) {
    // The schema has told this already.
    if (found.problem.code === 'unreadable') continue;
    const unknown = found.problem.code === 'unknown-figure' ? found.problem.reference.id : undefined;
    yield {
      path: pathOf.get(found.id) ?? '',
      field: `${found.id}.${found.field}`,
      ...sayFigureProblem(found),
      nearest: unknown === undefined ? undefined : findNearest(unknown, ids),
    };
  }
}

export function* findOddNumbers(reading: Reading, figures: EvaluatedFigures): Finding {
  const pathOf = new Map(reading.figures.map(({ path, item }) => [item.id, path]));
  for (const figure of figures.values()) {
    const path = pathOf.get(figure.id) ?? '';
    if (figure.shape === 'range') {
      const { low, middle, high } = figure;
      if (low > high) {
        yield { path, field: `${figure.id}.low`, what: `is ${low}, above high, ${high}`, todo: 'Turn them round' };
      } else if (middle !== undefined && (middle < low || middle > high)) {
        const what = `is ${middle}, outside ${low} to ${high}`;
        yield { path, field: `${figure.id}.middle`, what, todo: 'Write a middle that lies between low and high' };
      }
    }
    const parts = partsOf(figure).map((part) => [part, partOf(figure, part) ?? 0] as const);
    for (const [part, number] of parts) {
      if (figure.unit.startsWith('EUR') && number < 0) {
        yield {
          path,
          field: `${figure.id}.${part}`,
          what: `is ${number}: pay below nothing`,
          todo: 'Write an amount of 0 or more',
        };
      }
    }
  }
}

export function* findStaleLaws(reading: Reading): Finding {
  const asOf = reading.site?.asOf;
  if (asOf === undefined) return;
  const { lawTables, netPay } = reading;
  const laws = [
    ...reading.figures.map(({ path, item }) => ({ path, name: `${item.id}.`, from: item.from, to: item.to })),
    ...(lawTables === undefined
      ? []
      : (
          [
            ['withholding', lawTables.withholding],
            ['incomeTax', lawTables.incomeTax],
            ['apprenticeship', lawTables.apprenticeship],
          ] as const
        ).map(([name, { from, to }]) => ({ path: PATHS['law-tables'], name: `${name}.`, from, to }))),
  ];
  if (netPay !== undefined && netPay.legalDate > asOf) {
    yield {
      path: PATHS['net-pay'],
      field: 'legalDate',
      what: `is ${netPay.legalDate}, after asOf of content/site.yaml, ${asOf}`,
      todo: 'Keep the rows of the law that is in force on that day, or move asOf on',
    };
  }
  for (const { path, name, from, to } of laws) {
    if (from !== undefined && from > asOf) {
      yield {
        path,
        field: `${name}from`,
        what: `is ${from}, after asOf of content/site.yaml, ${asOf}`,
        todo: 'Keep the law that is in force on that day, or move asOf on',
      };
    }
    if (to !== undefined && to < asOf) {
      yield {
        path,
        field: `${name}to`,
        what: `is ${to}, before asOf of content/site.yaml, ${asOf}`,
        todo: 'Write the law that is in force on that day',
      };
    }
  }
}

export function* findDataProblems(reading: Reading, figures: EvaluatedFigures): Finding {
  const { site, model, lawTables, netPay } = reading;
  if (site === undefined || model === undefined || lawTables === undefined || netPay === undefined) return;
  const ids = reading.figureIds.map(({ item }) => item);
  const known = new Set(ids);
  const rows = { site, model, lawTables, netPay, figures: reading.figures.map(({ item }) => item) };
  for (const { file, field, what, todo, unknown } of resolveCompensationData(rows, figures).problems) {
    // A figure that is there but broken is told in its own file.
    if (unknown !== undefined && known.has(unknown)) continue;
    yield {
      path: PATHS[file],
      field,
      what,
      todo,
      nearest: unknown === undefined ? undefined : findNearest(unknown, ids),
    };
  }
}
