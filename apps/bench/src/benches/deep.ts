import type { Bench, Context } from '../bench.ts';
import type { Prepared, Site, Stretch, TopicFacts } from '../adapters/target.ts';
import { load } from '../load/load.ts';
import type { LoadFigures, RequestTemplate } from '../load/plan.ts';
import { target, type Outcome } from '../report/outcome.ts';

/** A page shows 20 replies: the short topics have as many, so that all pages carry the same number of posts. */
const SHORT = 20;
const DEEP = 10_000;
const MOST_TIMES = 1.1;
/** One connection: what is compared is the time of a page, not of a queue. */
const CONNECTIONS = 1;
/** The kinds of pages in turn, so that what else the machine does falls on all of them; the middle of the rounds' ratios counts. The first warm up. */
const WARM_UP_ROUNDS = 5;
const ROUNDS = 25;
/** Each page is asked for once, so that none is answered from what the server kept of it. */
const PAGES_A_ROUND = 24;
const PAGES = ROUNDS * PAGES_A_ROUND;
const DEEP_DATA = { topics: PAGES, replies: SHORT, others: [DEEP], accounts: 500 } as const;
const FORMS = ['html', 'json'] as const;
const SHORT_PAGE = 'short topic first page';
const DEEP_PAGES = ['deep topic middle', 'deep topic end'] as const;
type Kind = typeof SHORT_PAGE | (typeof DEEP_PAGES)[number];

/** Pages of each kind, all of them different. The end is asked for by its posts: the last page is but one. */
function lanesOf(context: Context, site: Site, { topics }: Prepared, form: 'html' | 'json', session: Record<string, string>): Record<Kind, RequestTemplate[]> {
  const deep = topics.at(-1)!;
  const page = (topic: TopicFacts, stretch: Stretch): RequestTemplate => context.target.page(site, topic, stretch, session)[form];
  const from = (first: number): RequestTemplate[] => Array.from({ length: PAGES }, (_, n) => page(deep, { at: first + n }));
  return {
    [SHORT_PAGE]: topics.slice(0, PAGES).map((topic) => page(topic, 'first')),
    'deep topic middle': from(DEEP / 2),
    'deep topic end': from(DEEP - PAGES),
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

interface Taken {
  p50Ms: number;
  bytes: number;
  /** Time of a page beside the short topic's of the same round. */
  ratio: number;
}

async function measure({ host, port }: Site, lanes: Record<Kind, RequestTemplate[]>): Promise<Record<Kind, Taken>> {
  const rounds: Record<Kind, LoadFigures[]> = { [SHORT_PAGE]: [], 'deep topic middle': [], 'deep topic end': [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, lane] of Object.entries(lanes) as [Kind, RequestTemplate[]][]) {
      const part = lane.slice(round * PAGES_A_ROUND, (round + 1) * PAGES_A_ROUND);
      rounds[kind].push(await load({ host, port, connections: CONNECTIONS, lanes: [part], once: true, seconds: 0, warmUpSeconds: 0 }));
    }
  }
  const counted = (kind: Kind): LoadFigures[] => rounds[kind].slice(WARM_UP_ROUNDS);
  const taken = (kind: Kind): Taken => ({
    p50Ms: median(counted(kind).map(({ p50Ms }) => p50Ms)),
    bytes: median(counted(kind).map(({ bytes }) => bytes)),
    ratio: median(counted(kind).map(({ p50Ms }, round) => p50Ms / counted(SHORT_PAGE)[round]!.p50Ms)),
  });
  return { [SHORT_PAGE]: taken(SHORT_PAGE), 'deep topic middle': taken('deep topic middle'), 'deep topic end': taken('deep topic end') };
}

export const deep: Bench = {
  about: 'pages in the middle and at the end of a topic of 10,000 replies, each asked for the first time',
  async run(context) {
    const prepared = await context.target.prepare(DEEP_DATA);
    const site = await context.start(prepared);
    const [session] = await context.target.signIn(site, prepared, 1);
    const outcome: Outcome = { figures: {}, ceilings: {}, targets: [] };
    for (const form of FORMS.filter((name) => name.includes(context.options.only ?? ''))) {
      context.say(form);
      const taken = await measure(site, lanesOf(context, site, prepared, form, session!));
      for (const kind of DEEP_PAGES) {
        for (const [what, name] of [['p50Ms', 'p50 ms'], ['bytes', 'bytes']] as const) {
          outcome.figures[`${form} ${kind} ${name}`] = taken[kind][what];
          outcome.ceilings[`${form} ${kind} ${name}`] = taken[SHORT_PAGE][what];
        }
        outcome.targets.push(target(`${form} ${kind} of the short topic’s`, taken[kind].ratio, { atMost: MOST_TIMES }, ' ×'));
      }
    }
    await site.stop();
    return outcome;
  },
};
