/** What a page says, by language, where something that its reader asked for did not come. */
const MISSING = {
  en: 'A part of this page did not load, and does not answer you. Load the page again to retry.',
} satisfies Record<string, string>;

/** This sentence in a page's language (`<html lang>`): in English where the guide has no edition in it. */
export const missingTextOf = (lang: string): string =>
  Object.entries(MISSING).find(([locale]) => lang.split('-')[0] === locale)?.[1] ?? MISSING.en;
