import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Letters come in files by script; each file says by these ranges what it writes. */
const RANGES = {
  latin: /[\u0000-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2212\u2215]/u,
  'latin-ext': /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113]/u,
  vietnamese: /[\u1ea0-\u1ef1]/u,
} as const;

export type Script = keyof typeof RANGES;
const SCRIPTS = Object.keys(RANGES) as Script[];

const files = new Map<Script, Buffer>();

/** The type of all papers, a script's letters of it: Latin of every kind. Read once. */
export function faceOf(script: Script): Buffer {
  const held = files.get(script);
  if (held) return held;
  const folder = path.dirname(createRequire(import.meta.url).resolve('@fontsource-variable/archivo/package.json'));
  const file = readFileSync(path.join(folder, 'files', `archivo-${script}-wght-normal.woff2`));
  files.set(script, file);
  return file;
}

export interface Run {
  script: Script;
  text: string;
}

/** What stands for a character of a script that no paper is written in. */
const UNKNOWN = '?';
const scriptOf = (character: string, before: Script): Script | undefined => (RANGES[before].test(character) ? before : SCRIPTS.find((script) => RANGES[script].test(character)));

/** A text in pieces of one script each. Names in Latin letters keep them, whatever their language. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const character of text.normalize('NFC').replace(/\t/gu, ' ').replace(/\r/gu, '')) {
    const last = runs.at(-1);
    const script = scriptOf(character, last?.script ?? 'latin');
    const letter = script ? character : UNKNOWN;
    if (last && last.script === (script ?? last.script)) last.text += letter;
    else runs.push({ script: script ?? 'latin', text: letter });
  }
  return runs;
}
