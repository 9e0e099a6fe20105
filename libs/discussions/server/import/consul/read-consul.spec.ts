import { describe, expect, it } from '@jest/globals';
import { ImportFormatError, ImportReport } from '../index';
import { outline, postLine, readAll, topicLine } from '../testing/consul-files';

describe('a CONSUL export', () => {
  it('gives topics with all that is kept of them', async () => {
    const [item] = await readAll([], [topicLine({ title: '"Árboles, ""muchos"""', text: '# no es título' })]);
    expect(item).toEqual({
      file: 'topics',
      row: 1,
      line: 2,
      kind: 'topic',
      topic: {
        key: '1',
        title: 'Árboles, "muchos"',
        text: 'Más sombra\n\n\\# no es título',
        author: { key: '5', name: 'Participante 5' },
        createdAt: new Date('2016-01-09T23:00:00Z'),
        supports: 7,
        status: 'open',
        url: '/proposals/1-arboles',
      },
    });
  });

  it('opens a topic that is only a title with its title', async () => {
    expect((await readAll([], [topicLine({ summary: '' })]))[0]).toMatchObject({ topic: { text: 'Árboles' } });
  });

  it('gives posts with their votes, author and instant', async () => {
    const items = await readAll([postLine({ role: 'Autor' })]);
    expect(items[1]).toEqual({
      file: 'posts',
      row: 1,
      line: 2,
      kind: 'post',
      post: {
        key: '10',
        topicKey: '1',
        parentKey: null,
        text: 'De acuerdo',
        author: { key: '6', name: 'Participante 6', role: 'Autor' },
        createdAt: new Date('2016-01-11T09:50:19Z'),
        votes: { positive: 2, negative: 1 },
      },
    });
  });

  it('keeps an author nobody knows, and the lines of a text', async () => {
    const items = await readAll([postLine({ userId: '', text: '"una\r\ny otra"' }), postLine({ id: '11', text: '"a\n1,2,3 probando\n\nb"' })]);
    expect(items[1]).toMatchObject({ post: { author: { key: '', name: 'Participante' }, text: 'una\ny otra' } });
    expect(items[2]).toMatchObject({ row: 2, line: 4, post: { text: 'a\n1,2,3 probando\n\nb' } });
  });

  it('yields what is answered before the answers, whatever the order of the file', async () => {
    const chain = Array.from({ length: 30 }, (_, i) => postLine({ id: String(100 + i), parent: i === 0 ? '-1' : String(99 + i) }));
    const items = await readAll(chain.toReversed());
    expect(outline(items)).toEqual(['100<topic', ...Array.from({ length: 29 }, (_, i) => `${101 + i}<${100 + i}`)]);
  });

  it('attaches to the topic, with the reason, what has lost its parent', async () => {
    const posts = [
      postLine({ id: '10' }), postLine({ id: '11', parent: '999' }), postLine({ id: '12', parent: '11' }),
      postLine({ id: '13', text: '' }), postLine({ id: '14', parent: '13' }),
      postLine({ id: '15', topic: '2', parent: '10' }), postLine({ id: '16', parent: 'x' }),
      postLine({ id: '17', parent: '19' }), postLine({ id: '18', parent: '17' }), postLine({ id: '19', parent: '18' }), postLine({ id: '20', parent: '20' }),
    ];
    expect(outline(await readAll(posts, [topicLine(), topicLine({ id: '2' })]))).toEqual([
      '10<topic', '11<topic (parent-missing)', '12<11', '5!empty-text:text', '14<topic (parent-refused)',
      '15<topic (parent-in-other-topic)', '16<topic (parent-missing)',
      '18<topic (parent-cycle)', '19<18', '20<topic (parent-cycle)', '17<19',
    ]);
  });

  it.each([
    [{ text: '   ' }, 'empty-text:text'],
    [{ text: 'x'.repeat(100_001) }, 'too-long:text'],
    [{ text: '*'.repeat(60_000) }, 'too-long:text'],
    [{ text: 'a\u0000b' }, 'control-character:text'],
    [{ id: 'x' }, 'bad-id:id'],
    [{ userId: 'ana@example.org' }, 'bad-id:userId'],
    [{ topic: '77' }, 'unknown-topic:proposalId'],
    [{ date: '2016-02-30' }, 'bad-date:date'],
    [{ date: '11/01/2016' }, 'bad-date:date'],
    [{ time: '0 days 25:00:00' }, 'bad-date:time'],
    [{ time: '' }, 'bad-date:time'],
    [{ up: '-3' }, 'bad-number:numPositiveVotes'],
    [{ down: 'dos' }, 'bad-number:numNegativeVotes'],
    [{ text: 'con, coma' }, 'malformed-row'],
  ])('refuses a post with %j and goes on', async (overrides, refusal) => {
    expect(outline(await readAll([postLine(overrides), postLine({ id: '12' })]))).toEqual([`2!${refusal}`, '12<topic']);
  });

  it('refuses the second of two rows with one id, and posts of a refused topic', async () => {
    const topics = [topicLine(), topicLine({ title: 'Otra' }), topicLine({ id: '2', title: '' })];
    expect(outline(await readAll([postLine(), postLine({ text: 'otra vez' }), postLine({ id: '11', topic: '2' })], topics))).toEqual([
      '3!duplicate-id:id', '4!empty-text:title', '10<topic', '3!duplicate-id:id', '4!unknown-topic:proposalId',
    ]);
  });

  it('takes a tally that is not there for none', async () => {
    expect((await readAll([postLine({ up: '', down: '' })]))[1]).toMatchObject({ post: { votes: { positive: 0, negative: 0 } } });
  });

  it('is refused as a whole when it is not such an export', async () => {
    const reading = readAll(Buffer.from('id;texto\n1;hola\n'));
    await expect(reading).rejects.toThrow(ImportFormatError);
    await expect(reading).rejects.toMatchObject({ file: 'posts', missing: expect.arrayContaining(['parentId', 'text']) });
    await expect(readAll([], Buffer.from(''))).rejects.toMatchObject({ file: 'topics' });
  });
});

describe('the report', () => {
  it('accounts for every row, and tells what was there before', async () => {
    const report = new ImportReport();
    const items = await readAll([postLine(), postLine({ id: '11', parent: '9' }), postLine({ id: '12', text: '' }), '0,"mal']);
    for (const item of items) report.add(item, { repeated: item.kind === 'topic' });
    expect(JSON.parse(JSON.stringify(report))).toEqual({
      topics: { read: 1, imported: 1, refused: 0 },
      posts: { read: 4, imported: 2, reattached: 1, refused: 2 },
      repeated: 1,
    });
    expect(report.explanations).toEqual([
      { file: 'posts', row: 2, line: 3, key: '11', outcome: 'reattached', code: 'parent-missing', parentKey: '9' },
      { file: 'posts', row: 3, line: 4, key: '12', outcome: 'refused', code: 'empty-text', column: 'text' },
      { file: 'posts', row: 4, line: 5, outcome: 'refused', code: 'malformed-row' },
    ]);
  });
});
