import type { CertaintyWords } from './certainty.ts';

export const certaintyFr: CertaintyWords = {
  howSure: 'Fiabilité',
  levels: { sure: 'Sûr', fair: 'Assez sûr', weak: 'Fragile' },
  reasons: {
    law: 'loi',
    assumption: 'notre choix',
    undated: 'sans date',
    'over-two-years': 'plus de deux ans',
    'over-five-years': 'plus de cinq ans',
    'over-ten-years': 'plus de dix ans',
    near: 'pas seulement des KAM',
    far: 'tous les métiers',
    abroad: 'hors de France',
    'one-source': 'une seule source',
    agrees: 'd’autres concordent',
    official: 'officiel',
  },
  andMore: (count) => `, et ${String(count)} ${count < 2 ? 'autre semblable' : 'autres semblables'}`,
  replacedBy: 'Ce qui le remplacerait',
};
