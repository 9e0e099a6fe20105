import { randomUUID } from 'node:crypto';
import type { Bench, Context } from '../bench.ts';
import { ACTS, type DatabaseAccess, type Prepared, type Site } from '../adapters/target.ts';
import type { BareWs } from '../ceilings/bare-ws.ts';
import { Audience, type AudienceFigures } from '../live/audience.ts';
import { clock } from '../live/plan.ts';
import { Histogram } from '../load/histogram.ts';
import { send } from '../load/send.ts';
import { actsWithin, perform, questionsOf, spread } from '../meeting/acts.ts';
import { tallyText } from '../meeting/plan.ts';
import { ASKED, ONLINE } from '../meeting/profile.ts';
import { Screens, type ScreenFigures } from '../meeting/screens.ts';
import { cpuMs } from '../processes/cpu-time.ts';
import { LOOPBACK } from '../processes/free-port.ts';
import { whileFrozen } from '../processes/freeze.ts';
import { memoryMb } from '../processes/memory.ts';
import { watchStrain, type Strain } from '../processes/own-strain.ts';
import { forkWorker } from '../processes/workers.ts';
import { target, type Outcome } from '../report/outcome.ts';
import { seededRandom, type Random } from '../text/random.ts';

const SEED = 20261122;
const MS = 1000;
const MOST_MS = 300;
/** What other benchmarks measure for, unless they are told otherwise: here it is the ten seconds of the promise. */
const USUAL_SECONDS = 3;
const PATIENCE_MS = 30_000;
/**
 * What is said before anything is measured: nobody starts a server for the poll. One that has just started compiles its code in
 * the first seconds, which doubles or trebles the slowest acts; `--cold` shows that.
 */
const GREETINGS = { messages: 250, seconds: 5 } as const;

interface Ran {
  figures: ScreenFigures;
  /** Screens that show in the end something else than the database holds. */
  others: number;
  acts: number;
  /** Of all processes that act and look on. */
  strains: Strain[];
  serverMs: number;
  databaseMs: number;
  memory: { before: number; now: number; most: number };
}

async function here({ target: server, options, say }: Context, site: Site, prepared: Prepared, random: Random, seconds: number): Promise<Ran> {
  const { attendees } = options;
  const meeting = await server.meeting(site, prepared, { attendees, questions: questionsOf(attendees) });
  const before = memoryMb(site.pid).now;
  const screens = await Screens.gather(meeting.seats);
  await meeting.enter();
  const acts = actsWithin(meeting, random, { attendees, seconds });
  say(`${attendees} people (99 of 100 hearings had up to ${ONLINE.p99}), ${acts.length} acts within ${seconds} s`);
  const database = server.databasePid(prepared);
  if (!options.cold) await perform(site.origin, meeting, random, GREETINGS.seconds, Array.from({ length: GREETINGS.messages }, (_, n) => meeting.say(n % attendees)));
  await screens.begin();
  const cpu = [cpuMs(site.pid), cpuMs(database)] as const;
  const strain = watchStrain();
  const begun = await perform(site.origin, meeting, random, seconds, acts);
  const others = await screens.until(tallyText(await meeting.tally()), PATIENCE_MS);
  const used = [cpuMs(site.pid) - cpu[0], cpuMs(database) - cpu[1]] as const;
  const acting = strain();
  const figures = await screens.collect(begun);
  const memory = { before, ...memoryMb(site.pid) };
  await screens.leave();
  return { figures, others, acts: acts.length, strains: [acting, ...figures.strains], serverMs: used[0], databaseMs: used[1], memory };
}

/** As many messages of the same size to as many sockets, within the same time, and nothing in between but `ws`. */
async function bare({ messages, messageBytes }: ScreenFigures, random: Random, size: { attendees: number; seconds: number }, access: DatabaseAccess | null): Promise<AudienceFigures> {
  const frame = '{"marker":"{{id}}","sequence":{{sequence}},"text":""}';
  const worker = forkWorker(new URL('../ceilings/bare-ws.ts', import.meta.url));
  const given: BareWs = { message: frame.replace('""', `"${'x'.repeat(Math.max(0, messageBytes - frame.length))}"`), access };
  const port = await worker.ask<number>(given);
  const origin = `http://${LOOPBACK}:${port}`;
  const plan = { protocol: 'plain', url: `ws://${LOOPBACK}:${port}`, headers: {}, room: '', marker: '"marker":"([0-9a-f-]{36})"', sequence: '"sequence":(\\d+)' } as const;
  const audience = await Audience.gather(plan, size.attendees);
  const sentAt = await spread(random, size.seconds, Array.from({ length: messages }, () => async (): Promise<[string, number]> => {
    const id = randomUUID();
    const at = clock();
    const { status, body } = await send(origin, { method: 'POST', path: '/', headers: { 'x-id': '{{id}}' } }, id);
    if (status >= 300) throw new Error(`Bare ws answers ${status}: ${body}`);
    return [id, at];
  }));
  await audience.until(messages, PATIENCE_MS);
  const figures = await audience.collect(sentAt);
  await audience.leave();
  worker.stop();
  return figures;
}

function noteLatency(outcome: Outcome, { latency, last }: ScreenFigures): Histogram {
  const all = new Histogram();
  for (const kind of ACTS) {
    const [each, slowest] = [latency.get(kind) ?? new Histogram(), last.get(kind) ?? new Histogram()];
    all.merge(each);
    outcome.figures[`${kind} p50 ms`] = each.percentile(0.5) / MS;
    outcome.figures[`${kind} p99 ms`] = each.percentile(0.99) / MS;
    outcome.figures[`${kind} on the last screen p99 ms`] = slowest.percentile(0.99) / MS;
    // Nothing seen is no speed.
    outcome.targets.push(target(`${kind} on everyone’s screen, p99`, slowest.count === 0 ? NaN : slowest.percentile(0.99) / MS, { atMost: MOST_MS }, ' ms'));
  }
  return all;
}

function outcomeOf(ran: Ran, plain: AudienceFigures, durable: AudienceFigures, seconds: number): Outcome {
  const { figures, others, acts, strains, serverMs, databaseMs, memory } = ran;
  const outcome: Outcome = { figures: {}, ceilings: {}, targets: [] };
  const all = noteLatency(outcome, figures);
  const [p50, p99] = [all.percentile(0.5) / MS, all.percentile(0.99) / MS];
  Object.assign(outcome.figures, {
    'p50 ms': p50, 'p99 ms': p99, 'p99 of bare ws ×': p99 / plain.p99Ms, 'p99 of bare ws after a durable INSERT ×': p99 / durable.p99Ms,
    acts, 'messages to a screen': figures.messages, 'bytes of a message': figures.messageBytes,
    'server cpu ms a second': serverMs / seconds, 'database cpu ms a second': databaseMs / seconds,
    'our own cpu ms a second': strains.reduce((sum, { cpuMs: ours }) => sum + ours, 0) / seconds, 'our own event loops late by, p99 ms': Math.max(...strains.map(({ lateMs }) => lateMs)),
    'memory before the screens MB': memory.before, 'memory MB': memory.now, 'most memory MB': memory.most,
    'screens that differ from the database': others, 'acts missing on a screen': figures.missing, 'gaps in what was told': figures.gaps, 'sockets cut off': figures.cut,
  });
  outcome.ceilings = { 'p50 ms': plain.p50Ms, 'p99 ms': plain.p99Ms, 'after a durable INSERT p50 ms': durable.p50Ms, 'after a durable INSERT p99 ms': durable.p99Ms };
  for (const none of ['screens that differ from the database', 'acts missing on a screen', 'gaps in what was told', 'sockets cut off']) outcome.targets.push(target(none, outcome.figures[none]!, { equals: 0 }));
  return outcome;
}

export const live: Bench = {
  about: 'a meeting of 500: hands, a poll, chat and up-votes at once, from the act to everyone’s screen',
  async run(context) {
    const { attendees, seconds: given } = context.options;
    const seconds = given === USUAL_SECONDS ? ASKED.withinSeconds : given;
    const prepared = await context.target.prepare({ topics: 1, replies: 0, accounts: attendees + 1, throwAway: true });
    const site = await context.start(prepared);
    const random = seededRandom(SEED);
    const ran = await here(context, site, prepared, random, seconds);
    context.say(`bare ws, ${ran.figures.messages} messages of ${ran.figures.messageBytes} bytes`);
    const access = context.target.database(prepared);
    const [plain, durable] = await whileFrozen(site.pid, async () => [
      await bare(ran.figures, random, { attendees, seconds }, null),
      await bare(ran.figures, random, { attendees, seconds }, access),
    ] as const);
    await site.stop();
    await context.target.remove(prepared);
    return outcomeOf(ran, plain, durable, seconds);
  },
};
