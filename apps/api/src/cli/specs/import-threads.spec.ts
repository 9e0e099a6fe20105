import { jest } from '@jest/globals';
import { rooms } from '@minga/kernel/contract';
import { createTestApp, sharedPath, until, type TestApp } from '@minga/kernel/testing';
import { discussionsRoutes } from '@minga/discussions/contract';
import { buildGroup, type BuiltGroup } from '@minga/groups/testing';
import { slices } from '../../slices';
import { madeUpExport, type Export } from './export.testing';
import { ended, Minga } from './minga.testing';

/** Commands are whole programs: they start, connect and settle. */
const PATIENCE_MS = 180_000;
jest.setTimeout(PATIENCE_MS);

let app: TestApp;
let minga: Minga;
let group: BuiltGroup;
beforeAll(async () => {
  app = await createTestApp({ slices });
  minga = await Minga.build(app.databaseUrl);
});
beforeEach(async () => {
  group = await buildGroup(app);
});
afterAll(async () => {
  minga.remove();
  await app.close();
});

const wordsFor = ({ topics, posts }: Pick<Export, 'topics' | 'posts'>): string[] =>
  ['import', 'threads', '--format', 'consul', '--topics', topics, '--posts', posts, '--group', group.address.split('/').at(-1)!, '--json'];

const importOnce = async (files: Pick<Export, 'topics' | 'posts'>) => {
  const { code, out, err } = await minga.run(...wordsFor(files));
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return { totals: JSON.parse(out.at(-1)!) as unknown, err };
};

const IMPORTED = 'SELECT count(*)::int AS n FROM post p JOIN topic t ON t.id = p.topic_id WHERE t.group_id = $1 AND p.position > 0';
const repliesIn = async (): Promise<number> => (await app.db.query<{ n: number }>(IMPORTED, [group.id]))[0]!.n;

/** Positions that are missing or taken twice, counts that are not what there is: none. */
const BROKEN = `SELECT t.title FROM topic t JOIN topic_count k ON k.topic_id = t.id CROSS JOIN LATERAL (
    SELECT count(*)::int - 1 AS n, max(position) AS last, count(*) FILTER (WHERE depth = 1)::int AS top FROM post p WHERE p.topic_id = t.id) now
  WHERE t.group_id = $1 AND (now.n <> k.replies OR now.last <> k.last_position OR now.last <> now.n OR now.top <> k.top_replies)`;
const brokenTopics = () => app.db.query(BROKEN, [group.id]);

describe('import threads', () => {
  test('brings a made-up export into a running site, accounts for each row, and doubles nothing the second time', async () => {
    const files = madeUpExport(2, 20);
    const reader = await app.reader();
    await reader.join(rooms.group(group.id));
    const totals = { topics: { read: 2, imported: 2, refused: 0 }, posts: { read: 42, imported: 41, reattached: 1, refused: 1 }, repeated: 0 };
    const first = await importOnce(files);
    expect(first.totals).toEqual(totals);
    expect(first.err).toContain('posts row 41 (line 42, id 90000001): attached to its topic, because the post that it answers is not in the file (90000009)');
    expect(first.err).toContain('posts row 42 (line 43, id 90000002): refused, because there is no text (text)');
    const told = await reader.received(rooms.group(group.id), 2);
    expect(told.map(({ body }) => body.type)).toEqual(expect.arrayContaining(['topic.moved-on']));
    const { items } = await app.client(discussionsRoutes).listTopics({ params: { groupId: group.id }, query: {} });
    expect(items.map(({ title, replies }) => ({ title, replies })).toSorted((a, b) => a.title.localeCompare(b.title))).toEqual([
      { title: 'Árboles 1', replies: 21 },
      { title: 'Árboles 2', replies: 20 },
    ]);
    expect((await importOnce(files)).totals).toEqual({ ...totals, repeated: 43 });
    expect(await repliesIn()).toBe(41);
    expect(await brokenTopics()).toEqual([]);
    files.remove();
  });

  test('is whole after it was killed in the middle and run again', async () => {
    const each = 1500;
    const files = madeUpExport(4, each);
    const child = minga.start(wordsFor(files));
    await until(async () => (await repliesIn()) > 0);
    child.kill('SIGKILL');
    await ended(child);
    const before = await repliesIn();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(4 * each);
    const { totals } = await importOnce(files);
    expect(totals).toMatchObject({ posts: { read: 4 * each + 2, imported: 4 * each + 1, refused: 1 }, repeated: before + 4 });
    expect(await repliesIn()).toBe(4 * each + 1);
    expect(await brokenTopics()).toEqual([]);
    files.remove();
  });

  const topics = sharedPath('threads/decide-madrid/proposals.csv');
  const posts = sharedPath('threads/decide-madrid/comments.csv');
  const real = topics && posts ? test : test.skip;
  real('brings a real debate of thousands of posts, every row of it accounted for', async () => {
    const { totals } = await importOnce({ topics: topics!, posts: posts! });
    const read = { topics: 80, posts: 5633 };
    const sums = totals as { topics: Record<string, number>; posts: Record<string, number> };
    expect({ topics: sums.topics['read'], posts: sums.posts['read'] }).toEqual(read);
    expect(sums.topics['imported']! + sums.topics['refused']!).toBe(read.topics);
    expect(sums.posts['imported']! + sums.posts['refused']!).toBe(read.posts);
    expect(await repliesIn()).toBe(sums.posts['imported']);
    expect(await brokenTopics()).toEqual([]);
  });
});

describe('what cannot be imported is said in a sentence', () => {
  const cases: [string, (files: Export) => string[], RegExp][] = [
    ['an unknown group', (files) => [...wordsFor(files).slice(0, -2), 'nada'], /no group is called "nada"\. Groups of this site:\n/],
    ['no file', (files) => wordsFor({ ...files, topics: '/nowhere/proposals.csv' }), /--topics: there is no file \/nowhere\/proposals\.csv/],
    ['files changed about', ({ topics, posts }) => wordsFor({ topics: posts, posts: topics }), /The topics file lacks the columns title, summary/],
    ['another format', (files) => wordsFor(files).map((word) => (word === 'consul' ? 'mbox' : word)), /--format: "mbox" is not known/],
    ['a missing option', () => ['import', 'threads', '--format', 'consul'], /--topics is missing/],
    ['an unknown option', () => ['import', 'threads', '--colour', 'red'], /Unknown option '--colour'/],
  ];
  test.each(cases)('%s', async (_, words, sentence) => {
    const files = madeUpExport(1, 1);
    const { code, err } = await minga.run(...words(files));
    files.remove();
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});
