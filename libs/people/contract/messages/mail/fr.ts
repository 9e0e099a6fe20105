import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import { fr as admission } from '../admission/mail/fr';
import { fr as ownData } from '../own-data/mail/fr';

export const fr: SameKeys<typeof es> = {
  ...admission,
  ...ownData,
  code: 'Ou saisissez ce code sur la page que vous avez laissée ouverte :',
  'not-you': 'Si ce n’était pas vous, ne faites rien : sans ce message, personne ne peut continuer.',
  'not-you-act': 'Si ce n’était pas vous, changez votre mot de passe et fermez les autres sessions depuis votre compte.',
  'unknown-browser': 'un navigateur inconnu',
  'on-system': '{browser} sur {system}',
  register: {
    subject: 'Confirmez votre adresse sur {site}',
    text: 'Vous avez demandé un compte sur {site} avec cette adresse. Confirmez-la dans les {minutes} prochaines minutes pour commencer.',
    button: 'Confirmer mon adresse',
  },
  'have-account': {
    subject: 'Vous avez déjà un compte sur {site}',
    text: 'Quelqu’un, peut-être vous, a demandé un compte sur {site} avec cette adresse. Vous en avez déjà un : connectez-vous avec lui. Si vous avez oublié le mot de passe, vous pouvez en choisir un autre.',
    button: 'Récupérer l’accès',
  },
  recover: {
    subject: 'Récupérez votre accès à {site}',
    text: 'Vous avez demandé un nouveau mot de passe pour votre compte sur {site}. Ce lien sert une seule fois, pendant {minutes} minutes.',
    button: 'Choisir un autre mot de passe',
  },
  'sign-in': {
    subject: 'Votre lien de connexion à {site}',
    text: 'Vous avez demandé à vous connecter à {site} sans mot de passe. Ce lien sert une seule fois, pendant {minutes} minutes.',
    button: 'Se connecter',
  },
  'no-account': {
    subject: 'Aucun compte n’a cette adresse sur {site}',
    text: 'Quelqu’un, peut-être vous, a demandé à se connecter à {site} avec cette adresse, mais aucun compte ne l’utilise. Essayez une autre de vos adresses ou créez un compte.',
    button: 'Créer un compte',
  },
  'prove-address': {
    subject: 'Confirmez votre nouvelle adresse sur {site}',
    text: 'Vous avez demandé à utiliser cette adresse pour votre compte sur {site}. Confirmez-la dans les {minutes} prochaines minutes.',
    button: 'Confirmer mon adresse',
  },
  'address-in-use': {
    subject: 'Cette adresse a déjà un compte sur {site}',
    text: 'Quelqu’un, peut-être vous, a demandé à utiliser cette adresse pour un autre compte sur {site}. Elle est déjà celle d’un compte et le reste.',
    button: 'Récupérer l’accès',
  },
  'address-changed': {
    subject: 'L’adresse de votre compte sur {site} a changé',
    text: 'L’adresse de votre compte sur {site} est désormais {address}. Si ce n’était pas vous, annulez le changement dans les {days} prochains jours : le compte revient à cette adresse et toutes les sessions sont fermées.',
    button: 'Annuler le changement',
  },
  'new-device': {
    subject: 'Connexion à votre compte sur {site} depuis un nouvel appareil',
    text: 'Quelqu’un s’est connecté à votre compte sur {site} avec {device}, qui n’avait pas encore servi. Si c’était vous, il n’y a rien à faire.',
    button: 'Voir vos sessions',
  },
  'password-changed': {
    subject: 'Le mot de passe de votre compte sur {site} a changé',
    text: 'Le mot de passe de votre compte sur {site} a été changé. Les autres sessions ont été fermées. Si ce n’était pas vous, récupérez votre accès maintenant.',
    button: 'Récupérer l’accès',
  },
  'identity-linked': {
    subject: 'Votre compte sur {site} a été lié à {provider}',
    text: 'Désormais, on peut entrer dans votre compte sur {site} avec {provider}. Si c’était vous, il n’y a rien à faire.',
    button: 'Voir votre compte',
  },
  'identity-unlinked': {
    subject: 'Votre compte sur {site} n’est plus lié à {provider}',
    text: 'Le lien de votre compte sur {site} avec {provider} a été retiré : on ne peut plus entrer avec lui. Si c’était vous, il n’y a rien à faire.',
    button: 'Voir votre compte',
  },
};
