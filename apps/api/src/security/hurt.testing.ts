import type { Shape } from './example.testing';

/** A generator of numbers that gives the same ones for the same seed (mulberry32), so that a failure comes back. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LONG = 300_000;
const DEEP = 2_000;
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** What no text field may hold, as JSON writes it: whoever takes one answers with 4xx. */
export const BROKEN_TEXTS: readonly string[] = ['"\\u0000"', '"texto\\u0000texto"', '"\\ud800"', '"texto \\udc00"', `"${'ñ'.repeat(LONG)}"`];

/** Values of every wrong kind, as JSON writes them; some fit some field. */
export const ODD_VALUES: readonly string[] = [
  ...BROKEN_TEXTS, 'null', 'true', 'false', '0', '-1', '1.5', '1e400', '-1e308', '9007199254740993', '""', '" "', '"\\uffff\\ufffe"', '"%00"', '"../../etc/passwd"', '"\' OR 1=1 --"',
  '"<script>alert(1)</script>"', '"{{7*7}}"', '"=1+1"', '[]', '[[]]', '[null]', '{}', '{"length":1}', '{"$ne":null}', '{"toString":1}', '{"constructor":{"prototype":{"a":1}}}',
  `[${'1,'.repeat(5_000)}1]`, nested(200), '"2026-13-45T99:99:99Z"', '"00000000-0000-0000-0000-000000000000"', '"javascript:alert(1)"', '"\\u202e\\u2066"',
];

/** Bodies that are no object of fields, or none at all. */
export const ODD_BODIES: readonly string[] = ['', 'null', '[]', '"texto"', '1', '{', '{"a":1,}', '\u0000', nested(DEEP), `{"__proto__":{"siteRole":"steward"}}`, `{"constructor":{"prototype":{"siteRole":"steward"}}}`];

export interface HurtBody {
  json: string;
  /** The field that was put wrong, and what stands in it. */
  field: string;
  value: string;
}

const PLACE = '@@here@@';

/** As many bodies as told: each the whole one with one to three fields put wrong, or left out. */
export function hurtBodies(shape: Shape, sound: Record<string, unknown>, count: number, random: () => number): HurtBody[] {
  const fields = Object.keys(shape.properties ?? {});
  const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]!;
  return Array.from({ length: count }, () => {
    const whole = { ...sound };
    const field = pick(fields);
    const value = pick(ODD_VALUES);
    for (const also of fields) if (also !== field && random() < 0.1) delete whole[also];
    return { json: JSON.stringify({ ...whole, [field]: PLACE }).replace(`"${PLACE}"`, () => value), field, value };
  });
}

/** Fields that refuse nothing: what is no path of this site leads home. */
const LENIENT = new Set(['next']);

/** Each text field of the body, holding each thing that no text may hold. */
export function brokenTexts(shape: Shape, whole: Record<string, unknown>): HurtBody[] {
  const texts = Object.entries(shape.properties ?? {}).filter(([name, of]) => of.type === 'string' && !LENIENT.has(name) && !of.enum && of.const === undefined);
  return texts.flatMap(([field]) =>
    BROKEN_TEXTS.map((value) => ({ json: JSON.stringify({ ...whole, [field]: PLACE }).replace(`"${PLACE}"`, () => value), field, value: value.slice(0, 20) })),
  );
}
