import { newId } from '@minga/kernel/contract';
import { idsOf, madeAt, monthsBetween } from './months';

const NOVEMBER = Date.UTC(2026, 10, 24);

describe('months', () => {
  it('hold the ids that were made in them', () => {
    const { from, to } = idsOf('2026-11')!;
    const id = newId(NOVEMBER);
    expect(from <= id && id < to).toBe(true);
    expect(newId(Date.UTC(2026, 11, 1)) >= to).toBe(true);
    expect(newId(Date.UTC(2026, 9, 31)) < from).toBe(true);
  });

  it('are no months', () => {
    expect([idsOf('2026-13'), idsOf('2026-1'), idsOf('x')]).toEqual([undefined, undefined, undefined]);
  });

  it('follow each other over the year', () => {
    expect(monthsBetween(new Date('2026-11-30T23:00:00Z'), new Date('2027-01-01T00:00:00Z'))).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it('are read from ids', () => {
    expect(madeAt(newId(NOVEMBER)).getTime()).toBe(NOVEMBER);
  });
});
