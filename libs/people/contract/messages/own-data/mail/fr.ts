import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  'deletion-asked': {
    subject: 'Votre compte sur {site} sera supprimé',
    text: 'Vous avez demandé la suppression de votre compte sur {site}. Il sera effacé le {date}. Si vous changez d’avis, connectez-vous avant cette date et le compte est conservé.',
    button: 'Se connecter et garder le compte',
  },
  'deletion-undone': {
    subject: 'Votre compte sur {site} est conservé',
    text: 'Vous vous êtes connecté à {site} : votre compte ne sera pas supprimé.',
    button: 'Voir votre compte',
  },
  'data-ready': {
    subject: 'Vos données de {site} sont prêtes',
    text: 'Le fichier de vos données sur {site} est prêt. Vous pouvez le télécharger pendant {days} jours depuis votre compte.',
    button: 'Aller au téléchargement',
  },
  'not-you-sign-in': 'Si ce n’était pas vous, connectez-vous maintenant et changez votre mot de passe.',
};
