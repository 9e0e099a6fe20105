import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'foreign-origin': 'Cela se fait depuis une page de ce site. Revenez-y et réessayez.',
  'logout-token-refused': 'L’avis de déconnexion n’est pas valable.',
  'provider-taken': 'Cette identité est déjà liée, ou votre compte en a déjà une de ce fournisseur.',
};
export const fields: SameKeys<typeof es.fields> = {
  'invalid-issuer': 'Écrivez une adresse complète, par exemple https://login.exemple.gouv',
  'invalid-domain': 'Écrivez des domaines de courriel, par exemple exemple.gouv',
  'issuer-taken': 'Il y a déjà un fournisseur avec cet émetteur.',
  'issuer-in-use': 'Des comptes sont liés par cet émetteur. Ajoutez un autre fournisseur au lieu de le changer.',
  'unknown-group': 'Choisissez un groupe de la liste.',
};
export const words: SameKeys<typeof es.words> = {
  'member-title': 'Membre',
};
