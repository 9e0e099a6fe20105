import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const named = [...readFileSync(path.join(root, 'docs/add-a-feature.md'), 'utf8').matchAll(/`((?:apps|libs)\/[^`\s]*[a-z])`/g)].map((match) => match[1]!);

test('the tutorial names files', () => {
  expect(named.length).toBeGreaterThan(15);
});

test.each(named)('the tutorial’s %s is there', (file) => {
  expect(existsSync(path.join(root, file))).toBe(true);
});
