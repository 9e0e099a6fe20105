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

/**
 * What somebody typed as money, in hundredths: “12000”, “12.000”, “12 000,50”, “1,234.5”. A mark with one or two digits after
 * it at the end sets cents apart, all others group. NaN for what is none.
 */
export function amountIn(typed: string): number {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '');
  const found = /^(\d{1,15}|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!found) return Number.NaN;
  const cents = (found[2] ?? '').padEnd(2, '0');
  return Number(found[1]!.replace(/[.,]/g, '')) * HUNDREDTHS + Number(cents);
}
