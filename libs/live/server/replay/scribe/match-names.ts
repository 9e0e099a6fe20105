import { plain, type LogPerson } from './people';

/** How much a likeness of names says, from the same letters down to a common beginning. */
const SAME = 10;
const TWO_WORDS = 9;
const ONE_WORD = 6;
const BEGINNING = 5;
const INITIALS = 4;

const wordsOf = (name: string): string[] => plain(name).split(/[\s,/.-]+/u).filter((word) => word !== '');
const letters = (name: string): string => plain(name).replace(/[^\p{L}]/gu, '');

/** `kimhd` for three names: a first name and the initials of the others; or a part of a name written together with more. */
function abbreviates(words: readonly string[], nick: string): boolean {
  const [first = '', ...rest] = words;
  const short = first + rest.map((word) => word[0]).join('');
  return (rest.length > 0 && nick === short) || (nick.length > 3 && words.some((word) => word.length > 3 && nick.includes(word)));
}

function nickLikeness(words: readonly string[], whole: string, nick: string): number {
  const tight = letters(nick);
  if (tight === whole) return SAME;
  const shared = wordsOf(nick).filter((part) => part.length > 2 && words.includes(part)).length;
  if (shared > 1 || (words.length > 1 && tight === `${words[0]![0]}${words.at(-1)}`)) return TWO_WORDS;
  if (shared === 1) return ONE_WORD;
  if (tight.length > 2 && words.some((word) => word.length > 3 && (word.startsWith(tight) || tight.startsWith(word)))) return BEGINNING;
  return abbreviates(words, tight) ? INITIALS : 0;
}

/** How alike a name of the minutes and a person of the log are: 0 says nothing. */
export const likeness = (name: string, { nicks }: LogPerson): number => Math.max(...nicks.map((nick) => nickLikeness(wordsOf(name), letters(name), nick)));

/** How often the same words stand under a name in the minutes and under a person in the log. */
export type Evidence = ReadonlyMap<string, ReadonlyMap<LogPerson, number>>;
const PROOF = 20;

/** The minutes list people in the order in which their tool met them: who stands between two known ones, was met between them. */
function byOrder(names: readonly string[], pairs: Map<string, LogPerson>, free: readonly LogPerson[], met: ReadonlyMap<LogPerson, number>): void {
  const left = new Set(free);
  for (const [index, name] of names.entries()) {
    if (pairs.has(name) || [...pairs.values()].some((person) => likeness(name, person) > 0)) continue;
    const known = (some: readonly string[]): number | undefined => some.map((one) => pairs.get(one)).flatMap((person) => (person ? [met.get(person)] : [])).find((line) => line !== undefined);
    const from = known(names.slice(0, index).toReversed()) ?? 0;
    const until = known(names.slice(index + 1)) ?? Infinity;
    const between = [...left].filter((person) => (met.get(person) ?? Infinity) >= from && (met.get(person) ?? Infinity) <= until);
    if (between.length !== 1) continue;
    pairs.set(name, between[0]!);
    left.delete(between[0]!);
  }
}

/**
 * Pairs the names of the minutes with the people of the log: proof by their words first, then the likeness of the names,
 * then their order.
 * @param met the line in which the minutes' tool first counted somebody as present
 */
export function matchNames(names: readonly string[], people: readonly LogPerson[], evidence: Evidence, met: ReadonlyMap<LogPerson, number>): Map<string, LogPerson> {
  const candidates = names.flatMap((name) =>
    people.map((person) => ({ name, person, score: (evidence.get(name)?.get(person) ?? 0) * PROOF + likeness(name, person) })).filter(({ score }) => score > 0),
  );
  const pairs = new Map<string, LogPerson>();
  const taken = new Set<LogPerson>();
  for (const { name, person } of candidates.toSorted((one, other) => other.score - one.score)) {
    if (pairs.has(name) || taken.has(person)) continue;
    pairs.set(name, person);
    taken.add(person);
  }
  byOrder(names, pairs, people.filter((person) => !taken.has(person)), met);
  return pairs;
}
