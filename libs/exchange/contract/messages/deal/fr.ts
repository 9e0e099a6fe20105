import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'offered-already': 'Il existe déjà une offre de votre part ou de votre organisation pour cette demande. Vous pouvez la modifier.',
  'offers-closed': 'Le délai pour offrir est passé.',
  'offer-moved': 'Cette offre a changé entre-temps. Rechargez la page pour voir où elle en est.',
  'team-unconfirmed': 'Une personne de l’équipe n’a pas encore confirmé. Attendez sa réponse ou demandez que l’équipe soit modifiée.',
  'stale-agreement': 'Il existe une autre version de l’accord. Lisez-la avant d’écrire ou de signer.',
  'signed-already': 'Cette partie a déjà signé cette version.',
  'not-agreeing': 'L’accord s’écrit et se signe dès qu’une offre est acceptée et tant qu’il n’est pas conclu.',
  'pledge-moved': 'Cet engagement a changé entre-temps. Rechargez la page pour voir où il en est.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'malformed-day': 'Écrivez une date : jour, mois et année.',
  'unknown-person': 'Personne ne porte ce nom d’utilisateur. Vérifiez-le.',
  'own-side': 'Cette personne est de l’organisation qui demande et ne peut pas lui offrir d’aide.',
  'not-your-organisation': 'Vous ne pouvez offrir qu’au nom de l’organisation pour laquelle vous êtes vérifié.',
  'not-asked-for': 'La demande ne sollicite pas de fonds de ce type.',
  'above-ask': 'C’est plus que ce qui manque. Reste à couvrir : {left}.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'funders-only': 'Les fonds sont engagés par des personnes dont l’affiliation à un gouvernement, une banque, un organisme, une entreprise ou une entité académique ou technique est vérifiée.',
};
