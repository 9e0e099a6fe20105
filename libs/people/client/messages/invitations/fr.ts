import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  menu: 'Invitations',
  title: 'Invitations au site',
  lead: 'Liens et courriels permettant de s’inscrire, même quand l’inscription n’est pas ouverte.',
  invite: 'Inviter',
  emails: 'Adresses électroniques',
  'emails-hint': 'Une par ligne. Laissez vide pour créer un lien',
  role: 'Rôle',
  message: 'Message',
  'most-uses': 'Personnes pouvant utiliser le lien',
  days: 'Jours de validité',
  submit: 'Créer l’invitation',
  'made-link': 'Copiez le lien maintenant : il ne sera plus affiché.',
  'made-mails': { one: '{count} invitation envoyée.', other: '{count} invitations envoyées.' },
  list: 'Invitations faites',
  none: 'Il n’y a pas encore d’invitations.',
  link: 'Lien',
  by: 'par {name}',
  used: '{used} sur {most}',
  'used-by': 'Utilisée par',
  until: 'jusqu’au',
  withdrawn: 'retirée',
  withdraw: 'Retirer',
  'withdraw-label': 'Retirer l’invitation de {whom}',
  page: {
    title: 'Invitation à {site}',
    by: '{name} vous invite.',
    group: 'Vous rejoignez le groupe « {title} ».',
    role: 'Rôle : {role}',
    until: 'Valable jusqu’au',
    register: 'S’inscrire',
    'sign-in': 'Se connecter avec votre compte',
    accept: 'Accepter',
  },
};
export default fr;
