import { attempt, Outbox, OutboxStore, type Account, type Live, type PageTools } from '@minga/kernel/client';

const FIRST_MS = 1_000;
const MOST_MS = 30_000;
const SECOND_MS = 1_000;

/** Longer after each failure, and never all at once. */
const pause = (failures: number): number => Math.min(MOST_MS, FIRST_MS * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);

/** The signed-in person's outbox: it sends when asked, when the line is back and after failures. */
export function startOutbox({ fetch }: PageTools, account: Account, live: Live): Outbox {
  const outbox = new Outbox({
    accountId: account.id,
    store: new OutboxStore(localStorage),
    send: (entry) => attempt(entry, fetch),
    later: (task, failures, afterSeconds) => void setTimeout(task, afterSeconds === undefined ? pause(failures) : afterSeconds * SECOND_MS),
    now: Date.now,
  });
  addEventListener('online', () => void outbox.flush());
  live.watch(() => {
    if (live.state === 'connected') void outbox.flush();
  });
  return outbox;
}
