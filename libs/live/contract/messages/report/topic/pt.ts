import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  title: 'Relatoria: {title}',
  read: 'Ler a relatoria completa',
  'go-on': 'A conversa continua aqui.',
};
