import type { Meeting } from './meeting';
import type { Minutes } from './read-minutes';

const tight = (text: string): string => text.toLocaleLowerCase('en').replace(/[^\p{L}\p{N}]+/gu, '');
/** Entries at the end of the minutes that are looked for, and how long one must be to be told from others. */
const LAST = 12;
const LONG = 24;

/** Does the log stop before the meeting did: within a line, before the last topics of the minutes, or before their last words. */
export function brokenOff(meeting: Meeting, minutes: Minutes | undefined): boolean {
  if (meeting.cut || !minutes) return meeting.cut;
  if (minutes.topics.length > meeting.topics.length) return true;
  const said = meeting.lines.map(({ text }) => tight(text)).join('\n');
  const last = minutes.body.map((entry) => tight(entry.replace(/^(?:<[^>]{1,60}>|[^:]{1,60}:)\s/u, '').replace(/\[scribe assist by [^\]]*\]$/u, ''))).filter((text) => text.length > LONG).slice(-LAST);
  return last.length > 0 && !last.some((text) => said.includes(text.slice(0, LONG)) && said.includes(text.slice(-LONG)));
}
