import type { Locale } from './locale.ts';
import { socialImageFr } from './social-image-fr.ts';

/** The words of the pictures that other sites show with a link; `{name}` marks a value that is filled in. */
export interface SocialImageWords {
  /** Whom the band of a picture without amounts of its own is paid to. */
  readonly band: string;
  readonly unit: string;
  /** The marker on the bar. */
  readonly you: string;
  /** The picture in words, after the title: what its bar shows. */
  readonly alt: string;
}

const en: SocialImageWords = {
  band: 'A Key Account Manager after 5 years',
  unit: 'gross a year',
  you: 'You, at {years} years: {amount}',
  alt: '{title} {band}: {amount}',
};

const SOCIAL_IMAGE_WORDS: Readonly<Record<Locale, SocialImageWords>> = { en, fr: socialImageFr };

/** The words of the pictures in a language. */
export const socialImageWordsOf = (locale: Locale): SocialImageWords => SOCIAL_IMAGE_WORDS[locale];
