import type { SiteSettingsStore } from '@minga/kernel/server';
import type { WatchedWord, WordEffect } from '../../contract';
import { watchedWords } from './settings';
import { compile, type Watch } from './watch';

/** A line of the setting as a word with its effect. */
export function wordOf(line: string): WatchedWord {
  const space = line.indexOf(' ');
  return { effect: line.slice(0, space) as WordEffect, pattern: line.slice(space + 1) };
}

export const lineOf = ({ effect, pattern }: WatchedWord): string => `${effect} ${pattern}`;

const compiled = new WeakMap<readonly string[], Watch>();

/** The watched words in force, made ready once for each list. */
export function watchOf(settings: SiteSettingsStore): Watch {
  const lines = settings.get(watchedWords);
  const known = compiled.get(lines);
  if (known) return known;
  const watch = compile(lines.map(wordOf));
  compiled.set(lines, watch);
  return watch;
}
