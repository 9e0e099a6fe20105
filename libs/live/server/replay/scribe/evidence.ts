import type { Meeting } from './meeting';
import type { Minutes } from './read-minutes';
import type { LogPerson } from './people';
import type { Evidence } from './match-names';

const tight = (text: string): string => text.toLocaleLowerCase('en').replace(/\s+/gu, '');

/** `Name: what they said`, for each name that the minutes list. */
function saidBy(minutes: Minutes): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of minutes.body) {
    const name = minutes.present.find((one) => entry.startsWith(`${one}:`));
    if (name === undefined) continue;
    const text = tight(entry.slice(name.length + 1).replace(/\[scribe assist by [^\]]*\]$/u, ''));
    found.set(text, [...(found.get(text) ?? []), name]);
  }
  return found;
}

/** Short texts (`+1`, an address) are said by many: they prove nothing. */
const SHORTEST_PROOF = 12;

/** The minutes give a full name for what the log has under a short one: the same words prove who it is. */
export function evidenceOf(meeting: Meeting, minutes: Minutes): Evidence {
  const said = saidBy(minutes);
  const found = new Map<string, Map<LogPerson, number>>();
  for (const { act, nick } of meeting.lines) {
    const [speaker, text] = act.kind === 'said' ? [act.speaker, act.text] : act.kind === 'chat' || act.kind === 'vote' ? [nick, act.kind === 'chat' ? act.text : `${act.value}${act.remark}`] : [undefined, ''];
    const person = speaker === undefined ? undefined : meeting.people.find(speaker);
    const names = tight(text).length < SHORTEST_PROOF ? undefined : said.get(tight(text));
    if (!person || names?.length !== 1) continue;
    const of = found.get(names[0]!) ?? new Map<LogPerson, number>();
    of.set(person, (of.get(person) ?? 0) + 1);
    found.set(names[0]!, of);
  }
  return found;
}
