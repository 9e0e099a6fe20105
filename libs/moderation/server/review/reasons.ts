import type { CannedReason } from '../../contract';
import { wordsIn } from './words';

/** Why, as it stands beside what was done: the canned reason in the language of what it is about, then one's own words. */
export function reasonSentence(lang: string, { canned, reason }: { canned: CannedReason; reason?: string }): string {
  const sentence = canned === 'other' ? '' : wordsIn(lang).t(`reasons.${canned}`);
  return [sentence, reason ?? ''].filter(Boolean).join(' ');
}
