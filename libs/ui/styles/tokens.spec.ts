/** @jest-environment node */
import { SHAPE_KEYS } from '../mark/Shape';
import { contrast, parseColor, toBytes } from '../testing/color';
import { customProperties, readStyle, ruleBodies } from '../testing/css';

const LIGHT = ':root';
const DARK_BY_SYSTEM = ":root:not([data-theme='light'])";
const DARK_BY_CHOICE = ":root[data-theme='dark']";

const TEXT_RATIO = 4.5;
const FIGURE_RATIO = 3;

type Tokens = Record<string, string>;

function block(file: string, selector: string): Tokens {
  return customProperties(ruleBodies(readStyle(file), selector)[0] ?? '');
}

const light = block('tokens.css', LIGHT);
const dark: Tokens = { ...light, ...block('tokens.css', DARK_BY_CHOICE) };

function ratio(tokens: Tokens, front: string, ground: string): number {
  return contrast(parseColor(tokens[front] ?? ''), parseColor(tokens[ground] ?? ''));
}

const GROUNDS = ['--bg', '--surface', '--sunken'];

const TEXT_PAIRS: [front: string, ground: string][] = [
  ...['--ink', '--ink-2', '--ink-3', '--anil', '--anil-2', '--grana', '--retama-ink', '--ok', '--err'].flatMap((front) =>
    GROUNDS.map((ground): [string, string] => [front, ground]),
  ),
  ['--ink', '--hover'], ['--ink-2', '--hover'], ['--ink', '--anil-soft'], ['--anil', '--anil-soft'],
  ['--ink', '--retama-soft'], ['--ink', '--ok-soft'], ['--ink', '--err-soft'], ['--err', '--err-soft'],
  ['--on-anil', '--anil'], ['--on-anil', '--anil-2'], ['--on-grana', '--grana'], ['--on-retama', '--retama'],
  ['--on-ok', '--ok'], ['--on-err', '--err'], ['--bar-ink', '--bar'], ['--bar-ink-2', '--bar'],
  ['--bar-ink', '--bar-2'], ['--bar-ink-2', '--bar-2'], ['--bg', '--ink'],
];

const FIGURE_PAIRS: [front: string, ground: string][] = [
  ...SHAPE_KEYS.flatMap((key) => ['--bg', '--surface'].map((ground): [string, string] => [`--${key}`, ground])),
  ['--line-2', '--bg'], ['--line-2', '--surface'], ['--retama', '--bar'],
];

describe.each([['light', light], ['dark', dark]])('%s theme', (_name, tokens) => {
  it.each(TEXT_PAIRS)('%s is readable on %s', (front, ground) => {
    expect(ratio(tokens, front, ground)).toBeGreaterThanOrEqual(TEXT_RATIO);
  });

  it.each(FIGURE_PAIRS)('figure %s stands out on %s', (front, ground) => {
    expect(ratio(tokens, front, ground)).toBeGreaterThanOrEqual(FIGURE_RATIO);
  });

  it.each(SHAPE_KEYS)('mark %s stands out on the bar', (key) => {
    const onBar = customProperties(ruleBodies(readStyle('components/avatar.css'), '.bar,\n.spk')[0] ?? '');
    expect(ratio({ ...tokens, ...onBar }, `--${key}`, '--bar')).toBeGreaterThanOrEqual(FIGURE_RATIO);
  });
});

it('says dark in the same words whether the system or the reader asks for it', () => {
  expect(block('tokens.css', DARK_BY_SYSTEM)).toEqual(block('tokens.css', DARK_BY_CHOICE));
  expect(block('tokens-hex.css', DARK_BY_SYSTEM)).toEqual(block('tokens-hex.css', DARK_BY_CHOICE));
});

/** Colours slightly outside sRGB are brought in by one rule or another; two steps of 255 are no visible difference. */
const MAPPING_STEPS = 2;

function distance(one: string, other: string): number {
  const bytes = toBytes(parseColor(other));
  return Math.max(...toBytes(parseColor(one)).map((byte, index) => Math.abs(byte - (bytes[index] ?? 0))));
}

it.each([LIGHT, DARK_BY_CHOICE])('gives older browsers the same colours in hex: %s', (selector) => {
  const hex = block('tokens-hex.css', selector);
  const plain = Object.entries(block('tokens.css', selector)).filter(([, value]) => /^oklch\([^/]*\)$/.test(value));
  expect(plain.length).toBeGreaterThan(30);
  const far = plain.filter(([name, value]) => distance(value, hex[name] ?? '') > MAPPING_STEPS);
  expect(far).toEqual([]);
});
