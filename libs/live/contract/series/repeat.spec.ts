import { describe, expect, it } from '@jest/globals';
import { MOST_IN_SERIES, RepeatInput, seriesDays } from './repeat';

describe('the days of a series', () => {
  it('are weeks apart, whatever the clocks do', () => {
    expect(seriesDays('2027-03-03', { every: 'week', count: 4 })).toEqual(['2027-03-03', '2027-03-10', '2027-03-17', '2027-03-24']);
    expect(seriesDays('2026-12-22', { every: 'two-weeks', until: '2027-01-19' })).toEqual(['2026-12-22', '2027-01-05', '2027-01-19']);
  });

  it('keep the weekday of the month; the fifth is the last', () => {
    expect(seriesDays('2026-12-08', { every: 'month', count: 4 })).toEqual(['2026-12-08', '2027-01-12', '2027-02-09', '2027-03-09']);
    expect(seriesDays('2026-12-30', { every: 'month', count: 4 })).toEqual(['2026-12-30', '2027-01-27', '2027-02-24', '2027-03-31']);
  });

  it('are bounded', () => {
    expect(seriesDays('2026-12-08', { every: 'week', until: '2099-01-01' })).toHaveLength(MOST_IN_SERIES);
    expect(seriesDays('2026-12-08', { every: 'week', until: '2026-12-01' })).toEqual([]);
    const problem = (count: number) => RepeatInput.safeParse({ every: 'week', count }).error?.issues[0]?.message;
    expect([1, MOST_IN_SERIES, MOST_IN_SERIES + 1, 2.5].map(problem)).toEqual(['too-small', undefined, 'too-large', 'session-number']);
  });
});
