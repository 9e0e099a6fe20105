import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** Words of the letters about a session. */
export const sessionMail: Catalog<typeof es> = { es, pt, en, fr };
export type SessionLetter = 'day' | 'hour' | 'promoted' | 'changed' | 'cancelled' | 'restored' | 'named' | 'invited';
/** What may be told of several sessions in one letter. */
export type SeriesLetter = 'changed' | 'cancelled' | 'restored' | 'named' | 'invited';
