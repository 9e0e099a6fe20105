import type { Translator } from '@minga/kernel/contract';

/** Up to here numbers are written as words, as a sentence would. */
const WORDED = 10;

/** The sentence that opens home: how much waits for its reader, in words. */
export function homeSentence({ t, has }: Pick<Translator, 't' | 'has'>, waiting: number): string {
  if (waiting === 0) return t('discussions.home.nothing-waits');
  const key = `discussions.home.numbers.${waiting}`;
  if (waiting > WORDED || !has(key)) return t('discussions.home.waits', { count: waiting, n: waiting });
  const sentence = t('discussions.home.waits', { count: waiting, n: t(key) });
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
