import { inflateSync } from 'node:zlib';
import { runsOf } from './faces';
import { writePaper } from './paper';

/** The letters that a file's type can be read back to: what search and copying find in it. */
function lettersOf(file: Buffer): string {
  const text = file.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const maps = streams.filter((stream) => stream.includes('beginbfrange'));
  return maps.flatMap((map) => [...map.matchAll(/<([0-9a-f]{4})>(?=[ \]])/gu)].map(([, code]) => String.fromCodePoint(Number.parseInt(code!, 16)))).join('');
}

it('keeps the letters of names of many languages', async () => {
  const name = 'Ñandú Conceição Łukasz Ğüneş Đặng Jürgen Čapek Ætla';
  const file = await writePaper({ language: 'es', title: name, author: 'Minga', at: new Date('2026-11-24') }, (pen) => {
    pen.title(name);
    pen.heading('¿Qué?');
    pen.body('漢字 stay away');
    pen.small('https://example.org/', 'https://example.org/');
  });
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  const letters = lettersOf(file);
  for (const letter of name.replace(/\s/gu, '')) expect(letters).toContain(letter);
});

it('parts a text by script, and marks what it cannot write', () => {
  expect(runsOf('Łódź 漢')).toEqual([{ script: 'latin-ext', text: 'Ł' }, { script: 'latin', text: 'ód' }, { script: 'latin-ext', text: 'ź' }, { script: 'latin', text: ' ?' }]);
});
