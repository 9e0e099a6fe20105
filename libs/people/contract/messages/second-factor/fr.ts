import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'passkey-refused': 'La clé d’accès n’a pas fonctionné. Réessayez ou connectez-vous autrement.',
  'passkey-copied': 'Cette clé d’accès a peut-être été copiée, nous ne l’acceptons donc pas. Connectez-vous autrement et retirez-la de votre compte. Nous vous avons prévenu par courriel.',
  'passkey-known': 'Cette clé d’accès est déjà dans un compte. Utilisez-en une autre.',
  'too-many-passkeys': 'Vous avez déjà 20 clés d’accès. Retirez-en une que vous n’utilisez pas.',
  'last-means': 'C’est votre seule façon de vous connecter. Ajoutez-en une autre avant de la retirer.',
  'no-authenticator-draft': 'La configuration a expiré. Recommencez-la.',
  'no-authenticator': 'Vous n’avez pas d’application de codes.',
  'no-second-factor': 'Ce compte n’a pas d’application de codes à retirer.',
  'no-pending-sign-in': 'Le temps est écoulé ou il y a eu trop de tentatives. Reconnectez-vous avec votre mot de passe.',
};
export const fields: SameKeys<typeof es.fields> = {
  'code-wrong': 'Le code ne correspond pas. Écrivez celui que votre application affiche maintenant.',
  'code-used': 'Ce code a déjà servi. Attendez le suivant.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'second-factor-due': 'Pour cela, votre compte a besoin d’un second facteur. Configurez-le dans votre compte, sous « Comment vous vous connectez ».',
  'second-factor-own': 'Son propre second facteur se retire dans votre compte, sous « Comment vous vous connectez ». Si vous avez perdu vos codes, demandez-le à une autre personne du secrétariat.',
};

export const mail: SameKeys<typeof es.mail> = {
  greeting: 'Bonjour {person},',
  'to-account': 'Voir comment vous vous connectez',
  'not-you': 'Si ce n’était pas vous, connectez-vous maintenant, fermez les autres sessions, changez votre mot de passe et écrivez aux responsables du site.',
  'not-asked': 'Si vous ne l’avez pas demandé, quelqu’un s’est peut-être fait passer pour vous : connectez-vous maintenant, changez votre mot de passe, configurez de nouveau un second facteur et écrivez aux responsables du site.',
  'passkey-added': { subject: 'Nouvelle clé d’accès sur {site}', text: 'La clé d’accès « {name} » a été ajoutée à votre compte sur {site}.' },
  'passkey-removed': { subject: 'Une clé d’accès a été retirée sur {site}', text: 'La clé d’accès « {name} » a été retirée de votre compte sur {site}.' },
  'passkey-copied': {
    subject: 'Une clé d’accès a peut-être été copiée sur {site}',
    text: 'Quelqu’un a voulu se connecter à votre compte sur {site} avec la clé d’accès « {name} », mais son compteur est revenu en arrière, comme lorsqu’il existe une copie. Nous avons refusé. Retirez cette clé de votre compte.',
  },
  'password-removed': { subject: 'Le mot de passe de votre compte sur {site} a été retiré', text: 'Le mot de passe de votre compte sur {site} a été retiré. On s’y connecte désormais par les autres moyens que vous avez.' },
  'authenticator-set': { subject: 'Vérification en deux étapes activée sur {site}', text: 'Désormais, pour se connecter avec le mot de passe à votre compte sur {site}, un code de votre application est aussi demandé.' },
  'authenticator-replaced': { subject: 'L’application de codes a été changée sur {site}', text: 'L’application de codes de votre compte sur {site} a été changée. Les codes de la précédente ne servent plus.' },
  'authenticator-removed': { subject: 'Vérification en deux étapes désactivée sur {site}', text: 'Pour se connecter à votre compte sur {site}, aucun code n’est plus demandé. Les codes de récupération ne servent plus non plus.' },
  'second-factor-reset': {
    subject: 'Le second facteur de votre compte sur {site} a été retiré',
    text: 'Le secrétariat de {site} a retiré de votre compte l’application de codes et les codes de récupération, et a fermé vos sessions sur tous les appareils. Aucun code n’est plus demandé pour se connecter. Connectez-vous et configurez de nouveau un second facteur.',
  },
  'second-factor-reset-by-operator': {
    subject: 'Le second facteur de votre compte sur {site} a été retiré',
    text: 'Les responsables du serveur de {site} ont retiré de votre compte l’application de codes et les codes de récupération, et ont fermé vos sessions sur tous les appareils. Aucun code n’est plus demandé pour se connecter. Connectez-vous et configurez de nouveau un second facteur.',
  },
  'recovery-code-used': { subject: 'Un code de récupération a servi sur {site}', text: 'Un code de récupération de votre compte sur {site} a servi. Il en reste {left}.' },
  'recovery-codes-renewed': { subject: 'Nouveaux codes de récupération sur {site}', text: 'De nouveaux codes de récupération ont été faits pour votre compte sur {site}. Les précédents ne servent plus.' },
};
