import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** Letters about reports: of the server alone. */
export const reportMail: Catalog<typeof es> = { es, pt, en, fr };
