import type { SelfCheckWords } from './self-check.ts';

export const selfCheckFr: SelfCheckWords = {
  noScript:
    'Les scripts sont désactivés : les notes ne sont donc pas réunies. Sur papier, tout marche encore : imprimez cette page, entourez un mot par affirmation, puis lisez-les avec le tableau ci-dessous.',
  statements: 'Affirmations à noter',
  how: 'Pensez au mois écoulé, pas à votre meilleur jour. Si vous ne savez pas, passez à la suivante.',
  ratings: { 1: 'Jamais', 2: 'Rarement', 3: 'Parfois', 4: 'Souvent', 5: 'Toujours' },
  clear: 'Effacer',
  clearOf: 'la réponse à l’affirmation {number}',
  clearAll: 'Effacer toutes les réponses',
  notRated: 'sans réponse',
  problems: {
    title: 'Cette adresse n’a pas pu être lue : l’autodiagnostic commence vide',
    'not-a-rating': 'Affirmation {number} : il faut un nombre entier de 1 (jamais) à 5 (toujours).',
    twice: 'Affirmation {number} : elle figure deux fois. Il faut un seul nombre, de 1 à 5.',
    unknown: 'L’adresse note une affirmation qui n’est pas ici. Elles vont de 1 à {last}.',
    'too-long': 'L’adresse est trop longue pour être l’une des nôtres.',
  },
  result: {
    title: 'Ce que disent vos réponses',
    empty: 'Aucune réponse pour l’instant. Chacune posera une marque sur une ligne.',
    partial: 'Réponses données : {rated} sur {all}. La suite ne parle que de celles-là.',
    whole: 'Vous avez répondu aux {all} affirmations.',
    chart: 'Vos réponses, une ligne par qualité ou compétence, de rarement à souvent',
    ends: ['Rarement vous', 'Souvent vous'],
    key: 'Le numéro d’une marque est celui de l’affirmation. Un cercle vide a été inversé : là, jamais est la bonne réponse.',
    verdicts: {
      strength: 'Point fort',
      between: 'Entre deux',
      apart: 'Contrasté',
      work: 'À travailler',
      unrated: 'Sans réponse',
    },
    heads: {
      strength: 'Ce que vous faites déjà',
      work: 'À travailler',
      apart: 'Là où vos réponses se contredisent',
      between: 'Entre les deux',
    },
    whys: {
      strength: 'Seulement des notes du côté de souvent et toujours. Préparez un exemple pour chaque ligne.',
      work: 'Des notes du côté de jamais et rarement. Prenez une seule ligne, pendant une semaine.',
      apart:
        'Des notes hautes et basses sur une même ligne. Relisez les affirmations : laquelle parlait d’un mauvais jour ?',
      between: 'Ni point fort, ni point faible. Pour faire avancer une ligne, voici comment.',
    },
    mark: '{number} {rating}',
    turned: '{number} {rating} (inversée)',
    some: 'réponses : {rated} sur {all}',
    unrated: 'Encore sans réponse : {names}.',
    limits: 'Ce n’est pas un test validé. Il trie vos propres réponses et ne sait rien d’autre de vous.',
  },
  live: {
    rated: 'Affirmations notées : {rated} sur {all}.',
    strength: 'Points forts : {names}.',
    work: 'À travailler : {names}.',
  },
  key: {
    caption: 'Quelles affirmations vont ensemble',
    small: 'Inversée : là, 1 compte pour 5, et 2 pour 4',
    ability: 'Qualité ou compétence',
    statements: 'Affirmations',
    practice: 'Si la note est basse',
    reversed: '{number}\u00a0inversée',
  },
};
