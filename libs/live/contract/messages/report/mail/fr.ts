import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  review: {
    subject: 'Compte rendu à corriger : {title}',
    about: 'Vous avez pris la parole dans la séance « {title} ». Avant sa publication, le compte rendu est à votre disposition pour proposer des corrections.',
    until: 'Vous pouvez le faire jusqu’au {until} ({zone}). Chaque proposition est acceptée ou refusée avec un mot d’explication.',
    open: 'Lire et corriger',
    why: 'Vous recevez ce message parce que vous avez parlé dans la séance ou y étiez annoncé.',
  },
};
