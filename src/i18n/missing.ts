/** What a page says where something that its reader asked for did not come. */
export interface MissingWords {
  /** A live part that stays what the server wrote. */
  readonly part: string;
  /** The reader's path, which the address names. */
  readonly path: string;
}

const en: MissingWords = {
  part: 'The script of this part did not load, so it stays as it stands here and does not follow your answers. Load the page again to retry.',
  path: 'Your path through the guide did not load. Load the page again to retry. Every page is listed below.',
};

const MISSING_WORDS = { en } satisfies Record<string, MissingWords>;

/** These words in a page's language (`<html lang>`): in English where the guide has no edition in it. */
export const missingWordsOf = (lang: string): MissingWords =>
  Object.entries(MISSING_WORDS).find(([locale]) => lang.split('-')[0] === locale)?.[1] ?? en;
