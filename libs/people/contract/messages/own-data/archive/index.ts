import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** The words of the archive; only the server writes it. */
export const archiveWords: Catalog<typeof es> = { es, pt, en, fr };
