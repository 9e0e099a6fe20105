import type { Messages } from '@minga/kernel/contract';
import { mergeMessages } from './merge';
import { es } from './words.es';

export default mergeMessages(
  es,
  import.meta.glob<Messages>('../../../../libs/*/client/messages/es.ts', { eager: true, import: 'default' }),
  import.meta.glob<Messages>('../../../../libs/*/contract/messages/es.ts', { eager: true, import: 'es' }),
);
