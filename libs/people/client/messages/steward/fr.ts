import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  title: 'Personnes',
  search: 'Chercher une personne',
  'search-hint': 'Nom, identifiant ou adresse électronique complète',
  find: 'Chercher',
  'only-stewards': 'Voir seulement le secrétariat',
  ended: 'Ses sessions sont fermées.',
  changed: 'Son rôle a changé.',
  stewards: 'Secrétariat',
  accounts: 'Comptes, les plus récents d’abord',
  nobody: 'Il n’y a personne.',
  more: 'Voir plus',
  'is-steward': 'Secrétariat',
  'no-email': 'Sans adresse',
  'no-organisation': 'Sans organisation',
  'no-factor': 'Sans second facteur',
  passkeys: { one: '1 clé d’accès', other: '{count} clés d’accès' },
  authenticator: 'Application de codes',
  sessions: { one: '1 session ouverte', other: '{count} sessions ouvertes' },
  since: 'Depuis',
  seen: 'vue',
  acts: 'Ce que l’on peut faire du compte de {name}',
  'make-member': 'Retirer du secrétariat',
  'make-steward': 'Nommer au secrétariat',
  'end-sessions': 'Fermer toutes ses sessions',
  reason: 'Motif (gardé dans le registre)',
};
export default fr;
