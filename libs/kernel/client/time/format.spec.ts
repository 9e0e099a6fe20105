import { createTranslator } from '../../contract';
import { fullTime, relativeTime, shortDay, shortTime } from './format';

const es = createTranslator('es', {});
const AT = '2026-11-24T21:00:00.000Z';
const ZONE = 'America/Montevideo';
const after = (minutes: number) => Date.parse(AT) + minutes * 60_000;

describe('moments', () => {
  it('are whole, in the reader’s zone, which is named', () => {
    expect(fullTime(es, AT, ZONE)).toBe('martes, 24 de noviembre de 2026, 18:00 (hora estándar de Uruguay)');
    expect(fullTime(es, AT, 'America/Bogota')).toContain('16:00 (hora estándar de Colombia)');
  });

  it('name the weekday in the running year and the year in another', () => {
    expect(shortTime(es, AT, ZONE, after(0))).toBe('mar, 24 nov, 18:00');
    expect(shortTime(es, '2019-03-05T12:00:00Z', ZONE, after(0))).toBe('5 mar 2019, 9:00');
  });

  it('are told by their day alone where the hour says nothing', () => {
    expect(shortDay(es, AT, ZONE, after(0))).toBe('24 nov');
    expect(shortDay(es, AT, ZONE, null)).toBe('24 nov 2026');
    expect(shortDay(es, '2019-01-01T02:00:00Z', ZONE, after(0))).toBe('31 dic 2018');
  });

  it('name the year where the time of reading is unknown', () => {
    expect(shortTime(es, AT, ZONE, null)).toBe('24 nov 2026, 18:00');
  });
});

describe('relativeTime', () => {
  it.each([
    [0, 'ahora'],
    [5, 'hace 5 min'],
    [125, 'hace 2 h'],
    [13 * 60, 'mar, 24 nov, 18:00'],
  ])('after %i minutes says "%s"', (minutes, words) => {
    expect(relativeTime(es, AT, ZONE, after(minutes))).toBe(words);
  });

  it('does not speak of the future when clocks differ', () => {
    expect(relativeTime(es, AT, ZONE, after(-0.5))).toBe('ahora');
  });
});
