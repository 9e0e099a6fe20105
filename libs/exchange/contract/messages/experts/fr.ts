import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'term-merged': 'Ce terme a été fusionné avec un autre. Utilisez celui qui est resté.',
  'too-many-terms': 'Le vocabulaire est plein. Fusionnez ou retirez des termes avant d’en ajouter.',
  'same-organisation': 'Cette personne appartient à l’organisation qui demande : elle ne peut pas être invitée.',
  'declared-conflict': 'Cette personne a déclaré un conflit d’intérêts avec l’organisation qui demande.',
  'opted-out': 'Cette personne ne souhaite pas être proposée pour le moment.',
  'monthly-limit': 'Cette personne a déjà reçu ce mois-ci toutes les invitations qu’elle accepte.',
  'already-endorsed': 'Vous avez déjà recommandé ce domaine.',
};
export const fields: SameKeys<typeof es.fields> = {
  'unknown-term': 'Choisissez un terme du vocabulaire.',
  'duplicate-term': 'Un terme porte déjà ce nom.',
  circle: 'Un terme ne peut pas être placé sous lui-même.',
  'too-deep': 'Le vocabulaire a quatre niveaux au plus.',
  'out-of-range': 'Ce nombre est hors des limites.',
  'unknown-organisation': 'Choisissez une organisation de la liste.',
  'unknown-expert': 'Choisissez quelqu’un dans l’annuaire des experts.',
  'malformed-weight': 'Écrivez sur chaque ligne une partie et ses points, par exemple « themes 40 ».',
  'not-hundred': 'Nommez chaque partie une fois ; ensemble elles doivent faire 100.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'own-endorsement': 'On ne se recommande pas soi-même.',
  'endorsers-verified': 'Recommande qui a une affiliation vérifiée à une organisation. Faites vérifier la vôtre dans votre profil.',
  'endorsers-of-others': 'Recommande quelqu’un d’une autre organisation.',
};
