import { LANGUAGES, newId } from '@minga/kernel/contract';
import { handRecord, happened, recordItem, recordPerson } from '../../testing/records';
import type { SessionRecord } from '../../contract/record/record.views';
import { hideSmallCells, shownFirst } from '../../contract/record/small-cells';
import { clockOf, momentIn } from '../../contract/record/moment';
import { readStatements, writeStatements } from '../../contract/report/statement-text';
import { draftReport, lastMoment } from '../../contract/report/write';

const ana = recordPerson('Ana Ñandú', { title: 'Directora', organisation: 'Agencia', roles: ['moderator'] });
const leo = recordPerson('Leo Conceição', { stakeholderGroup: 'civil-society', country: 'BR' });
const item = recordItem(1, 'Firmas', 60);
const none = { answer: null, answeredBy: null, answeredAt: null, answeredMoment: null, reason: null, mergedInto: null, anonymous: false, itemId: null, lang: 'es' as const };
const full = (lang: SessionRecord['session']['lang']): SessionRecord =>
  handRecord({
    session: { lang },
    people: [ana, leo],
    attendance: { people: 2, countries: ['BR', 'UY'], byGroup: [{ key: 'government', count: null }], byCountry: [{ key: 'UY', count: null }] },
    balance: [{ key: 'government', spentMs: 60_000, spoken: 100, present: 50 }],
    items: [item, recordItem(2, 'Lo demás', null)],
    turns: [{ id: newId(), ...happened(90), personId: leo.id, itemId: item.id, kind: 'speak', endedAt: null, spentMs: 60_000, limitSeconds: 180 }],
    captions: [{ id: newId(), ...happened(95), speakerId: leo.id, turnId: null, itemId: item.id, text: 'conviene probar', lang }],
    lines: [
      { id: newId(), ...happened(100), itemId: item.id, kind: 'note', text: 'se habló de costos', who: '', due: null },
      { id: newId(), ...happened(200), itemId: item.id, kind: 'decision', text: 'Se inicia un piloto', who: '', due: null },
      { id: newId(), ...happened(210), itemId: item.id, kind: 'action', text: 'Redactar el convenio', who: 'Chile', due: '2027-01-30' },
    ],
    questions: [
      { id: newId(), ...happened(300), authorId: null, text: '¿Quién paga?', state: 'answered', votes: 3, ...none, answer: 'El banco', answeredBy: ana.id, answeredAt: happened(310).at, answeredMoment: 310_000 },
      { id: newId(), ...happened(320), authorId: leo.id, text: '¿Y las empresas?', state: 'open', votes: 1, ...none },
    ],
    polls: [
      { id: newId(), ...happened(400), itemId: item.id, kind: 'single', question: '¿Con qué nivel?', lang, voice: 'person', closedAt: null, revealedAt: happened(450).at,
        options: [{ id: 'a', text: 'Avanzada' }, { id: 'b', text: 'Simple' }], result: { voters: 4, counts: [3, 1], byGroup: [{ key: 'government', counts: [3, null] }], byCountry: [] } },
      { id: newId(), ...happened(500), itemId: null, kind: 'single', question: '¿Sellado?', lang, voice: 'person', closedAt: null, revealedAt: null, options: [], result: null },
    ],
  });

describe('the report of a record', () => {
  it.each(LANGUAGES)('says everything in %s, each sentence at a moment of the session', (lang) => {
    const record = full(lang);
    const statements = draftReport(record).flatMap((some) => some.statements);
    for (const { text, moment } of statements) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/\{\w+\}/);
      expect(moment).toBeGreaterThanOrEqual(0);
      expect(moment).toBeLessThanOrEqual(lastMoment(record));
    }
  });

  it('says what was said, decided, agreed, asked and polled at the moment of each', () => {
    const blocks = draftReport(full('es'));
    const said = (moment: number): string[] => blocks.flatMap(({ statements }) => statements).filter((one) => one.moment === moment).map(({ text }) => text);
    expect(said(95_000)).toEqual(['Leo Conceição: «conviene probar»']);
    expect(said(100_000)).toEqual(['Se habló de costos.']);
    expect(said(310_000)).toEqual(['Ana Ñandú respondió: «El banco»']);
    expect(said(300_000)).toContain('Alguien preguntó sin dar su nombre: «¿Quién paga?» (3 apoyos).');
    expect(said(450_000)).toEqual(['Resultado: Avanzada, 3 (75 %) y Simple, 1 (25 %).', 'Por sector: Gobierno: Avanzada, 3, Simple, no se muestra.']);
    expect(blocks.filter(({ kind }) => kind === 'action').map(({ action }) => action)).toEqual([{ who: 'Chile', due: '2027-01-30' }]);
    expect(blocks.filter(({ kind }) => kind === 'decision').map(({ statements }) => statements[0])).toEqual([{ text: 'Se inicia un piloto.', moment: 200_000 }]);
  });

  it('keeps sealed polls sealed, and says what was not reached', () => {
    const said = draftReport(full('es')).flatMap(({ statements }) => statements).map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['Sondeo: «¿Sellado?» El resultado no se dio a conocer.', 'No se llegó a este punto.', 'Quedó sin respuesta.']));
  });

  it('says of whom no number is told, and of nobody that they were fewer than they may have been', () => {
    const attendance: SessionRecord['attendance'] = { people: 16, countries: ['BR'], byGroup: [{ key: 'government', count: 8 }, { key: 'bank', count: null }, { key: null, count: null }], byCountry: [{ key: 'BR', count: null }] };
    const said = draftReport(handRecord({ attendance, balance: [{ key: 'bank', spentMs: 60_000, spoken: 100, present: null }] })).flatMap(({ statements }) => statements).map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining([
      'Asistieron 16 personas. Por sector: Gobierno (8); de Banca y cooperación y Sin sector no se muestra cuántas personas.', 'Por país: de Brasil no se muestra cuántas personas.',
      'Banca y cooperación tuvo el 100 % del tiempo de palabra.',
    ]));
  });

  it('of a session in which nothing happened says when it was', () => {
    expect(draftReport(handRecord()).map(({ section }) => section)).toEqual(['summary']);
  });
});

describe('a paragraph as it is edited', () => {
  const hour = 3_600_000;
  it('comes back as it went', () => {
    const statements = [{ text: 'Uno.', moment: 754_000 }, { text: 'Dos [sic].', moment: 3_599_000 }];
    expect(readStatements(writeStatements(statements), hour)).toEqual({ statements });
  });
  it.each([['Sin momento', 'moment-missing'], ['Uno [0:01] y más', 'moment-missing'], ['[0:01]', 'required'], ['  ', 'required'], ['Tarde [1:00:01]', 'moment-outside']])('refuses %j', (text, fault) => {
    expect(readStatements(text, hour)).toEqual({ fault });
  });
});

describe('small cells', () => {
  it.each([
    [[['a', 5], ['b', 2], ['c', 7]], [null, null, 7]],
    [[['a', 5], ['b', 2], ['c', 1]], [5, null, null]],
    [[['a', 3], ['b', 0]], [3]],
    [[['a', 1]], [null]],
  ] as const)('%j', (counts, shown) => {
    expect(hideSmallCells<string>(counts).map(({ count }) => count)).toEqual(shown);
  });
});

it('what is hidden stands in an order that tells nothing of its size', () => {
  const cells = hideSmallCells<string>([['AR', 1], ['BR', 4], ['CL', 2], ['UY', 9]]);
  expect(cells.map(({ key }) => key)).toEqual(['AR', 'BR', 'CL', 'UY']);
  expect(shownFirst(cells).map(({ key }) => key)).toEqual(['UY', 'BR', 'AR', 'CL']);
});

it('a moment is written as a clock, and read again', () => {
  expect([clockOf(6_067_000), momentIn('1:41:07'), momentIn('1:41'), momentIn('1:61'), clockOf(-5)]).toEqual(['1:41:07', 6_067_000, 6_060_000, undefined, '0:00:00']);
});
