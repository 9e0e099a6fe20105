import type { RecordCaption, RecordItem } from '../../record/record.views';
import type { DraftBlock, Statement } from '../report.shape';
import { block, type Pen } from './pen';
import { pollBlock } from './polls';

const MINUTE_MS = 60_000;

/** How long it took beside what was planned, and who spoke to it in which order. */
function course({ record: { turns }, say, time, name, words, end }: Pen, item: RecordItem): Statement[] {
  if (item.moment === null) return [say(end, 'notReached')];
  const here = turns.filter(({ itemId }) => itemId === item.id);
  const order = [...new Set(here.map(({ personId }) => name(personId)))];
  const planned = item.minutes + item.extendedMinutes;
  return [
    say(item.moment, 'took', { time: time(item.spentMs), planned: time(planned * MINUTE_MS) }),
    ...here.slice(0, 1).map(({ moment }) => say(moment, 'order', { count: order.length, names: words.list(order) })),
  ];
}

/** Captions of one speaker after the other: their first sentence says who. */
function spoken(pen: Pen, captions: readonly RecordCaption[]): DraftBlock['statements'][] {
  const runs: RecordCaption[][] = [];
  for (const caption of captions) {
    const run = runs.at(-1);
    if (run && run[0]!.speakerId === caption.speakerId) run.push(caption);
    else runs.push([caption]);
  }
  return runs.map(([first, ...rest]) => [
    first!.speakerId === null ? pen.quote(first!.moment, first!.text) : pen.say(first!.moment, 'said', { person: pen.name(first!.speakerId), text: first!.text.trim() }),
    ...rest.map(({ moment, text }) => pen.quote(moment, text)),
  ]);
}

interface Piece {
  moment: number;
  blocks: DraftBlock[];
}

/** What minutes and captions say of an item, and its polls, in the order in which it happened. */
function content(pen: Pen, itemId: string | null): DraftBlock[] {
  const { lines, captions, polls } = pen.record;
  const section = itemId === null ? 'summary' : 'item';
  const notes = lines.filter((line) => line.itemId === itemId && line.kind === 'note');
  const pieces: Piece[] = [
    ...notes.map(({ moment, text }) => ({ moment, blocks: block(section, [pen.quote(moment, text)], { itemId }) })),
    ...spoken(pen, captions.filter((caption) => caption.itemId === itemId)).map((said) => ({ moment: said[0].moment, blocks: block(section, said, { itemId }) })),
    ...(itemId === null ? [] : polls.filter((poll) => poll.itemId === itemId).map((poll) => ({ moment: poll.moment, blocks: pollBlock(pen, 'item', poll) }))),
  ];
  return pieces.sort((one, other) => one.moment - other.moment).flatMap(({ blocks }) => blocks);
}

/** What was said before the first item or after the last. */
export const outsidePart = (pen: Pen): DraftBlock[] => content(pen, null);

/** A section for each item of the agenda, whether it was reached or not. */
export const agendaPart = (pen: Pen): DraftBlock[] =>
  pen.record.items.flatMap((item) => [...block('item', course(pen, item), { itemId: item.id }), ...content(pen, item.id)]);
