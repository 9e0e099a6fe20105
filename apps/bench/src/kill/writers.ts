import { randomUUID } from 'node:crypto';
import type { RequestTemplate } from '../load/plan.ts';
import { send } from '../load/send.ts';

const AGAIN_MS = 100;
const ANSWER_MS = 5000;
/** A reply that cannot be delivered for so long is given up, and must not be there twice all the same. */
const PATIENCE_MS = 60_000;

export interface Written {
  acknowledged: string[];
  /** Given up without a yes or a no. */
  open: string[];
  /** Refused for good: it must not be there. */
  refused: { id: string; answer: string }[];
  /** Requests that broke or were answered with 5xx, and were sent again under the same id. */
  repeats: number;
}

/** Delivers one reply as a browser's outbox does: the same id until there is an answer. */
async function deliver(origin: string, template: RequestTemplate, written: Written): Promise<void> {
  const id = randomUUID();
  const patience = performance.now() + PATIENCE_MS;
  while (performance.now() < patience) {
    const sent = await send(origin, template, id, ANSWER_MS).catch(() => undefined);
    if (sent && sent.status < 300) return void written.acknowledged.push(id);
    if (sent && sent.status < 500) return void written.refused.push({ id, answer: `${sent.status} ${sent.body}` });
    written.repeats += 1;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  written.open.push(id);
}

/** Writers that go on until the time is up, each to topics of its own choosing. */
export async function writeUntil(end: number, origin: string, lanes: readonly RequestTemplate[][]): Promise<Written> {
  const written: Written = { acknowledged: [], open: [], refused: [], repeats: 0 };
  const writer = async (lane: readonly RequestTemplate[]): Promise<void> => {
    while (performance.now() < end) await deliver(origin, lane[Math.floor(Math.random() * lane.length)]!, written);
  };
  await Promise.all(lanes.map(writer));
  return written;
}
