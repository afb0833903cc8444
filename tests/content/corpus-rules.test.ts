import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/site/corpus/check.ts';
import { writeProblem } from '../../src/site/corpus/problem.ts';
import { ADDRESSES, complaintsAbout, readFixture } from './corpus-fixtures.ts';

describe('an author is told', () => {
  test('nothing about a sound corpus', async () => {
    expect(await complaintsAbout('sound')).toBe('');
  });

  test('what is wrong with a figure record', async () => {
    expect(await complaintsAbout('figures')).toMatchInlineSnapshot(`
      "content/compensation/more.yaml: Bad_Id.id: is no id. Use small letters, digits and single hyphens.
      content/compensation/more.yaml: mistyped.unit: is the text "EUR/yr". Write one of: EUR/year, EUR/month, EUR/hour, EUR, percent, points, ratio, years, months, weeks, days, hours, minutes, people, jobs, accounts, studies, index. Nearest: "EUR/year".
      content/compensation/more.yaml: mistyped.kind: is the text "publisht". Write one of: published, law, derived, assumption. Nearest: "published".
      content/compensation/more.yaml: mistyped.label: is missing. Write what it is, in a few words.
      content/compensation/more.yaml: mistyped.lable: is no key that is known here. Remove it, or write one that is. Nearest: "label".
      content/compensation/more.yaml: as-text.value: is the text "35 000". Write a number.
      content/compensation/more.yaml: as-text.note.en: is empty. Write what it says in English.
      content/compensation/more.yaml: as-text.note.fr: is empty. Write what it says in French.
      content/compensation/more.yaml: two-forms.low: stands beside value. Keep one of: value; low and high; sum; sums.
      content/compensation/more.yaml: no-number.value: is missing. Keep one of: value; low and high; sum; sums.
      content/compensation/more.yaml: half-range.high: is missing. A range has low and high.
      content/compensation/more.yaml: no-year.year: is missing. Write a year such as 2025, or "undated".
      content/compensation/more.yaml: far-year.year: is 3000. Write 2100 or less.
      content/compensation/more.yaml: law-without-from.from: is missing. A law has the first day that it is in force, YYYY-MM-DD.
      content/compensation/more.yaml: law-with-year.year: stands in a law. A law has from, and to when it ends.
      content/compensation/more.yaml: no-such-day.from: is no day of the calendar. Write it as YYYY-MM-DD.
      content/compensation/more.yaml: ends-before-it-begins.to: is before from, 2026-12-01. Turn them round.
      content/compensation/more.yaml: derived-from-nothing.sum: is missing. A derived figure shows the arithmetic that it comes from.
      content/compensation/more.yaml: published-sum.sum: names other records. Make its kind derived, or write the number that was published.
      content/compensation/more.yaml: unreadable-sum.sum: cannot be read: it stops too soon. Write a number or {figure-id} at its end.
      content/compensation/more.yaml: figures[15].id: is missing. Write the name that pages, sums and the model call it by.
      content/compensation/more.yaml: figures[15].unit: is missing. Write what it counts."
    `);
  });

  test('why a sum cannot be worked out, once, where the fault stands', async () => {
    expect(await complaintsAbout('sums')).toMatchInlineSnapshot(`
      "content/compensation/more.yaml: unknown-figure.sum: names the figure "pay-lwo", which does not exist. Write an id that exists. Nearest: "pay-low".
      content/compensation/more.yaml: no-such-part.sum: asks for "pay-range.value", which has no such part. Use one of: low, high.
      content/compensation/more.yaml: no-range.sum: asks for "pay-low.high", which has no such part. Leave the part out: it is a single number.
      content/compensation/more.yaml: egg.sum: comes back to itself: hen -> egg -> hen. Break the circle.
      content/compensation/more.yaml: by-nothing.sum: gives no finite number. Look for a division by zero."
    `);
  });

  test('of ranges upside down, pay below nothing, ids that stand twice and laws not in force', async () => {
    expect(await complaintsAbout('numbers')).toMatchInlineSnapshot(`
      "content/compensation/more.yaml: pay-low: stands twice, here and in content/compensation/pay.yaml. Give each figure an id of its own.
      content/compensation/more.yaml: upside-down.low: is 83000, above high, 65000. Turn them round.
      content/compensation/more.yaml: off-middle.middle: is 90000, outside 65000 to 83000. Write a middle that lies between low and high.
      content/compensation/more.yaml: negative-pay.value: is -1500: pay below nothing. Write an amount of 0 or more.
      content/compensation/more.yaml: worked-out-negative.value: is -20000: pay below nothing. Write an amount of 0 or more.
      content/compensation/more.yaml: future-law.from: is 2027-01-01, after asOf of content/site.yaml, 2026-11-24. Keep the law that is in force on that day, or move asOf on.
      content/compensation/more.yaml: ended-law.to: is 2025-12-31, before asOf of content/site.yaml, 2026-11-24. Write the law that is in force on that day."
    `);
  });

  test('of pay that the evidence does not show, and of figures that do not agree', async () => {
    expect(await complaintsAbout('evidence')).toMatchInlineSnapshot(`
      "content/compensation/sales.yaml: both.noEvidence: stands beside evidence. Keep one of them.
      content/compensation/sales.yaml: rate.evidence: is for pay in EUR/year or EUR/month, and this is in percent. Remove it.
      content/compensation/sales.yaml: mistyped.evidence.group: is the text "al-years". Write one of: intern, apprentice, first-post, first-years, five-plus, all-years, neighbours, abroad. Nearest: "all-years".
      content/compensation/sales.yaml: yearly.evidence.months: is for monthly amounts. Remove it.
      content/compensation/sales.yaml: hidden.evidence: is missing: the evidence page shows every published amount of pay. Write its group and its statistic, or say in noEvidence why it is none.
      content/compensation/sales.yaml: alone.certainty.agrees[0]: is "tolt", which is no figure. Write the id of a figure. Nearest: "told".
      content/compensation/sales.yaml: alone.certainty.agrees[1]: is "told", of the same publisher. Name a figure of someone else.
      content/compensation/sales.yaml: apart.certainty.agrees[0]: is "told", which says something else. Name one within a tenth of it."
    `);
  });

  test('of sources that are not there, that nobody uses or that are no sources', async () => {
    expect(await complaintsAbout('sources')).toMatchInlineSnapshot(`
      "content/compensation/law-tables.yaml: incomeTax.deduction.source: is "a-cod", which is no source of content/sources.yaml. Write the id of a source, or add it there. Nearest: "a-code".
      content/compensation/more.yaml: misquoted.source: is "an-artcile", which is no source of content/sources.yaml. Write the id of a source, or add it there. Nearest: "an-article".
      content/guide/en/skills.mdx: line 11: is "a-cod", which is no source of content/sources.yaml. Write the id of a source, or add it there. Nearest: "a-code".
      content/sources.yaml: no-address.address: is no address. Write the http or https address of the page that was read.
      content/sources.yaml: no-address.published: is 2025. Write text.
      content/sources.yaml: no-address.read: is no day of the calendar. Write it as YYYY-MM-DD.
      content/sources.yaml: one-slash.address: is no address. Write the http or https address of the page that was read.
      content/sources.yaml: no-host.address: is no address. Write the http or https address of the page that was read.
      content/sources.yaml: at-home.address: is no address. Write the http or https address of the page that was read.
      content/sources.yaml: with-a-space.address: is no address. Write the http or https address of the page that was read.
      content/sources.yaml: an-article: stands twice. Give each source an id of its own.
      content/sources.yaml: nobodys: is a source that nobody uses. Remove it, or cite it: a figure's source, or a link to /sources/#nobodys."
    `);
  });

  test('which answer of the model has no figure', async () => {
    expect(await complaintsAbout('model')).toMatchInlineSnapshot(`
      "content/compensation/model.yaml: effects.sector.energy: is missing. Write the figure that holds the ratio of medians.
      content/compensation/model.yaml: effects.sector.enrgy: is no key that is known here. Remove it, or write one that is. Nearest: "energy"."
    `);
  });

  test('which reference of the model does not fit', async () => {
    expect(await complaintsAbout('model-references')).toMatchInlineSnapshot(`
      "content/compensation/law-tables.yaml: apprenticeship.cells[0].percent: makes 100.00 a month, and net-pay.json has 150. Mend the share, or write that file anew with npm run data:net-pay.
      content/compensation/model.yaml: bands.a-job[0].middle: names the figure "pay-midle", which does not exist. Write an id that exists. Nearest: "pay-middle".
      content/compensation/model.yaml: internship.pay: is "pay-low", which is in EUR/year. Name a figure in EUR/month.
      content/compensation/model.yaml: trainingTaxFree: is "pay-range", which has no such part. Name a part that it has."
    `);
  });

  test('of tables out of order', async () => {
    expect(await complaintsAbout('law-tables')).toMatchInlineSnapshot(`
      "content/compensation/law-tables.yaml: withholding.steps[1].below: is 900, after 1000. Put the steps in rising order.
      content/compensation/law-tables.yaml: withholding.steps[2].below: closes the grid. The last step has no upper end.
      content/compensation/law-tables.yaml: incomeTax.brackets[1].above: is 0, after 0. Put the slices in rising order.
      content/compensation/net-pay.json: statuses.cadre[1].gross: is 10000, and its piece starts at 20000. Write the file anew with npm run data:net-pay."
    `);
  });

  test('of facts that no page says', async () => {
    expect(await complaintsAbout('facts')).toMatchInlineSnapshot(`
      "content/facts.yaml: R2.page: is "missions", and content/guide/en/missions.mdx is not there. Write the page, or name the page that says the fact.
      content/facts.yaml: R3.page: is "rol", which is no page key of src/site/pages.ts. Write a page key. Nearest: "role".
      content/facts.yaml: R4.page: is "sources", and content/guide/en/sources.mdx does not claim the fact. Say it there within <Fact id="R4"> and add it to facts in the front matter.
      content/facts.yaml: S2.page: is "skills", and content/guide/en/skills.mdx does not claim the fact. Say it there within <Fact id="S2"> and add it to facts in the front matter.
      content/guide/en/skills.mdx: facts: claims S1 and does not say it. Say it within <Fact id="S1">, or claim it no more.
      content/guide/en/skills.mdx: facts: names the fact "S9", which is not in content/facts.yaml. Write the id of a fact that is.
      content/guide/en/skills.mdx: line 12: says S2 and does not claim it. Add it to facts in the front matter.
      content/guide/en/skills.mdx: line 18: names the fact "Q1", which is not in content/facts.yaml. Write the id of a fact that is."
    `);
  });

  test('of terms that are told twice, lead nowhere or are not defined', async () => {
    expect(await complaintsAbout('glossary')).toMatchInlineSnapshot(`
      "content/glossary.yaml: threshold.term.fr: is missing. Write the term in French.
      content/glossary.yaml: threshold.forms.fr[0]: has a space too many. Write the words as they stand in a text.
      content/glossary.yaml: threshold.definition.en: has more than 45 words. Write one or two plain sentences.
      content/glossary.yaml: threshold.definition.fr: has more than 45 words. Write one or two plain sentences.
      content/glossary.yaml: ote.borowed: is no key that is known here. Remove it, or write one that is. Nearest: "borrowed".
      content/glossary.yaml: ote: stands twice. Give each term an id of its own.
      content/glossary.yaml: quota.forms.en: has "ote", which stands under ote too. Keep it once.
      content/glossary.yaml: quota.forms.en: has "Quota" twice. Keep it once.
      content/glossary.yaml: ote.seeAlso[0]: is "treshold", which is no term. Write the id of a term, or the address of a page. Nearest: "threshold".
      content/glossary.yaml: ote.seeAlso[1]: is "/rol/", where no page of the guide stands. Write the address of a page, with its last slash. Nearest: "/role/".
      content/glossary.yaml: ote.seeAlso[2]: is the term itself. Name another term or a page, or remove it.
      content/glossary.yaml: ote.figure: is "pay-rnage", which is no figure. Write the id of a figure, or add its record. Nearest: "pay-range".
      content/glossary.yaml: ote.source: is "a-cod", which is no source of content/sources.yaml. Write the id of a source, or add it there. Nearest: "a-code".
      content/guide/en/skills.mdx: terms: names the term "otte", which content/glossary.yaml does not define. Write the id of a term, or define it there. Nearest: "ote".
      content/guide/en/skills.mdx: line 14: names the term "threshhold", which content/glossary.yaml does not define. Write the id of a term, or define it there. Nearest: "threshold"."
    `);
  });

  test('what a page may not hold', async () => {
    expect(await complaintsAbout('pages')).toMatchInlineSnapshot(`
      "content/guide/en/Salary_Page.mdx: file name: is "Salary_Page". Use small letters, digits and single hyphens: the name becomes an address.
      content/guide/en/Salary_Page.mdx: description: is the same as in content/guide/en/role.mdx. Write one of its own.
      content/guide/en/no-front.mdx: front matter: is missing. Begin the file with --- and end the front matter with ---.
      content/guide/en/no-front.mdx: file name: is "no-front", which is no page key of src/site/pages.ts. Rename it, or add the key there.
      content/guide/en/skils.mdx: description: has 10 signs. Write 40 or more.
      content/guide/en/skils.mdx: answer: is missing. Write the answer in one or two sentences, shown under the heading.
      content/guide/en/skils.mdx: group: is the text "jobs". Write one of: job, becoming, pay, tools, about. Nearest: "job".
      content/guide/en/skils.mdx: order: is 1.5. Write a whole number.
      content/guide/en/skils.mdx: reviewed: is no day of the calendar. Write it as YYYY-MM-DD.
      content/guide/en/skils.mdx: anwser: is no key that is known here. Remove it, or write one that is. Nearest: "answer".
      content/guide/en/skils.mdx: file name: is "skils", which is no page key of src/site/pages.ts. Rename it, or add the key there. Nearest: "skills".
      content/guide/en/skils.mdx: line 11: is an import. Remove it: components arrive by name.
      content/guide/en/skils.mdx: line 23: is an export. Remove it: a page has words only.
      content/guide/en/skils.mdx: line 17: has a style attribute. Remove it: the policy of the site blocks it.
      content/guide/en/skils.mdx: line 13: is a first heading. Begin at ##: the title stands above the text already.
      content/guide/en/skils.mdx: line 25: is a script. Remove it: a page has words only.
      content/guide/en/skils.mdx: line 15: shows the figure "pay-lwo", which does not exist. Write the id of a figure, or add its record. Nearest: "pay-low".
      content/guide/en/skils.mdx: line 15: shows part "low" of "pay-low", which has no such part. Leave part out: it is a single number.
      content/guide/en/skils.mdx: line 15: has <Figure> with no id. Write id="..." with the id of a figure, in quotes.
      content/guide/en/skils.mdx: line 17: has <Figura>, which is no component for authors. Use one of src/authoring/index.ts. Nearest: "Figure".
      content/guide/en/skils.mdx: line 21: leads to the page "rol", which is no page key of src/site/pages.ts. Write a page key. Nearest: "role".
      content/guide/en/skils.mdx: line 19: links to "/hom/", where no page of the guide stands. Write the address of a page, with its last slash.
      content/guide/en/skils.mdx: line 19: links to "/role", where no page of the guide stands. Write the address of a page, with its last slash. Nearest: "/role/".
      content/guide/en/skils.mdx: line 19: links to "sources/", which hangs on the address of the page. Begin the address with a slash. Nearest: "/sources/".
      content/notes.txt: whole file: is read by nothing. Remove it, or give it a schema in src/schemas and a row in src/site/corpus/content-file.ts."
    `);
  });

  test('what a self-check asks about and nobody knows', async () => {
    expect(await complaintsAbout('self-check')).toMatchInlineSnapshot(`
      "content/self-check.yaml: rigour.kind: is the text "virtue". Write one of: quality, skill.
      content/self-check.yaml: rigour.practice: is missing. Write what to do about it this week, for a reader who has not.
      content/self-check.yaml: third.id: is no id of a statement. Write q and a number up to 99, such as q3.
      content/self-check.yaml: q4.reverse: is no key that is known here. Remove it, or write one that is. Nearest: "reversed".
      content/self-check.yaml: listening: stands twice. Give each quality or skill an id of its own.
      content/self-check.yaml: q1: stands twice. Give each statement an id of its own.
      content/self-check.yaml: q1.about: is "lisening", which is no quality or skill of content/self-check.yaml. Write the id of one, or add it under abilities. Nearest: "listening".
      content/self-check.yaml: listening.fact: is "R9", which is not in content/facts.yaml. Write the id of a fact that is.
      content/self-check.yaml: listening.guide.page: is "rol", which is no page key of src/site/pages.ts. Write a page key. Nearest: "role".
      content/self-check.yaml: calm: has no statement. Write one with about: calm, or remove it.
      content/self-check.yaml: calm.guide.page: is "missions", and content/guide/en/missions.mdx is not there. Write the page, or name another."
    `);
  });

  test('what is wrong with the profile of a job', async () => {
    expect(await complaintsAbout('jobs')).toMatchInlineSnapshot(`
      "content/jobs/en/sales-engineer.mdx: codes[0].source: is "a-cod", which is no source of content/sources.yaml. Write the id of a source, or add it there. Nearest: "a-code".
      content/jobs/en/sales-engineer.mdx: moves[0].to: is "key-acount-manager", which is no job id of src/site/pages.ts. Write a job id. Nearest: "key-account-manager".
      content/jobs/en/sales-engineer.mdx: moves[1].to: is the job itself. Name the job that the move leads to, or remove the move.
      content/jobs/en/sales-engineer.mdx: pay.figures[0]: is "pay-lwo", which is no figure. Write the id of a figure, or add its record. Nearest: "pay-low".
      content/jobs/en/sales-engineer.mdx: sections: have no "Skills". Write it below the heading "## Skills".
      content/jobs/en/sales-engineer.mdx: sections: have no "Training and ways in". Write it below the heading "## Training and ways in".
      content/jobs/en/sales-engineer.mdx: line 35: is the heading "How it differs from a KAM", after "A day". Put the sections in the order of the other profiles.
      content/jobs/en/sales-engineer.mdx: line 43: is the heading "Skils", which is no section of a profile. Take one of the list, or make it a third heading (###). Nearest: "Skills".
      content/jobs/en/sales-engineer.mdx: line 51: is the heading "Pay" once more. Keep one of them.
      content/jobs/en/sales-engineer.mdx: line 29: links to "/jobs/sales-enginer/", where no page of the guide stands. Write the address of a page, with its last slash. Nearest: "/jobs/sales-engineer/".
      content/jobs/en/sales-manger.mdx: shape: is the text "wide". Write article.
      content/jobs/en/sales-manger.mdx: french: is empty. Write the French titles that are used for it.
      content/jobs/en/sales-manger.mdx: rank: is the text "boss". Write one of: entry, confirmed, lead.
      content/jobs/en/sales-manger.mdx: codes[0].system: is the text "rome". Write one of: ROME, ESCO, ISCO-08, O*NET.
      content/jobs/en/sales-manger.mdx: compare.goal: has 111 signs. Write 110 or fewer.
      content/jobs/en/sales-manger.mdx: pay.note: is missing. Write what to beware of in the figures, shown below them; or that none was found.
      content/jobs/en/sales-manger.mdx: moves[0].kind: is the text "sideways". Write one of: up, aside, back.
      content/jobs/en/sales-manger.mdx: file name: is "sales-manger", which is no job id of src/site/pages.ts. Rename it, or add the id there. Nearest: "sales-engineer".
      content/jobs/en/sales-manger.mdx: line 27: shows the figure "pay-lwo", which does not exist. Write the id of a figure, or add its record. Nearest: "pay-low"."
    `);
  });

  test('which job has no profile', async () => {
    const files = (await readFixture('sound')).filter(({ path }) => !path.endsWith('sales-engineer.mdx'));
    const { problems } = checkCorpus(files, ADDRESSES);
    expect(
      problems
        .map(writeProblem)
        .filter((line) => line.includes('/jobs/'))
        .join('\n'),
    ).toMatchInlineSnapshot(
      `"content/jobs/en/sales-engineer.mdx: whole file: is missing. Write the profile, or take its id out of src/site/pages.ts."`,
    );
  });

  test('of paths that lead nowhere', async () => {
    expect(await complaintsAbout('paths')).toMatchInlineSnapshot(`
      "content/paths.yaml: student.steps[1].asks.en: is empty. Write what it says in English.
      content/paths.yaml: student.steps[1].asks.fr: is empty. Write what it says in French.
      content/paths.yaml: student.steps: is a list. Write 3 or more.
      content/paths.yaml: manager.id: is the text "manager". Write one of: student, seeker, kam.
      content/paths.yaml: manager.steps[0].says: is no key that is known here. Remove it, or write one that is.
      content/paths.yaml: student.steps: names the page "rol", which is no page key of src/site/pages.ts. Write a page key. Nearest: "role".
      content/paths.yaml: student.steps: names the page "missions", and content/guide/en/missions.mdx is not there. Write the page, or take the step out.
      content/paths.yaml: student.steps: names the page "glossary" twice. Keep one."
    `);
  });

  test('which line is no YAML', async () => {
    expect(await complaintsAbout('yaml')).toMatchInlineSnapshot(`
      "content/facts.yaml: line 3: is no YAML: Nested mappings are not allowed in compact mappings. Mend the line.
      content/facts.yaml: line 6: is no YAML: Sequence item without - indicator. Mend the line.
      content/guide/en/role.mdx: line 2: is no YAML: Nested mappings are not allowed in compact mappings. Mend the line.
      content/sources.yaml: a-code: is a source that nobody uses. Remove it, or cite it: a figure's source, or a link to /sources/#a-code."
    `);
  });

  test('which file is missing', async () => {
    const files = (await readFixture('sound')).filter(({ path }) => !path.endsWith('site.yaml'));
    const { problems } = checkCorpus(files, ADDRESSES);
    expect(problems.map(writeProblem).join('\n')).toMatchInlineSnapshot(
      `"content/site.yaml: whole file: is missing. Write it."`,
    );
  });

  test('of everything at once, in the order of the files', async () => {
    const [sums, facts, numbers] = await Promise.all(['sums', 'facts', 'numbers'].map(readFixture));
    const all = new Map([...(sums ?? []), ...(facts ?? [])].map((file) => [file.path, file]));
    for (const { path, text } of numbers ?? []) {
      if (path.endsWith('more.yaml'))
        all.set('content/compensation/others.yaml', { path: 'content/compensation/others.yaml', text });
    }
    const { problems } = checkCorpus([...all.values()], ADDRESSES);
    const paths = problems.map(({ path }) => path);
    expect(new Set(paths)).toEqual(
      new Set([
        'content/compensation/more.yaml',
        'content/compensation/others.yaml',
        'content/facts.yaml',
        'content/guide/en/skills.mdx',
      ]),
    );
    expect(paths).toEqual(paths.toSorted());
    expect(problems).toHaveLength(20);
  });
});
