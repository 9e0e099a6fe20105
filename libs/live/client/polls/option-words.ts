import type { Translator } from '@minga/kernel/contract';
import type { LivePollFace, LivePollOption } from '../../contract';

/** What an option is called: as it was typed; a point of a scale by its number; a hand by the page's own word. */
export function optionWord({ kind }: Pick<LivePollFace, 'kind'>, option: LivePollOption, t: Translator['t']): string {
  if (kind === 'show-of-hands') return t(`live.polls.hands.${option.id}`);
  if (kind === 'scale') return option.text ? `${option.id} · ${option.text}` : option.id;
  return option.text;
}
