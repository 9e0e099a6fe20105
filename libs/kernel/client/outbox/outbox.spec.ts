import { settled, TestStorage } from '../testing/log';
import { RESEND_MS, type Attempt, type OutboxEntry } from './entry';
import { Outbox } from './outbox';
import { OutboxStore } from './store';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const REFUSED: Attempt = { kind: 'refused', problem: { type: 'about:blank', status: 403, code: 'topic-locked', title: 'Cerrado' } };

/** An outbox over a server that answers what it is told to. */
function build({ storage = new TestStorage(), accountId = 'ana', answers = [] as Attempt[], now = NOON } = {}) {
  const sent: OutboxEntry[] = [];
  const later: (() => void)[] = [];
  const waits: (number | undefined)[] = [];
  const outbox = new Outbox({
    accountId,
    store: new OutboxStore(storage),
    send: (entry) => {
      sent.push(entry);
      return Promise.resolve(answers.shift() ?? { kind: 'done', result: `answer to ${entry.id}` });
    },
    later: (task, _, afterSeconds) => void (later.push(task), waits.push(afterSeconds)),
    now: () => now,
  });
  return { outbox, sent, later, waits, storage, answers };
}

const buildEntry = (id: string, scope = 't1') => ({ id, scope, method: 'POST' as const, url: '/api/topics/1/posts', body: { source: `text ${id}` } });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('Outbox', () => {
  it('stores before it sends, and forgets what was acknowledged', async () => {
    const { outbox, sent, storage } = build();
    outbox.add(buildEntry('m1'));
    expect(storage.length).toBe(1);
    expect(outbox.list()).toMatchObject([{ id: 'm1', state: 'sending' }]);
    await settled();
    expect(ids(sent)).toEqual(['m1']);
    expect(outbox.list()).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it('hands over the answer, and lists the entry until that is done', async () => {
    const { outbox } = build();
    let finish = () => {};
    const answers: unknown[] = [];
    outbox.add(buildEntry('m1'), (answer) => {
      answers.push(answer);
      return new Promise<void>((resolve) => (finish = resolve));
    });
    await settled();
    expect(answers).toEqual(['answer to m1']);
    expect(outbox.list()).toHaveLength(1);
    finish();
    await settled();
    expect(outbox.list()).toEqual([]);
  });

  it('waits while there is no line, and sends the same id again when it is back', async () => {
    const { outbox, sent, later } = build({ answers: [{ kind: 'later' }] });
    outbox.add(buildEntry('m1'));
    await settled();
    expect(outbox.list()).toMatchObject([{ state: 'waiting' }]);
    later[0]!();
    await settled();
    expect(ids(sent)).toEqual(['m1', 'm1']);
    expect(outbox.list()).toEqual([]);
  });

  it('comes back when the server said so, and takes that for no broken line', async () => {
    const problem = { type: 'about:blank', status: 429, code: 'too-many-requests', title: 'Espere 7 segundos' };
    const { outbox, sent, later, waits } = build({ answers: [{ kind: 'later', problem, afterSeconds: 7 }] });
    outbox.add(buildEntry('m1'));
    await settled();
    expect(outbox.list()).toMatchObject([{ state: 'waiting', problem: { title: 'Espere 7 segundos' } }]);
    expect([outbox.failing, waits]).toEqual([false, [7]]);
    later[0]!();
    await settled();
    expect(ids(sent)).toEqual(['m1', 'm1']);
    expect(outbox.list()).toEqual([]);
  });

  it('is failing from an attempt without answer to the next with one, and tells whoever watches both times', async () => {
    const { outbox, later } = build({ answers: [{ kind: 'later' }] });
    const told: boolean[] = [];
    outbox.watch(() => void (told.at(-1) !== outbox.failing && told.push(outbox.failing)));
    // What is done with the answer takes for ever here: the line is back before.
    outbox.add(buildEntry('m1'), () => new Promise<void>(() => undefined));
    await settled();
    expect(outbox.failing).toBe(true);
    later[0]!();
    await settled();
    expect(told).toEqual([false, true, false]);
  });

  it('is not failing any more when nothing waits', async () => {
    const { outbox } = build({ answers: [{ kind: 'later' }] });
    outbox.add(buildEntry('m1'));
    await settled();
    outbox.take('m1');
    expect(outbox.failing).toBe(false);
  });

  it('keeps the order within a scope, and lets no scope wait for another', async () => {
    const { outbox, sent } = build({ answers: [{ kind: 'later' }] });
    outbox.add(buildEntry('m1', 't1'));
    outbox.add(buildEntry('m2', 't1'));
    outbox.add(buildEntry('n1', 't2'));
    await settled();
    expect(ids(sent)).toEqual(['m1', 'n1']);
    await outbox.flush();
    expect(ids(sent)).toEqual(['m1', 'n1', 'm1', 'm2']);
  });

  it('shows a refusal and gives the text back', async () => {
    const { outbox, storage } = build({ answers: [REFUSED] });
    outbox.add(buildEntry('m1'));
    await settled();
    expect(outbox.list()).toMatchObject([{ state: 'refused', problem: { code: 'topic-locked' } }]);
    expect(outbox.take('m1')).toMatchObject({ body: { source: 'text m1' } });
    expect(outbox.list()).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it('goes on with the scope’s next after a refusal', async () => {
    const { outbox, sent } = build({ answers: [REFUSED] });
    outbox.add(buildEntry('m1'));
    outbox.add(buildEntry('m2'));
    await settled();
    expect(ids(sent)).toEqual(['m1', 'm2']);
    expect(ids(outbox.list())).toEqual(['m1']);
  });

  it('sends a refused entry again when asked', async () => {
    const { outbox, sent } = build({ answers: [REFUSED] });
    outbox.add(buildEntry('m1'));
    await settled();
    outbox.retry('m1');
    await settled();
    expect(ids(sent)).toEqual(['m1', 'm1']);
    expect(outbox.list()).toEqual([]);
  });

  it('outlives the page', async () => {
    const { storage } = await closedWithOneWaiting();
    const { outbox, sent } = build({ storage });
    expect(ids(outbox.list())).toEqual(['m1']);
    await outbox.flush();
    expect(sent).toMatchObject([{ id: 'm1', body: { source: 'text m1' } }]);
    expect(storage.length).toBe(0);
  });

  it('never sends what somebody else wrote in this browser', async () => {
    const { storage } = await closedWithOneWaiting();
    const { outbox, sent } = build({ storage, accountId: 'bea' });
    await outbox.flush();
    expect(sent).toEqual([]);
    expect(storage.length).toBe(1);
  });

  it('drops what another window got acknowledged meanwhile', async () => {
    const { storage } = await closedWithOneWaiting();
    const [one, two] = [build({ storage }), build({ storage })];
    await one.outbox.flush();
    await two.outbox.flush();
    expect(two.sent).toEqual([]);
    expect(two.outbox.list()).toEqual([]);
  });

  it('asks before it sends what is older than the server’s memory', async () => {
    const { storage } = await closedWithOneWaiting();
    const { outbox, sent } = build({ storage, now: NOON + RESEND_MS + 1 });
    await outbox.flush();
    expect(sent).toEqual([]);
    expect(outbox.list()).toMatchObject([{ state: 'refused', problem: null }]);
  });

  it('sends also where the browser stores nothing', async () => {
    const { outbox, sent } = build({ storage: new TestStorage(true) });
    outbox.add(buildEntry('m1'));
    expect(outbox.list()).toMatchObject([{ stored: false }]);
    await settled();
    expect(ids(sent)).toEqual(['m1']);
  });
});

async function closedWithOneWaiting() {
  const before = build({ answers: [{ kind: 'later' }] });
  before.outbox.add(buildEntry('m1'));
  await settled();
  return before;
}
