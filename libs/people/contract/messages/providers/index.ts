import type { Catalog } from '@minga/kernel/contract';
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import * as pt from './pt';

/** Words about providers that only the server writes. */
export const providerWords: Catalog<typeof es.words> = { es: es.words, pt: pt.words, en: en.words, fr: fr.words };
