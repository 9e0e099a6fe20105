import { describe, expect, it } from '@jest/globals';
import { instantOf } from './local-time';

const madrid = (date: string, time: string) => instantOf(date, time, 'Europe/Madrid')?.toISOString();

describe('a time on the clocks of Madrid', () => {
  it.each([
    ['2015-09-15', '0 days 10:50:19', '2015-09-15T08:50:19.000Z', 'summer'],
    ['2016-01-11', '0 days 10:50:19', '2016-01-11T09:50:19.000Z', 'winter'],
    ['2016-01-01', '0 days 00:30:00', '2015-12-31T23:30:00.000Z', 'the day before in UTC'],
    ['2016-03-27', '0 days 01:59:59', '2016-03-27T00:59:59.000Z', 'the last second before the clocks jump'],
    ['2016-03-27', '0 days 02:30:00', '2016-03-27T01:30:00.000Z', 'an hour that is not: half an hour after the jump'],
    ['2016-03-27', '0 days 03:00:00', '2016-03-27T01:00:00.000Z', 'the first second after it'],
    ['2016-10-30', '0 days 01:59:59', '2016-10-29T23:59:59.000Z', 'before the hour that comes twice'],
    ['2016-10-30', '0 days 02:30:00', '2016-10-30T00:30:00.000Z', 'in it: the first time'],
    ['2016-10-30', '0 days 03:00:00', '2016-10-30T02:00:00.000Z', 'after it'],
    ['2016-02-29', '23:59:59.250', '2016-02-29T22:59:59.000Z', 'a leap day, written shortly'],
  ])('%s %s is %s (%s)', (date, time, instant) => expect(madrid(date, time)).toBe(instant));

  it.each([
    ['2015-02-29', '10:00:00'], ['2015-13-01', '10:00:00'], ['2015-1-1', '10:00:00'], ['', '10:00:00'],
    ['2015-09-15', '24:00:00'], ['2015-09-15', '1 days 10:00:00'], ['2015-09-15', '10:60:00'], ['2015-09-15', 'NaT'],
  ])('%s %s is none', (date, time) => expect(madrid(date, time)).toBeUndefined());

  it('knows other zones, also those behind UTC and by the half hour', () => {
    expect(instantOf('2016-07-01', '12:00:00', 'America/Montevideo')?.toISOString()).toBe('2016-07-01T15:00:00.000Z');
    expect(instantOf('2016-07-01', '12:00:00', 'America/St_Johns')?.toISOString()).toBe('2016-07-01T14:30:00.000Z');
    expect(instantOf('2016-07-01', '12:00:00', 'UTC')?.toISOString()).toBe('2016-07-01T12:00:00.000Z');
  });
});
