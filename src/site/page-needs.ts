/**
 * Notes that a page shows a figure, and gives its number in the page's list of sources.
 *
 * @param locals `Astro.locals` of the page
 */
export function showFigure(locals: App.Locals, id: string): number {
  const figures = (locals.figures ??= []);
  const index = figures.indexOf(id);
  return index < 0 ? figures.push(id) : index + 1;
}

/** Notes that a page needs a sheet: the layout links it once, in the head. */
export function needSheet(locals: App.Locals, href: string): void {
  const sheets = (locals.sheets ??= []);
  if (!sheets.includes(href)) sheets.push(href);
}
