import type { SocialImageWords } from './social-image.ts';

export const socialImageFr: SocialImageWords = {
  band: 'Key Account Manager après 5 ans',
  unit: 'brut par an',
  you: 'Vous, à {years} ans de métier : {amount}',
  alt: '{title} {band} : {amount}',
};
