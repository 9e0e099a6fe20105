import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** Words of the letters that remind. */
export const reminderMail: Catalog<typeof es> = { es, pt, en, fr };
