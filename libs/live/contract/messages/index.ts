import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** The slice's sentences for problem documents, which the server words; not part of the browser's bundle. */
export const liveProblems: Catalog<typeof es> = { es, pt, en, fr };
