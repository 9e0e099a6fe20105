import type { Translator } from '@minga/kernel/contract';
import type { QueuePlace } from '../../../contract';

const MINUTE_MS = 60_000;

const begin = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Why somebody stands where they stand, and since when, in words: "Sube 3 lugares: su sector habló 8 % y aún no intervino. Pidió hace 2 min". */
export function whyText({ t }: Translator, { hand, lift, reason }: QueuePlace, at: number): string {
  const { code, ...facts } = reason;
  const why = t(`live.room.why.${code}`, { ...facts, ...('turns' in facts && { count: facts.turns }) });
  const lifted = lift > 0 ? t('live.room.why.lifted', { count: lift, why }) : begin(why);
  const minutes = Math.max(0, Math.floor((at - Date.parse(hand.raisedAt)) / MINUTE_MS));
  return `${lifted}. ${minutes === 0 ? t('live.room.queue.asked-now') : t('live.room.queue.asked', { count: minutes })}`;
}
