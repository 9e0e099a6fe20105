import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settings } from '../../server/config';

const root = path.resolve(import.meta.dirname, '../../../..');
const text = readFileSync(path.join(root, 'docs/operations.md'), 'utf8');

/** `| NAME | default | what it does |` */
const rows = [...text.matchAll(/^\| `([A-Z0-9_]+)` \| (.*?) \| (.*) \|$/gm)].map(([, name = '', byDefault, about]) => ({ name, byDefault, about }));

describe('docs/operations.md', () => {
  it('lists every setting, in the order of the program, with its default and its words', () => {
    const expected = Object.entries(settings).map(([name, { byDefault, about }]) => ({ name, byDefault: byDefault === null ? '' : `\`${byDefault}\``, about }));
    expect(rows).toEqual(expected);
  });

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(path.join(root, 'docs', link)))).toEqual([]);
  });

  it('names only npm scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run )?(start|dev|minga|bench|build|test)\b/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
