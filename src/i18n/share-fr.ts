import type { ShareWords } from './share.ts';

export const shareFr: ShareWords = {
  tools: 'Calculateurs',
  toolNames: {
    estimate: 'Estimation',
    net: 'Brut et net',
    offers: 'Vérifier une offre',
    career: 'Plan de carrière',
  },
  title: 'Garder ce résultat',
  copy: 'Copier l’adresse',
  copied: 'Copié. L’adresse contient toutes vos réponses.',
  copyFailed: 'Votre navigateur a refusé la copie. La barre d’adresse contient toutes vos réponses : copiez-la.',
  print: 'Imprimer',
  csv: 'Télécharger en CSV',
  json: 'Télécharger en JSON',
  columns: { name: 'nom', what: 'libellé', value: 'valeur', unit: 'unité' },
};
