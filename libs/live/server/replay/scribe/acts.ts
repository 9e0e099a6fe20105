import type { LogLine } from './read-log';

/** What a line of the log does, by the conventions of those who scribe. */
export type ScribeAct =
  | { kind: 'arrive'; names: string[] }
  | { kind: 'scribe'; name: string }
  | { kind: 'chair'; names: string[] }
  | { kind: 'topic' | 'proposal' | 'resolved' | 'action'; text: string }
  | { kind: 'hand' | 'lower' | 'ack'; names: string[]; remark: string }
  | { kind: 'vote'; value: 1 | 0 | -1; remark: string }
  | { kind: 'said'; speaker: string; text: string }
  | { kind: 'more'; text: string }
  | { kind: 'correction' | 'heading' | 'queue' | 'bot'; text: string }
  | { kind: 'chat'; text: string };

export type ActLine = LogLine & { act: ScribeAct };

const names = (text: string): string[] => text.split(',').map((name) => name.trim().replace(/\s+/gu, '_')).filter((name) => name !== '');

interface Rule {
  pattern: RegExp;
  act(rest: string, text: string): ScribeAct;
}

/** In this order: the first that fits says what the line is. */
const RULES: readonly Rule[] = [
  { pattern: /^scribe\+\s*(.*)$/isu, act: (rest) => ({ kind: 'scribe', name: rest }) },
  { pattern: /^(?:scribe|scribenick):\s*(\S+)\s*$/iu, act: (rest) => ({ kind: 'scribe', name: rest }) },
  { pattern: /^chairs?:\s*(.*)$/isu, act: (rest) => ({ kind: 'chair', names: names(rest) }) },
  { pattern: /^(?:meeting|date|audio|total present|agenda):\s*(.*)$/isu, act: (_, text) => ({ kind: 'heading', text }) },
  { pattern: /^[^:]{0,60}?\bpresent\+\s*(.*)$/isu, act: (rest) => ({ kind: 'arrive', names: names(rest) }) },
  { pattern: /^pres[a-z]{0,4}[:+]\s*(.*)$/isu, act: (rest) => ({ kind: 'arrive', names: names(rest) }) },
  { pattern: /^topic:[^\S\n]*(.*)/iu, act: (text) => ({ kind: 'topic', text }) },
  { pattern: /^action:\s*(.*)$/isu, act: (text) => ({ kind: 'action', text }) },
  { pattern: /^(?:proposal|proposed):\s*(.*)$/isu, act: (text) => ({ kind: 'proposal', text }) },
  { pattern: /^(?:resolution|resolved):\s*(.*)$/isu, act: (text) => ({ kind: 'resolved', text }) },
  { pattern: /^(voip\S{0,4}:.*|rrsagent\b.*|zakim\b.*)$/isu, act: (text) => ({ kind: 'bot', text }) },
  { pattern: /^q\+\s*(.*)$/isu, act: (rest) => ({ kind: 'hand', ...queued(rest) }) },
  { pattern: /^q-\s*(.*)$/isu, act: (rest) => ({ kind: 'lower', ...queued(rest) }) },
  { pattern: /^ack(?:\s+(.*))?$/isu, act: (rest) => ({ kind: 'ack', ...queued(rest) }) },
  { pattern: /^q\s?(?:\?|=+).*$/isu, act: (_, text) => ({ kind: 'queue', text }) },
  { pattern: /^s\/.+\/.*$/isu, act: (_, text) => ({ kind: 'correction', text }) },
  { pattern: /^(?:\.{2,}|…)\s*(.*)$/isu, act: (text) => ({ kind: 'more', text }) },
];

/** `q+ name`, or `q+ to say what`: a word alone is somebody's name. */
const queued = (rest: string): { names: string[]; remark: string } => (/^[^\s,]+$/u.test(rest) && !/^to$/iu.test(rest) ? { names: [rest], remark: '' } : { names: [], remark: rest });

/** `+1`, `-1`, `+0`, alone or with a remark. */
const VOTE = /^([+-]?[01])(?:[\s.,;!(].*)?$/su;
/** Somebody's name of up to three words and a colon, before what they said. An address is no name. */
const SAID = /^([^\s:/][^:/\n]{0,48}?):(?!\/\/)\s*(.+)$/su;
const MOST_WORDS = 3;

/** What the line does. @param known may this be somebody in the room, as a scribe writes names? */
export function actOf({ text }: LogLine, known: (name: string) => boolean): ScribeAct {
  for (const { pattern, act } of RULES) {
    const match = pattern.exec(text);
    if (match) return act((match[1] ?? '').trim(), text);
  }
  const vote = VOTE.exec(text);
  if (vote) return { kind: 'vote', value: Number(vote[1]) as 1 | 0 | -1, remark: text.slice(vote[1]!.length).trim() };
  const said = SAID.exec(text);
  if (said && said[1]!.split(/\s+/u).length <= MOST_WORDS && known(said[1]!)) return { kind: 'said', speaker: said[1]!, text: said[2]! };
  return { kind: 'chat', text };
}
