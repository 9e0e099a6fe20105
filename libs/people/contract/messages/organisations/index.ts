import type { Language, SameKeys } from '@minga/kernel/contract';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

type Mail = typeof es.mail;
export type OrganisationNotice = Exclude<keyof Mail, 'greeting' | 'reason'>;

/** The words of the letters. */
export const organisationMail: Record<Language, SameKeys<Mail>> = { es: es.mail, pt: pt.mail, en: en.mail, fr: fr.mail };
