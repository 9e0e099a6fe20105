import type * as es from './es';

export const problems: typeof es.problems = {
  'session-not-live': 'La séance n’est pas en direct : attendez qu’elle commence ou reprenne.',
  'session-full': 'La salle est pleine. Vous pouvez suivre la séance sur cette page sans y participer.',
  'queue-closed': 'On ne demande pas la parole pour l’instant : la modération a fermé la file.',
  'hand-already-raised': 'Vous avez déjà demandé la parole. Retirez cette demande avant d’en faire une autre.',
  'hand-has-floor': 'Vous avez déjà la parole.',
  'hand-nothing-to-answer': 'Personne n’a encore parlé à qui répondre. Demandez la parole.',
  'hand-gone': 'Cette demande de parole n’attend plus. Regardez où en est la file.',
  'floor-moved-on': 'Une autre personne qui modère a déplacé la parole avant vous. Voyez qui l’a et réessayez.',
  'floor-not-present': 'Cette personne n’est plus dans la salle.',
  'agenda-moved-on': 'L’ordre du jour a changé entre-temps. Regardez-le et réessayez.',
  'agenda-full': 'L’ordre du jour n’admet plus de points.',
  'item-over': 'Ce point a déjà commencé ou fini : il ne se change pas ainsi.',
  'person-moderates': 'On ne retire pas de la salle qui modère. Ôtez-lui d’abord ce rôle.',
  'person-not-present': 'Cette personne n’est pas dans la salle.',
  'person-not-removed': 'Cette personne n’avait pas été retirée de la salle.',
};
export const fields: typeof es.fields = {};
export const refusals: typeof es.refusals = {
  'session-come-in-first': 'Entrez d’abord dans la salle.',
};
