import type { OwnScriptTexts } from './own-script.ts';

export const ownScriptFr: OwnScriptTexts = {
  example:
    'Ces chiffres sont un exemple : sept ans, aucune autre réponse. Venez du calculateur, et ce seront les vôtres.',
  yours: 'Avec vos réponses, lues dans l’adresse de cette page.',
  ask: 'Pour ce poste, je vise {middle} à {high} à objectifs atteints, dont environ {base} de fixe. J’ai {years} de métier.',
  stop: 'En dessous de {low}, je reste où je suis.',
};
