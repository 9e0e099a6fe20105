import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  problems: {
    'already-member': 'Vous êtes déjà membre de ce groupe.',
    'request-closed': 'Cette demande a déjà reçu une réponse ou a été retirée.',
    'invitation-closed': 'Cette invitation a déjà reçu une réponse ou a été retirée.',
    'stale-settings': 'Quelqu’un a modifié ces données pendant que vous écriviez. Comparez avec les données actuelles et enregistrez à nouveau.',
  },
  fields: {
    'banned-here': 'La modération a exclu cette personne du groupe. Mettez d’abord fin à l’exclusion.',
    'unknown-choice': 'Choisissez une des options.',
    'private-is-by-invitation': 'On n’entre dans un groupe privé que sur invitation.',
    'unknown-handle': 'Aucun compte ne porte ce nom d’utilisateur. Vérifiez-le.',
    'invites-self': 'Saisissez le nom d’utilisateur d’une autre personne.',
    'already-member': 'Cette personne est déjà membre du groupe.',
    'already-invited': 'Cette personne a déjà une invitation sans réponse.',
  },
  refusals: {
    'silenced-here': 'La modération de ce groupe vous a retiré la parole pour l’instant : vous pouvez lire, pas publier.',
    'banned-here': 'La modération de ce groupe vous en a exclu : vous ne pouvez ni publier ni revenir.',
    'not-oneself': 'Vous ne pouvez pas le faire envers vous-même.',
    'not-over-chairs': 'Qui préside ne peut être mis en silence ni exclu, et qui modère seulement par qui préside.',
    'already-member': 'Vous êtes déjà membre de ce groupe.',
    'already-requested': 'Votre demande attend une réponse.',
    'joins-openly': 'Inutile d’en faire la demande : rejoignez-le directement.',
    'joins-on-request': 'Pour devenir membre de ce groupe, envoyez une demande.',
    'joins-by-invitation': 'On entre dans ce groupe sur invitation de ses présidents.',
    'not-a-member': 'Vous n’êtes pas membre de ce groupe.',
    'last-chair': 'Nommez d’abord une autre personne à la présidence : le groupe ne peut en rester dépourvu.',
    'observers-read': 'Vous observez ce groupe : vous pouvez lire, non publier.',
    'members-post': 'Seuls les membres du groupe publient. Rejoignez-le pour participer.',
    'moderators-only': 'Réservé aux modérateurs et aux présidents du groupe.',
    'chairs-only': 'Réservé aux présidents du groupe.',
    'own-role': 'Nul ne peut s’attribuer un rôle supérieur. Demandez-le à une autre personne de la présidence.',
    'own-request': 'Une autre personne doit décider de votre demande.',
    'leave-instead': 'Pour partir vous-même, utilisez « Quitter le groupe ».',
    'chairs-and-stewards-create':
      'Les groupes sont ouverts par le secrétariat du réseau et par ceux qui en président déjà un. Écrivez au secrétariat pour proposer le vôtre.',
  },
};
