import fc from 'fast-check';
import { buildEvent, TestView } from '../testing/log';
import { deliver, plan, settle } from './feed';

const seqs = (events: { seq: number }[]) => events.map((event) => event.seq);

describe('plan', () => {
  it('applies what follows the cursor', () => {
    const { apply, gap } = plan(2, [buildEvent(3), buildEvent(4)]);
    expect(seqs(apply)).toEqual([3, 4]);
    expect(gap).toBe(false);
  });

  it('drops what the view holds already', () => {
    expect(plan(4, [buildEvent(3), buildEvent(4)])).toEqual({ apply: [], gap: false });
  });

  it('stops at a gap and says so', () => {
    const { apply, gap } = plan(2, [buildEvent(3), buildEvent(5)]);
    expect(seqs(apply)).toEqual([3]);
    expect(gap).toBe(true);
  });

  it('puts events that came twice or in another order into theirs', () => {
    expect(seqs(plan(0, [buildEvent(2), buildEvent(1), buildEvent(2)]).apply)).toEqual([1, 2]);
  });

  it('never applies anything but the unbroken run after the cursor', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.array(fc.integer({ min: 1, max: 30 })), (cursor, arrived) => {
        const { apply, gap } = plan(cursor, arrived.map((seq) => buildEvent(seq)));
        expect(seqs(apply)).toEqual(apply.map((_, index) => cursor + 1 + index));
        const reached = cursor + apply.length;
        expect(gap).toBe(arrived.some((seq) => seq > reached));
      }),
    );
  });
});

describe('deliver and settle', () => {
  it('moves the view', () => {
    const view = new TestView([1]);
    expect(deliver(view, [buildEvent(2)])).toBe(false);
    expect(view.seen).toEqual([1, 2]);
  });

  it('asks for a fresh view when the missed events are no longer kept', async () => {
    const view = new TestView([1]);
    await settle(view, { seq: 9, events: [], resync: true });
    expect(view.resyncs).toBe(1);
  });

  it('asks for a fresh view when a catch-up does not reach the head', async () => {
    const view = new TestView([1]);
    await settle(view, { seq: 4, events: [buildEvent(2), buildEvent(4)], resync: false });
    expect(view.resyncs).toBe(1);
  });

  it('asks for nothing when the catch-up is whole', async () => {
    const view = new TestView([1]);
    await settle(view, { seq: 3, events: [buildEvent(2), buildEvent(3)], resync: false });
    expect(view.seen).toEqual([1, 2, 3]);
    expect(view.resyncs).toBe(0);
  });
});
