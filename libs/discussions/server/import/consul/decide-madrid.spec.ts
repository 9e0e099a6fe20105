import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedPath } from '@minga/kernel/testing';
import { type ConsulFiles, type ImportItem, ImportReport, readConsul } from '../index';
import { consulFiles, postLine, topicLine } from '../testing/consul-files';

interface Expected {
  topics: number;
  posts: number;
  empty: number;
  /** Posts whose parent is not in the file, and posts whose parent has an empty text. */
  missing: number;
  orphaned: number;
  deepest: number;
  largest: number;
}

/** The public export where it is at hand; else one made here with the same oddities: a deep chain, lost parents, empty texts. */
function theExport(): { files: ConsulFiles & { remove?: () => void }; expected: Expected } {
  const topicsFile = sharedPath('threads/decide-madrid/proposals.csv');
  const postsFile = sharedPath('threads/decide-madrid/comments.csv');
  if (topicsFile && postsFile) {
    const expected = { topics: 80, posts: 5_633, empty: 62, missing: 267, orphaned: 8, deepest: 24, largest: 589 };
    return { files: { topicsFile, postsFile }, expected };
  }
  const chain = Array.from({ length: 25 }, (_, i) => postLine({ id: String(100 + i), parent: i === 0 ? '-1' : String(99 + i) }));
  const lost = Array.from({ length: 4 }, (_, i) => postLine({ id: String(200 + i), parent: '9999' }));
  const empty = [postLine({ id: '300', text: '' }), postLine({ id: '301', parent: '300' })];
  const expected = { topics: 1, posts: 31, empty: 1, missing: 4, orphaned: 1, deepest: 24, largest: 30 };
  return { files: consulFiles([...chain, ...lost, ...empty], [topicLine()]), expected };
}

describe('the export of Decide Madrid', () => {
  const { files, expected } = theExport();
  const report = new ImportReport();
  const depth = new Map<string, number>();
  const inTopic = new Map<string, number>();
  const beforeTheirParent: ImportItem[] = [];
  const explained = (code: string) => report.explanations.filter((explanation) => explanation.code === code).length;

  const take = (item: ImportItem) => {
    report.add(item);
    if (item.kind !== 'post') return;
    const { key, parentKey, topicKey } = item.post;
    if (parentKey !== null && !depth.has(parentKey)) beforeTheirParent.push(item);
    depth.set(key, parentKey === null ? 0 : depth.get(parentKey)! + 1);
    inTopic.set(topicKey, (inTopic.get(topicKey) ?? 0) + 1);
  };

  beforeAll(async () => {
    for await (const item of readConsul(files)) take(item);
  });

  afterAll(() => files.remove?.());

  it('is accounted for, row by row', () => {
    const { topics, posts, missing, orphaned, empty } = expected;
    expect(report.totals).toEqual({
      topics: { read: topics, imported: topics, refused: 0 },
      posts: { read: posts, imported: posts - empty, reattached: missing + orphaned, refused: empty },
      repeated: 0,
    });
    expect(new Set(report.explanations.map((explanation) => explanation.row)).size).toBe(empty + missing + orphaned);
  });

  it('loses its empty texts and nothing else; what answered them, or answers nobody, hangs on its topic', () => {
    expect(explained('empty-text')).toBe(expected.empty);
    expect(explained('parent-missing')).toBe(expected.missing);
    expect(explained('parent-refused')).toBe(expected.orphaned);
  });

  it('keeps the tree: parents first, as deep as it was', () => {
    expect(beforeTheirParent).toEqual([]);
    expect(Math.max(...depth.values())).toBe(expected.deepest);
    expect(Math.max(...inTopic.values())).toBe(expected.largest);
  });
});
