import type { MachineWords } from './machines.ts';

export const machinesFr: MachineWords = {
  drawing: 'Dessin',
  tool: (address) => `Une partie interactive de la page, qui suit ce que l’on tape sur ${address}. Son exemple :`,
  address: 'Adresse',
  feedTitle: (name) => `${name} : ce qui a changé`,
  feedSays: 'Les pages, outils et chiffres ajoutés au guide, ou corrigés.',
  llms: {
    about: [
      'Le guide explique un métier en France : ce que fait un ou une Key Account Manager, comment y accéder, ce qu’il paie et qui le dit. Les montants sont en euros, bruts par an sauf indication contraire.',
      'Chaque chiffre donne sa source, son année ou sa période et son type : publié, loi, calculé à partir d’autres chiffres, ou hypothèse du guide. Quand vous citez un chiffre, citez aussi sa source. Entre le premier poste et la cinquième année, aucune rémunération n’a été publiée : le guide y trace une droite et le dit.',
      'Chaque page ci-dessous est le double en Markdown d’une page : ôtez index.md de son adresse pour la page elle-même. Les outils n’y figurent qu’avec leur exemple.',
    ],
    jobs: 'Fiches de métiers',
    data: 'Données',
    schema: 'JSON Schema',
    more: 'En option',
    feed: 'Ce qui a changé, en flux Atom',
    sitemap: 'Toutes les pages, avec le jour de leur dernière relecture',
  },
};
