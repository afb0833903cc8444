import type { ProblemWords } from './problems.ts';

export const problemsFr: ProblemWords = {
  addressTitle: 'Une partie de cette adresse est illisible',
  address: '{field} : il faut {takes}. La réponse habituelle s’applique.',
  addressTooLong: 'Cette adresse est trop longue pour être la nôtre. Les réponses habituelles s’appliquent.',
  typed: {
    empty: 'Il manque : {name}.',
    'not-a-number': '{field} : tapez un nombre, comme {example}.',
    percent: '{field} : il faut un montant, pas un pourcentage. Tapez des euros, comme {example}.',
    'not-euros': '{field} : nous ne connaissons que l’euro. Tapez des euros, comme {example}.',
    negative: '{field} : pas de nombre négatif.',
    'two-numbers': '{field} : tapez un seul nombre, comme {example}.',
    notation: '{field} : tapez des chiffres simples, comme {example}.',
    'unknown-word': '{field} : nous ne connaissons pas le mot à côté du nombre. Tapez plutôt {example}.',
    grouping: '{field} : espaces, points ou virgules ne séparent pas des milliers. Tapez plutôt {example}.',
    'leading-zero': '{field} : un nombre avec des milliers ne commence pas par 0. Tapez plutôt {example}.',
    'thousands-twice': '{field} : les milliers y sont deux fois. Tapez plutôt {example}.',
    'thousands-inside': '{field} : le k est-il une virgule ?',
    decimals: '{field} : trop de décimales ({limit} au plus). Tapez plutôt {example}.',
    over: '{field} : {limit} au plus.',
    below: '{field} : {limit} au moins.',
    'gross-wanted': '{field} : il faut un montant brut. La page Méthode dit comment passer du net au brut.',
    'net-wanted': '{field} : il faut un montant net, pas brut.',
  },
  model: {
    'no-figure-for': '{field} : aucune source ne donne de chiffre. Nous préférons ne rien montrer que deviner.',
    'below-full-time-minimum':
      'Sous {limit}, le Smic à temps plein au taux de juin 2026, nous ne connaissons pas le net.',
    'above-net-pay-table':
      'Au-dessus de {limit}, fin du tableau officiel que nous utilisons, nous ne connaissons pas le net.',
    'below-internship-minimum':
      'Moins de {limit} par mois, le minimum légal pour ces heures. Il est dû dès que le stage dépasse deux mois.',
    'out-of-range': '{field} : il faut de {from} à {to}.',
  },
  suggest: 'Prendre {amount}',
  askMonth: 'Est-ce par mois ? {amount} par an',
  askThousands: 'En milliers d’euros ? {amount} par an',
  grossLink: 'Comment passer du net au brut',
  kept: 'Le résultat garde la dernière réponse lisible.',
};
