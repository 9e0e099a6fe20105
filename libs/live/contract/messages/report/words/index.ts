import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** Words of the reports: of the server, which writes them; not part of the browser's bundle. */
export const reportWords: Catalog<typeof es> = { es, pt, en, fr };
