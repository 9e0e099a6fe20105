import type { Language } from '@minga/kernel/contract';
import type { Currency } from '../words';

const HUNDREDTHS = 100;

/** An amount in hundredths as a figure in the reader’s way, with cents only where there are any: “12.000”. */
export const figure = (amount: number, language: Language): string =>
  (amount / HUNDREDTHS).toLocaleString(LOCALES[language], { minimumFractionDigits: amount % HUNDREDTHS === 0 ? 0 : 2, maximumFractionDigits: 2 });

/** The figure with its currency’s code: “12.000 USD”. */
export const money = (amount: number, currency: Currency, language: Language): string => `${figure(amount, language)} ${currency}`;

/** The region groups thousands with points, also those of four digits. */
const LOCALES: Readonly<Record<Language, string>> = { es: 'es-UY', pt: 'pt-BR', en: 'en', fr: 'fr' };
