import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** What stands on paper beside the report itself. */
export const paperWords: Catalog<typeof es> = { es, pt, en, fr };
