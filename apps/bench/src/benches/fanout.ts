import { randomUUID } from 'node:crypto';
import type { Bench, Context } from '../bench.ts';
import type { DatabaseAccess, Prepared, Site, TopicFacts } from '../adapters/target.ts';
import type { BareWs } from '../ceilings/bare-ws.ts';
import { Audience, type AudienceFigures } from '../live/audience.ts';
import { clock, type ReaderPlan } from '../live/plan.ts';
import type { RequestTemplate } from '../load/plan.ts';
import { send } from '../load/send.ts';
import { LOOPBACK } from '../processes/free-port.ts';
import { whileFrozen } from '../processes/freeze.ts';
import { forkWorker } from '../processes/workers.ts';
import { target, type Outcome } from '../report/outcome.ts';

const READERS = [100, 1000, 3000, 10_000] as const;
const REPLIES = 20;
/** The first ones warm the path up. */
const UNCOUNTED = 3;
const PATIENCE_MS = 10_000;
/** Between the last receipt of a reply and the next reply. */
const REST_MS = 50;
const FANOUT_DATA = { topics: READERS.length, replies: 20, accounts: 2, throwAway: true } as const;
const OF_BARE = 1.5;
const MOST_MS = 1000;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));

/** Sends replies one after the other, each when everybody has the one before. */
async function tellAll(audience: Audience, origin: string, template: RequestTemplate): Promise<{ figures: AudienceFigures; message: string }> {
  const sentAt: [string, number][] = [];
  let message = '';
  for (let n = 1; n <= REPLIES + UNCOUNTED; n++) {
    const id = randomUUID();
    const at = clock();
    const { status, body } = await send(origin, template, id);
    if (status >= 300) throw new Error(`A reply answers ${status}: ${body}`);
    message = (await audience.until(n, PATIENCE_MS)).replaceAll(id, '{{id}}');
    if (n > UNCOUNTED) sentAt.push([id, at]);
    await rest();
  }
  return { figures: await audience.collect(sentAt), message };
}

async function here(context: Context, site: Site, topic: TopicFacts, session: Record<string, string>, readers: number) {
  const audience = await Audience.gather(context.target.reader(site, topic), readers);
  const told = await tellAll(audience, site.origin, context.target.reply(site, topic, session));
  await audience.leave();
  return told;
}

/** The same readers, the same bytes, and nothing in between but `ws`. */
async function bare(plan: ReaderPlan, message: string, readers: number, access: DatabaseAccess | null): Promise<AudienceFigures> {
  const worker = forkWorker(new URL('../ceilings/bare-ws.ts', import.meta.url));
  const given: BareWs = { message: message.replace(new RegExp(plan.sequence), (found, number: string) => found.replace(number, '{{sequence}}')), access };
  const port = await worker.ask<number>(given);
  const audience = await Audience.gather({ ...plan, protocol: 'plain', url: `ws://${LOOPBACK}:${port}`, headers: {} }, readers);
  const { figures } = await tellAll(audience, `http://${LOOPBACK}:${port}`, { method: 'POST', path: '/', headers: { 'x-id': '{{id}}' } });
  await audience.leave();
  worker.stop();
  return figures;
}

function note(into: Record<string, number>, name: string, { p50Ms, p99Ms, maxMs }: AudienceFigures): void {
  into[`${name} p50 ms`] = p50Ms;
  into[`${name} p99 ms`] = p99Ms;
  into[`${name} max ms`] = maxMs;
}

async function step(context: Context, outcome: Outcome, { site, prepared, session }: Running, readers: number, topic: TopicFacts): Promise<void> {
  const name = `${readers} readers`;
  context.say(name);
  const { figures, message } = await here(context, site, topic, session, readers);
  const plan = context.target.reader(site, topic);
  const access = context.target.database(prepared);
  const [plain, durable] = await whileFrozen(site.pid, async () => [await bare(plan, message, readers, null), await bare(plan, message, readers, access)] as const);
  note(outcome.figures, name, figures);
  note(outcome.ceilings, name, plain);
  outcome.ceilings[`${name}, after a durable INSERT p99 ms`] = durable.p99Ms;
  const wrong = figures.missing + figures.doubled + figures.gaps;
  outcome.figures[`${name} lost or doubled`] = wrong;
  outcome.targets.push(target(`${name} p99 of bare ws`, figures.p99Ms / plain.p99Ms, { atMost: OF_BARE }, ' ×'), target(`${name} lost or doubled`, wrong, { equals: 0 }));
  if (readers === READERS.at(-1)) outcome.targets.push(target(`${name} p99`, figures.p99Ms, { atMost: MOST_MS }, ' ms'));
}

interface Running {
  site: Site;
  prepared: Prepared;
  session: Record<string, string>;
}

export const fanout: Bench = {
  about: 'one reply while 100 to 10,000 readers watch, from the request to each receipt',
  async run(context) {
    const prepared = await context.target.prepare(FANOUT_DATA);
    const site = await context.start(prepared);
    const [session] = await context.target.signIn(site, prepared, 1);
    const outcome: Outcome = { figures: {}, ceilings: {}, targets: [] };
    for (const [n, readers] of READERS.entries()) {
      if (readers <= (context.options.most ?? Infinity)) await step(context, outcome, { site, prepared, session: session! }, readers, prepared.topics[n]!);
    }
    await site.stop();
    await context.target.remove(prepared);
    return outcome;
  },
};
