import type { Messages } from '@minga/kernel/contract';
import { mergeMessages } from './merge';
import { fr } from './words.fr';

export default mergeMessages(
  fr,
  import.meta.glob<Messages>('../../../../libs/*/client/messages/fr.ts', { eager: true, import: 'default' }),
  import.meta.glob<Messages>('../../../../libs/*/contract/messages/fr.ts', { eager: true, import: 'fr' }),
);
