import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A style sheet of this package, `@import`s and comments left as they are. */
export function readStyle(path: string): string {
  return readFileSync(join(import.meta.dirname, '../styles', path), 'utf8');
}

/** Bodies of all rules with exactly this selector, in order, whatever surrounds them. */
export function ruleBodies(css: string, selector: string): string[] {
  const escaped = selector.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rule = new RegExp(`(?:^|\\n)[ \\t]*${escaped} \\{([^}]*)\\}`, 'g');
  return [...css.matchAll(rule)].map((match) => match[1] ?? '');
}

/** Custom properties of a rule's body, name (with its dashes) to value. */
export function customProperties(body: string): Record<string, string> {
  const pairs = [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(pairs.map((match) => [match[1] ?? '', (match[2] ?? '').trim()]));
}
