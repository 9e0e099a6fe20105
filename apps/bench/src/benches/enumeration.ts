import type { Bench } from '../bench.ts';
import type { Entrances, Site } from '../adapters/target.ts';
import type { RequestTemplate } from '../load/plan.ts';
import { send } from '../load/send.ts';
import { target, type Outcome } from '../report/outcome.ts';

/** Pairs of questions a door: enough that a difference of one part in fifty stands out of the noise. */
const PAIRS = 200;
const WARM_UP = 20;
/** Pairs between two times that limits are forgotten. */
const ROUND = 4;
const DATA = { topics: 1, replies: 1, accounts: PAIRS + WARM_UP + 1, throwAway: true } as const;
/**
 * How far apart medians and tails may be: a hash or a letter that one of the two is spared is far above it, a busy machine's
 * noise below it. The ceiling column shows that noise: unknown addresses beside other unknown ones.
 */
const MEDIAN_MOST = 1.25;
const TAIL_MOST = 1.5;
const TAIL = 0.95;
/** The finer judge, which noise that falls on both does not move: how much better than a coin the order of two answers tells who is known. */
const CHANCE_MOST = 0.1;
const REFUSED = [200, 201, 202, 422];

async function timeOf({ origin }: Site, request: RequestTemplate): Promise<number> {
  const begun = performance.now();
  const { status, body } = await send(origin, request, '');
  const took = performance.now() - begun;
  if (!REFUSED.includes(status)) throw new Error(`${request.method} ${request.path} answers ${status}: ${body}`);
  return took;
}

const at = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)]!;
const apart = (one: number, other: number): number => Math.max(one, other) / Math.min(one, other);

/** The share of pairs in which the one is above the other; a half when they cannot be told apart. */
const above = (some: readonly number[], others: readonly number[]): number =>
  some.reduce((sum, one) => sum + others.filter((other) => one > other).length + others.filter((other) => one === other).length / 2, 0) / (some.length * others.length);

/** Known and unknown in turn, and which comes first in turn as well, so that what else the machine does falls on both. */
async function ask(site: Site, { known, unknown, forget }: Entrances, door: (email: string) => RequestTemplate): Promise<{ known: number[]; unknown: number[] }> {
  const taken = { known: [] as number[], unknown: [] as number[] };
  for (let n = 0; n < WARM_UP + PAIRS; n++) {
    if (n % ROUND === 0) await forget();
    const order = n % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
    for (const which of order) {
      // The first account is the one that asks
      const took = await timeOf(site, door(which === 'known' ? known(n + 1) : unknown(n)));
      if (n >= WARM_UP) taken[which].push(took);
    }
  }
  return taken;
}

function report(outcome: Outcome, name: string, { known, unknown }: { known: number[]; unknown: number[] }): void {
  const [even, odd] = [unknown.filter((_, n) => n % 2 === 0), unknown.filter((_, n) => n % 2 === 1)];
  outcome.figures[`${name} median ms`] = at(known, 0.5);
  outcome.ceilings[`${name} median ms`] = at(unknown, 0.5);
  for (const [what, part, atMost] of [['median', 0.5, MEDIAN_MOST], ['p95', TAIL, TAIL_MOST]] as const) {
    const ratio = apart(at(known, part), at(unknown, part));
    outcome.figures[`${name} ${what} ratio`] = ratio;
    outcome.ceilings[`${name} ${what} ratio`] = apart(at(even, part), at(odd, part));
    outcome.targets.push(target(`${name} ${what}, known beside unknown`, ratio, { atMost }, ' ×'));
  }
  outcome.targets.push(target(`${name} told apart, above chance`, Math.abs(above(known, unknown) - 0.5), { atMost: CHANCE_MOST }));
}

export const enumeration: Bench = {
  about: 'ways in, for an address with an account and one without: whether their times tell them apart',
  async run(context) {
    const prepared = await context.target.prepare(DATA);
    const site = await context.start(prepared);
    const [session] = await context.target.signIn(site, prepared, 1);
    const entrances = await context.target.entrances(site, prepared, session!, 0);
    const outcome: Outcome = { figures: {}, ceilings: {}, targets: [] };
    for (const [name, door] of Object.entries(entrances.doors).filter(([some]) => some.includes(context.options.only ?? ''))) {
      context.say(name);
      report(outcome, name, await ask(site, entrances, door));
    }
    await site.stop();
    await context.target.remove(prepared);
    return outcome;
  },
};
