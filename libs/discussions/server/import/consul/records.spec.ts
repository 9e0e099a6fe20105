import { describe, expect, it } from '@jest/globals';
import { outline, postLine, readAll } from '../testing/consul-files';

const good = (from: number, count: number) => Array.from({ length: count }, (_, i) => postLine({ id: String(from + i) }));
const keys = (from: number, count: number) => Array.from({ length: count }, (_, i) => `${from + i}<topic`);

describe('rows that are not good CSV', () => {
  it('lose only themselves when a quotation mark is forgotten', async () => {
    const posts = [...good(100, 3), postLine({ id: '103', text: '"sin cerrar' }), ...good(104, 600), postLine({ id: '704', text: 'cierra"' }), ...good(705, 2)];
    expect(outline(await readAll(posts))).toEqual([...keys(100, 3), '5!malformed-row', ...keys(104, 600), '606!malformed-row', ...keys(705, 2)]);
  });

  it('lose only themselves when the mark stands inside a text, also at the end of the file', async () => {
    const posts = [...good(100, 2), postLine({ id: '102', text: 'pantalla de 5" o más' }), ...good(103, 2), postLine({ id: '105', text: '"a" b' }), postLine({ id: '106', text: '"fin' })];
    expect(outline(await readAll(posts))).toEqual([...keys(100, 2), '4!malformed-row', ...keys(103, 2), '7!malformed-row', '8!malformed-row']);
  });

  it('are bad line by line where nothing looks like a row, and the good ones after them are found', async () => {
    const lines = Array.from({ length: 2_500 }, (_, i) => `línea ${i}`);
    const items = await readAll([postLine({ id: '100', text: '"sin cerrar' }), ...lines, ...good(101, 2)]);
    expect(outline(items).slice(-2)).toEqual(keys(101, 2));
    expect(items.filter((item) => item.kind === 'refused')).toHaveLength(1 + lines.length);
  });

  it('may have too few or too many fields, or none', async () => {
    expect(outline(await readAll(['0,1', '', postLine({ text: 'a,b,c' }), 'x', ...good(100, 1)]))).toEqual([
      '2!malformed-row', '4!malformed-row', '5!malformed-row', '100<topic',
    ]);
  });

  it('may be in another encoding, or without end', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff,id,parentId,proposalId,page,userId,userType,date,time,text,numVotes,numPositiveVotes,numNegativeVotes\r\n'),
      Buffer.from(`${postLine({ id: '100' })}\r\n`),
      Buffer.from(`${postLine({ id: '101', text: 'canción' })}\n`, 'latin1'),
      Buffer.from(`${postLine({ id: '102', text: 'x'.repeat(2_000_000) })}\n`),
      Buffer.from(postLine({ id: '103' })),
    ]);
    expect(outline(await readAll(bytes))).toEqual(['100<topic', '3!bad-encoding', '4!bad-encoding', '103<topic']);
  });
});
