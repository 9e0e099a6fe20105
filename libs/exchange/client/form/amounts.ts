const HUNDREDTHS = 100;
const GROUPED = /^\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?$/;
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/;
/** What the contract refuses as no amount: what was typed comes back to its field. */
const UNREADABLE = -1;

/**
 * Money as people of the region write it, in hundredths: `12000`, `12.000`, `12,000.50`, `12 000,5`. Three digits after a
 * point or a comma are thousands.
 */
export function readAmount(typed: string): number {
  const text = typed.trim();
  if (GROUPED.test(text)) return cents(text, decimals(text));
  return PLAIN.test(text) ? cents(text, decimals(text)) : UNREADABLE;
}

const decimals = (text: string): string => /[.,](\d{1,2})$/.exec(text)?.[1] ?? '';

function cents(text: string, tail: string): number {
  const whole = (tail ? text.slice(0, -(tail.length + 1)) : text).replace(/\D/g, '');
  return Number(whole) * HUNDREDTHS + Number(tail.padEnd(2, '0'));
}

/** How a field shows money that is kept. */
export const writeAmount = (amount: number): string => (amount % HUNDREDTHS === 0 ? String(amount / HUNDREDTHS) : (amount / HUNDREDTHS).toFixed(2));
