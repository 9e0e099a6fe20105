import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** Words of the agreement’s first draft and of its paper. */
export const paperWords: Catalog<typeof es> = { es, pt, en, fr };
