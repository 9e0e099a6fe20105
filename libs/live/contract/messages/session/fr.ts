import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'session-moved-on': 'La séance a changé d’état entre-temps. Rechargez la page et voyez la suite.',
  'session-not-ready': 'Il manque encore quelque chose pour cette étape. La page dit quoi.',
};
export const fields: Record<keyof typeof es.fields, string> = {};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-moved-on': 'Dans cet état de la séance, ce n’est plus possible.',
  'session-moderators-only': 'Seule la modération de la séance peut le faire.',
  'session-rapporteurs-only': 'Seule la personne qui fait le compte rendu de la séance peut le faire.',
  'session-captioners-only': 'Seule la personne qui sous-titre la séance peut le faire.',
  'session-locked': 'La salle est fermée : plus personne n’entre.',
  'removed-from-session': 'La modération vous a retiré de cette séance. La salle dit pourquoi, et comment contester.',
};
