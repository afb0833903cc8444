import type { PayoutPlanWords } from './payout-plan.ts';

export const payoutPlanFr: PayoutPlanWords = {
  title: 'Part du variable prévu que le plan verse, de 0 à 200 % des objectifs',
  axis: 'Objectifs atteints',
  labels: {
    aThreshold: 'Seuil',
    aStart: 'Versé au seuil',
    aAccelerator: 'Accélérateur',
    aCap: 'Plafond',
    attainment: 'Objectifs atteints',
  },
  hints: {
    aThreshold: 'En % des objectifs ; vide : aucun',
    aStart: 'En % du variable ; vide : le seuil lui-même',
    aAccelerator: 'Points versés par point au-dessus de 100 ; vide : 1',
    aCap: 'En % du variable ; vide : aucun',
  },
  slider: 'Objectifs atteints',
  spoken: '{attainment} des objectifs donnent {payout} du variable',
  says: 'À {attainment} des objectifs, ce plan verse {payout} du variable.',
  table: 'La courbe en tableau',
  columns: { attainment: 'Objectifs atteints', payout: 'Variable versé' },
  compare: 'Le comparer à une autre offre',
  fields: {
    aThreshold: { name: 'Seuil', takes: 'de 0 à 100 %', example: '80' },
    aStart: { name: 'Versé au seuil', takes: 'de 0 à 100 %', example: '50' },
    aAccelerator: { name: 'Accélérateur', takes: 'de 0 à 10', example: '1,5' },
    aCap: { name: 'Plafond', takes: 'de 100 à 1 000 %', example: '130' },
    attainment: { name: 'Objectifs atteints', takes: 'de 0 à 200 %', example: '85' },
  },
};
