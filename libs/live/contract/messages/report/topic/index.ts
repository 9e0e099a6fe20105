import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** Words of the topic in which a report is discussed. */
export const topicWords: Catalog<typeof es> = { es, pt, en, fr };
