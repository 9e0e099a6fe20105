/** @jest-environment node */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_NAMES } from '../mark/Icon';
import { SHAPE_KEYS } from '../mark/Shape';
import { readStyle } from '../testing/css';

const IMPORT = /@import '([^']+)';/g;

/** Every sheet that a sheet brings, itself included. */
function reached(path: string): string[] {
  const imports = [...readStyle(path).matchAll(IMPORT)].map((match) => join(path, '..', match[1] ?? ''));
  return [path, ...imports.flatMap(reached)];
}

it('draws an icon for every name, and names every icon', () => {
  const drawn = [...readStyle('icons.css').matchAll(/^\.i-(\w+) \{/gm)].map((match) => match[1]);
  expect(drawn).toEqual([...ICON_NAMES]);
});

it('draws a mark for every sector', () => {
  const drawn = [...readStyle('components/sectors.css').matchAll(/^\.(\w+) \{\n\s+--c: var/gm)].map((match) => match[1]);
  expect(drawn).toEqual([...SHAPE_KEYS]);
});

it('leaves no sheet out and sends none twice', () => {
  const screens = readdirSync(join(import.meta.dirname, 'screens')).map((file) => `screens/${file}`);
  const all = ['critical.css', 'index.css', 'fonts.css', ...screens].flatMap(reached);
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(all.toSorted()).toEqual(files.toSorted());
});

it('keeps font files out of the first paint', () => {
  const critical = reached('critical.css').map(readStyle).join('\n');
  expect(critical).not.toContain('url(');
});
