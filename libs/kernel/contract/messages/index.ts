import type { Language } from '../language';
import type { Messages } from '../i18n';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

/** A slice's sentences for its refusals, in every language: what both sides need. */
export type ProblemMessages = Record<Language, { problems: Messages; fields: Messages; refusals: Messages }>;

export const kernelMessages: ProblemMessages = { es, pt, en, fr };
