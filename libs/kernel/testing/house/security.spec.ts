import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const text = read('docs/security.md');

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; within a section they stand before those of level 3. */
const SECTIONS: Record<string, number> = {
  '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1, '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4,
  '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2,
  '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4,
  '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1,
  '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4, '17.3': 2,
};
/** The sum that the standard names. */
const LEVELS_ONE_AND_TWO = 253;
const CHAPTERS_OF_LEVEL_THREE = ['6', '7', '8', '16'];

const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+)( \*3\*)? \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm)].map(([, number = '', third, what = '', state = '', where = '']) => ({ number, third: Boolean(third), what, state, where }));

describe('docs/security.md', () => {
  it('has a row for every requirement of levels 1 and 2, in their order', () => {
    const expected = Object.entries(SECTIONS).flatMap(([section, count]) => Array.from({ length: count }, (_, n) => `${section}.${n + 1}`));
    expect(expected).toHaveLength(LEVELS_ONE_AND_TWO);
    expect(rows.filter(({ third }) => !third).map(({ number }) => number)).toEqual(expected);
  });

  it('has those of level 3 where the house asks for them', () => {
    const third = rows.filter((row) => row.third);
    expect([...new Set(third.map(({ number }) => number.split('.')[0]!))]).toEqual(CHAPTERS_OF_LEVEL_THREE);
    expect(third).toHaveLength(20);
  });

  it('says of each whether it is met, not applicable or open, and where or why', () => {
    expect(rows.filter(({ state, where }) => !['met', 'n/a', 'open'].includes(state) || where.trim() === '').map(({ number }) => number)).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:apps|libs|docker|docs)\/[^`\s]*|[A-Z]+\.md|package-lock\.json)`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('and how to report a weakness are found from where people begin', () => {
    for (const file of ['README.md', 'docs/operations.md']) {
      expect(read(file)).toContain('SECURITY.md');
      expect(read(file)).toMatch(/\((?:docs\/)?security\.md\)/);
    }
    expect(read('SECURITY.md')).toContain('docs/security.md');
  });
});
