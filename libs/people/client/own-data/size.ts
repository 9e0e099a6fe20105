import type { Translator } from '@minga/kernel/contract';

const KILO = 1000;

/** A size in words, as people compare downloads: kilobytes, or megabytes from one on. */
export function sizeIn({ number }: Pick<Translator, 'number'>, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  const unit = { style: 'unit', unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return kilobytes < KILO ? number(kilobytes, { ...unit, unit: 'kilobyte' }) : number(kilobytes / KILO, { ...unit, unit: 'megabyte' });
}
