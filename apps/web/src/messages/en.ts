import type { Messages } from '@minga/kernel/contract';
import { mergeMessages } from './merge';
import { en } from './words.en';

export default mergeMessages(
  en,
  import.meta.glob<Messages>('../../../../libs/*/client/messages/en.ts', { eager: true, import: 'default' }),
  import.meta.glob<Messages>('../../../../libs/*/contract/messages/en.ts', { eager: true, import: 'en' }),
);
