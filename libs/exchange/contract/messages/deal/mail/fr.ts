import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  open: 'Voir la demande',
  offered: { subject: 'Une offre pour votre demande', about: '{who} offre de l’aide pour « {title} ». Lisez-la et comparez-la aux autres.' },
  accepted: { subject: 'Votre offre est acceptée', about: 'Votre offre pour « {title} » est acceptée. Il reste à écrire et à signer l’accord entre les deux parties.' },
  declined: { subject: 'À propos de votre offre d’aide', about: 'Merci d’avoir offert de l’aide pour « {title} ». Votre offre ne sera pas retenue cette fois.' },
  withdrawn: { subject: 'Une offre a été retirée', about: '{who} a retiré son offre pour « {title} ».' },
  team: { subject: 'On vous propose de faire partie d’une équipe', about: '{who} vous nomme dans l’équipe d’une offre pour « {title} ». Dites si vous participez.' },
  asked: { subject: 'Une question sur votre demande', about: '{who} demande à propos de « {title} » :' },
  answered: { subject: 'Votre question a une réponse', about: 'Votre question sur « {title} » a une réponse :' },
  version: { subject: 'Une version de l’accord est à lire', about: '{who} a écrit une version de l’accord de « {title} ». Lisez-la et signez-la, ou écrivez-en une autre.' },
  agreed: { subject: 'L’accord est signé', about: 'Toutes les parties ont signé l’accord de « {title} ».' },
  pledged: { subject: 'Des fonds pour votre demande', about: '{who} engage des fonds pour « {title} ».' },
  why: {
    'other-offer': 'Une autre offre, qui couvre ce qui est demandé, a été choisie.',
    'other-skills': 'Une autre expérience est recherchée pour cette tâche.',
    dates: 'Les dates ne correspondent pas à celles de la demande.',
    cost: 'Le coût dépasse ce qui peut être payé.',
    scope: 'Ce qui est offert diffère de ce qui est demandé.',
  },
};
