import type { TaxWords } from './tax.ts';

export const taxFr: TaxWords = {
  question: 'Comment calculer votre impôt ?',
  why: 'Le taux neutre est celui que l’employeur applique s’il ne sait rien de vous. La déclaration annuelle règle le reste.',
  ways: { grid: 'Taux neutre', own: 'Mon taux', scale: 'Mon foyer, barème annuel' },
  rate: 'Votre taux, en %',
  rateHint: 'Celui de votre fiche de paie, comme 7,5. En attendant, le taux neutre s’applique.',
  household: 'Foyer',
  households: { single: 'Personne seule', couple: 'Couple, un salaire', 'lone-parent': 'Parent isolé' },
  children: 'Enfants',
};
