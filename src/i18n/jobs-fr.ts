import type { JobWords } from './jobs.ts';

export const jobsFr: JobWords = {
  inFrench: 'En français',
  pay: 'Rémunération en France',
  noPay: 'Aucun chiffre publié trouvé',
  codes: 'Dans les listes de métiers',
  noCode: 'Aucun code que nous ayons pu vérifier',
  compareWith: 'Comparer avec le Key Account Manager',
  compareAll: 'Comparer avec les autres',
  seeMap: 'Voir sur la carte des carrières',
  mapTitle:
    'Les métiers selon leurs responsabilités, les plus larges en haut. Trait plein : un échelon de plus. Pointillé : un pas de côté. La liste sous le dessin dit la même chose en mots.',
  movesAsList: 'Les mêmes passerelles en liste',
  choose: 'Mettre côte à côte',
  chooseHint: 'De deux à quatre métiers à la fois',
  tooFew: 'Deux métiers au moins : choisissez-en un autre avant de retirer celui-ci.',
  tooMany: 'Quatre métiers au plus : retirez-en un avant d’ajouter celui-ci.',
  shown: '{count} métiers côte à côte.',
  badJobs:
    'Les métiers de cette adresse n’ont pas pu être lus. Il faut de deux à quatre identifiants, séparés par des virgules, comme key-account-manager,sales-engineer. Les trois habituels sont affichés à la place.',
  sideBySide: 'Les métiers choisis, côte à côte',
  job: 'Métier',
  profile: 'Lire la fiche',
  rows: {
    goal: 'À quoi sert le poste',
    customers: 'Clients',
    measured: 'Évalué sur',
    day: 'Où passe la journée',
    needs: 'Ce qu’il vous faut',
    languages: 'Langues',
  },
  ranks: { entry: 'Porte d’entrée', confirmed: 'Confirmé', lead: 'Plus de responsabilités' },
  moves: { up: 'Un échelon de plus', aside: 'Un pas de côté', back: 'Un pas en arrière' },
};
