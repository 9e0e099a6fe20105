import { cell, figuresCsv } from './csv';

describe('a cell of the figures', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['Datos, apertura', '"Datos, apertura"'],
    ['Datos', 'Datos'],
  ])('%j', (value, expected) => expect(cell(value)).toBe(expected));

  it('leaves numbers as they are', () => expect([cell(-1.5), cell(0), cell(null)]).toEqual(['-1.5', '0', '']));
});

it('is one table of equally long lines, each ending as RFC 4180 asks', () => {
  const times = { requests: 2, delivered: 1, firstOffer: 3.5, agreement: 4, delivery: null };
  const csv = figuresCsv({ all: times, themes: [{ theme: '=cmd', ...times }], countries: [{ country: 'UY', ...times }], stakeholderGroups: [], flows: [{ from: 'UY', to: 'PY', times: 2 }] });
  const lines = csv.replace('\ufeff', '').split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(new Set(lines.slice(0, -1).map((line) => line.split(',').length))).toEqual(new Set([8]));
  expect(lines[2]).toBe(`theme,'=cmd,,2,1,3.5,4,`);
});
