/** The guide's languages: English stands at `/`, French at `/fr/`. */
export type Locale = 'en' | 'fr';
