import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'not-in-this-state': 'La demande a changé d’état entre-temps. Rechargez la page pour voir la suite.',
  'not-ready': 'Il manque encore quelque chose pour cette étape. La page indique quoi.',
  'stale-request': 'Quelqu’un a modifié cette demande pendant que vous écriviez. Comparez avec la version enregistrée et envoyez à nouveau.',
  'last-requester': 'Qui a fait la demande continue d’agir pour elle, et il reste toujours quelqu’un. Nommez d’abord une autre personne.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'unknown-choice': 'Choisissez une des options.',
  'unknown-currency': 'Choisissez une monnaie de la liste.',
  'malformed-amount': 'Écrivez un montant comme 12000 ou 12000,50, sans signe.',
  'malformed-number': 'Écrivez un nombre entier.',
  'malformed-link': 'Écrivez une adresse complète qui commence par https://',
  'too-much': 'Le montant est trop élevé. Vérifiez-le.',
  'too-many': 'Il y en a trop. Retirez-en.',
  'twice': 'Cela figure déjà dans la liste.',
  'in-the-past': 'Choisissez une date à partir d’aujourd’hui.',
  'reversed-dates': 'La date de fin précède la date de début.',
  'too-far': 'Cette date est trop lointaine. Choisissez-en une dans les dix prochaines années.',
  'unknown-colleague': 'Choisissez quelqu’un dont l’affiliation à l’organisation demandeuse est vérifiée et qui n’aide pas à cette demande.',
  'unknown-group': 'Choisissez un groupe dont vous faites partie.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'not-in-this-state': 'Ce n’est plus possible dans l’état actuel de la demande.',
  'not-yours-to-do': 'Cette étape revient à une autre partie de la demande.',
  'requesters-only': 'Seules les personnes qui demandent, au nom de leur organisation, peuvent le faire.',
  'own-request': 'C’est une demande de votre organisation : elle ne peut pas s’offrir de l’aide à elle-même.',
  'parties-only': 'Seules les parties à cette demande le voient.',
  'affiliation-not-verified': 'L’aide est demandée par une personne dont l’affiliation à une organisation est vérifiée. Faites vérifier la vôtre dans votre profil.',
};
