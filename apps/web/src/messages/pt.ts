import type { Messages } from '@minga/kernel/contract';
import { mergeMessages } from './merge';
import { pt } from './words.pt';

export default mergeMessages(
  pt,
  import.meta.glob<Messages>('../../../../libs/*/client/messages/pt.ts', { eager: true, import: 'default' }),
  import.meta.glob<Messages>('../../../../libs/*/contract/messages/pt.ts', { eager: true, import: 'pt' }),
);
