import type { LogLine } from './read-log';

/** Somebody in the log: every name that they wrote under, the fullest first. */
export interface LogPerson {
  name: string;
  nicks: string[];
  /** Words of their names, in small letters. */
  parts: Set<string>;
}

/** Programs that write in the room: they are nobody. */
const BOTS = /^(voip|rrsagent|zakim|transcriber|trackbot)/iu;
export const isBot = (nick: string): boolean => BOTS.test(nick);

/** As somebody's name is compared: without marks that a second connection adds, without what stands in brackets. */
export const plain = (nick: string): string =>
  nick.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2').replace(/[_\s|]+/gu, ' ').replace(/(?<=\p{L})\d+$/u, '').trim().toLocaleLowerCase('en');

const SHORTEST_PART = 3;
const partsOf = (nick: string): string[] => plain(nick).split(/[\s,/-]+/u).filter((part) => part.length >= SHORTEST_PART);
const joined = (nick: string): string => plain(nick).replace(/[\s.]+/gu, '');

/** The people of a log: names that are the same but for spelling are one; a short name is the one longer name that holds it. */
export class LogPeople {
  readonly all: LogPerson[] = [];
  private readonly byNick = new Map<string, LogPerson>();

  constructor(lines: readonly LogLine[]) {
    const nicks = [...new Set(lines.map(({ nick }) => nick))].filter((nick) => !isBot(nick));
    for (const nick of nicks.toSorted((one, other) => partsOf(other).length - partsOf(one).length)) this.add(nick);
    const order = new Map(nicks.map((nick, index) => [nick, index]));
    const first = ({ nicks: some }: LogPerson): number => Math.min(...some.map((nick) => order.get(nick) ?? nicks.length));
    this.all.sort((one, other) => first(one) - first(other));
  }

  /** Who is meant by a name, as a scribe shortens it; undefined when it is nobody or may be several. */
  find(name: string): LogPerson | undefined {
    const same = this.byNick.get(joined(name));
    if (same) return same;
    const parts = partsOf(name);
    if (parts.length === 0) return undefined;
    const holding = this.all.filter((person) => parts.every((part) => person.parts.has(part)));
    if (holding.length === 1) return holding[0];
    const beginning = holding.length === 0 && parts.length === 1 ? this.all.filter((person) => [...person.parts].some((part) => part.startsWith(parts[0]!))) : [];
    return beginning.length === 1 ? beginning[0] : undefined;
  }

  /** Who is meant; somebody new when nobody is. */
  named(name: string): LogPerson {
    return this.find(name) ?? this.add(name);
  }

  private add(nick: string): LogPerson {
    const person = this.find(nick);
    if (person) {
      person.nicks.push(nick);
      this.byNick.set(joined(nick), person);
      return person;
    }
    const created: LogPerson = { name: nick.replace(/_+/gu, ' ').trim(), nicks: [nick], parts: new Set(partsOf(nick)) };
    this.all.push(created);
    this.byNick.set(joined(nick), created);
    return created;
  }
}
