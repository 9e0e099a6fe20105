import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  title: 'Compte rendu : {title}',
  read: 'Lire le compte rendu complet',
  'go-on': 'La conversation continue ici.',
};
