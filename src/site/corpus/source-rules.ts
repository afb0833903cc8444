import type { LawTables } from '../../schemas/law-tables.ts';
import { PATHS, SOURCES } from './content-file.ts';
import { linksOf } from './guide-text.ts';
import { findNearest } from './nearest.ts';
import type { CorpusProblem, Finding } from './problem.ts';
import type { Reading } from './reading.ts';

export function* findUnknownSources(reading: Reading): Finding {
  const known = new Set(reading.sourceIds.map(({ item }) => item));
  const complain = (path: string, field: string, id: string): CorpusProblem => ({
    path,
    field,
    what: `is "${id}", which is no source of ${SOURCES}`,
    todo: 'Write the id of a source, or add it there',
    nearest: findNearest(id, known),
  });
  for (const { path, item } of reading.figures) {
    if (!known.has(item.source)) yield complain(path, `${item.id}.source`, item.source);
  }
  for (const [field, id] of sourcesOfTables(reading.lawTables)) {
    if (!known.has(id)) yield complain(PATHS['law-tables'], field, id);
  }
  for (const { path, front } of reading.jobs) {
    for (const [index, { source }] of (front?.codes ?? []).entries()) {
      if (!known.has(source)) yield complain(path, `codes[${index}].source`, source);
    }
  }
  for (const page of reading.texts) {
    for (const { target, line } of linksOf(page.text)) {
      const id = sourceLink(target);
      if (id !== undefined && !known.has(id)) yield complain(page.path, `line ${line}`, id);
    }
  }
}

const sourceLink = (target: string): string | undefined => /^\/(?:fr\/)?sources\/#([\w-]+)$/.exec(target)?.[1];

const sourcesOfTables = (tables: LawTables | undefined): readonly (readonly [string, string])[] => {
  if (tables === undefined) return [];
  const { withholding, incomeTax, apprenticeship } = tables;
  return [
    ['withholding.source', withholding.source],
    ['incomeTax.source', incomeTax.source],
    ['incomeTax.highIncome.source', incomeTax.highIncome.source],
    ['incomeTax.deduction.source', incomeTax.deduction.source],
    ['incomeTax.halfPartCap.source', incomeTax.halfPartCap.source],
    ['incomeTax.loneParentCap.source', incomeTax.loneParentCap.source],
    ['incomeTax.decote.source', incomeTax.decote.source],
    ['apprenticeship.source', apprenticeship.source],
  ];
};

export function* findUnusedSources(reading: Reading): Finding {
  const used = new Set([
    ...reading.figures.map(({ item }) => item.source),
    ...sourcesOfTables(reading.lawTables).map(([, id]) => id),
    ...reading.jobs.flatMap(({ front }) => (front?.codes ?? []).map(({ source }) => source)),
    ...reading.terms.flatMap(({ item }) => item.source ?? []),
    ...reading.texts.flatMap(({ text }) => linksOf(text).flatMap(({ target }) => sourceLink(target) ?? [])),
  ]);
  for (const { path, item } of reading.sources) {
    if (!used.has(item.id)) {
      yield {
        path,
        field: item.id,
        what: 'is a source that nobody uses',
        todo: `Remove it, or cite it: a figure's source, or a link to /sources/#${item.id}`,
      };
    }
  }
}
