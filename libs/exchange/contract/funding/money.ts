import type { Language } from '@minga/kernel/contract';
import type { Currency } from '../words';

const HUNDREDTHS = 100;

/** An amount in hundredths as a figure in the reader’s way, with cents only where there are any: “12.000”. */
export const figure = (amount: number, language: Language): string =>
  (amount / HUNDREDTHS).toLocaleString(LOCALES[language], { minimumFractionDigits: amount % HUNDREDTHS === 0 ? 0 : 2, maximumFractionDigits: 2 });

/** The figure after its currency’s code, as everywhere: “USD 12.000”. */
export const money = (amount: number, currency: Currency, language: Language): string => `${currency} ${figure(amount, language)}`;

/** The region groups thousands with points, also those of four digits. */
const LOCALES: Readonly<Record<Language, string>> = { es: 'es-UY', pt: 'pt-BR', en: 'en', fr: 'fr' };
