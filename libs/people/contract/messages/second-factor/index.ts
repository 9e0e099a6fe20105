import type { Catalog } from '@minga/kernel/contract';
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import * as pt from './pt';

/** The words of mails about how an account is signed in to; only the server writes them. */
export const securityMail: Catalog<typeof es.mail> = { es: es.mail, pt: pt.mail, en: en.mail, fr: fr.mail };

export type SecurityNotice = { [K in keyof typeof es.mail]: (typeof es.mail)[K] extends { subject: string } ? K : never }[keyof typeof es.mail];
