import type { Catalog } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** The words of the slice's mails; only the server writes them. */
export const peopleMails: Catalog<typeof es> = { es, pt, en, fr };
export type PeopleMail = { [K in keyof typeof es]: (typeof es)[K] extends { subject: string } ? K : never }[keyof typeof es];
