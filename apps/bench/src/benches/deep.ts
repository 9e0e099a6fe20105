import type { Bench, Context } from '../bench.ts';
import type { Prepared, Site, Stretch, TopicFacts } from '../adapters/target.ts';
import { load } from '../load/load.ts';
import type { LoadFigures, RequestTemplate } from '../load/plan.ts';
import { target, type Outcome } from '../report/outcome.ts';

/** A page shows 20 replies: the short topic has as many, so that all pages carry the same number of posts. */
const SHORT = 20;
const DEEP = 10_000;
/** Short topics enough that one page is not the only one in memory. */
const SHORT_TOPICS = 50;
const DEEP_DATA = { topics: SHORT_TOPICS, replies: SHORT, others: [DEEP], accounts: 500 } as const;
const MIDDLES = 50;
const MOST_TIMES = 1.1;
/** One connection: what is compared is the time of a page, not of a queue. */
const CONNECTIONS = 1;
/** The three pages in turn, so that what else the machine does falls on all of them; the middle figure counts. */
const ROUNDS = 5;
const WARM_UP_SECONDS = 0.3;
const FORMS = ['html', 'json'] as const;
const PAGES = ['short topic first page', 'deep topic middle', 'deep topic last page'] as const;

type Lanes = Record<(typeof PAGES)[number], RequestTemplate[]>;

function lanesOf(context: Context, site: Site, { topics }: Prepared, form: 'html' | 'json', session: Record<string, string>): Lanes {
  const deep = topics.at(-1)!;
  const page = (topic: TopicFacts, stretch: Stretch): RequestTemplate => context.target.page(site, topic, stretch, session)[form];
  return {
    'short topic first page': topics.slice(0, SHORT_TOPICS).map((topic) => page(topic, 'first')),
    'deep topic middle': Array.from({ length: MIDDLES }, (_, n) => page(deep, { at: Math.round(DEEP / 2) + n * SHORT })),
    'deep topic last page': [page(deep, 'last')],
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

type Taken = Record<(typeof PAGES)[number], { p50Ms: number; bytes: number }>;

async function measure(context: Context, { host, port }: Site, lanes: Lanes): Promise<Taken> {
  const rounds: Record<string, LoadFigures[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of PAGES) {
      const plan = { host, port, connections: CONNECTIONS, lanes: [lanes[name]], seconds: context.options.seconds / ROUNDS, warmUpSeconds: WARM_UP_SECONDS };
      (rounds[name] ??= []).push(await load(plan));
    }
  }
  const taken = (name: string) => ({ p50Ms: median(rounds[name]!.map(({ p50Ms }) => p50Ms)), bytes: rounds[name]![0]!.bytes });
  return Object.fromEntries(PAGES.map((name) => [name, taken(name)])) as Taken;
}

export const deep: Bench = {
  about: 'pages in the middle and at the end of a topic of 10,000 replies',
  async run(context) {
    const prepared = await context.target.prepare(DEEP_DATA);
    const site = await context.start(prepared);
    const [session] = await context.target.signIn(site, prepared, 1);
    const outcome: Outcome = { figures: {}, ceilings: {}, targets: [] };
    for (const form of FORMS.filter((name) => name.includes(context.options.only ?? ''))) {
      context.say(form);
      const taken = await measure(context, site, lanesOf(context, site, prepared, form, session!));
      const short = taken['short topic first page'];
      for (const name of PAGES.slice(1)) {
        outcome.figures[`${form} ${name} p50 ms`] = taken[name].p50Ms;
        outcome.figures[`${form} ${name} bytes`] = taken[name].bytes;
        outcome.ceilings[`${form} ${name} p50 ms`] = short.p50Ms;
        outcome.ceilings[`${form} ${name} bytes`] = short.bytes;
        outcome.targets.push(target(`${form} ${name} of the short topic’s`, taken[name].p50Ms / short.p50Ms, { atMost: MOST_TIMES }, ' ×'));
      }
    }
    await site.stop();
    return outcome;
  },
};
