import type { Bench, Context } from '../bench.ts';
import type { Prepared, Site } from '../adapters/target.ts';
import { bareHttpWithBytesOf } from '../ceilings/bare-http-server.ts';
import { load } from '../load/load.ts';
import { measured } from '../load/measured.ts';
import type { LoadFigures, RequestTemplate } from '../load/plan.ts';
import { send } from '../load/send.ts';
import { whileFrozen } from '../processes/freeze.ts';
import { target, type Outcome } from '../report/outcome.ts';

/** 100,000 posts with the opening ones. */
export const READ_DATA = { topics: 2000, replies: 49, accounts: 500 } as const;
const SIGNED_IN = 16;
const CONNECTIONS = [1, 16, 64] as const;
/** The connections that the targets are taken at. */
const AIMED_AT = 16;
const WARM_UP_SECONDS = 1;
const FORMS = ['html', 'json'] as const;
const HTML_PER_SECOND = 1000;
const JSON_PER_SECOND = 3000;
const P99_MS = 30;
const OF_CEILING = 0.5;

type Form = (typeof FORMS)[number];
interface Step {
  name: string;
  form: Form;
  connections: number;
  lanes: RequestTemplate[][];
}

/** Each connection reads all topics, at random; signed in, as an account of its own. */
function steps(context: Context, site: Site, { topics }: Prepared, sessions: readonly Record<string, string>[]): Step[] {
  const { target: server, options } = context;
  const lane = (form: Form, headers?: Record<string, string>) => topics.map((topic) => server.page(site, topic, 'first', headers)[form]);
  const readers = { guest: [undefined], 'signed-in': sessions };
  const all = FORMS.flatMap((form) =>
    Object.entries(readers).flatMap(([who, headers]) => {
      const lanes = headers.map((one) => lane(form, one));
      return CONNECTIONS.map((connections) => ({ name: `${form} ${who} ${connections}`, form, connections, lanes }));
    }),
  );
  return all.filter(({ name }) => name.includes(options.only ?? ''));
}

function note(into: Record<string, number>, name: string, figures: LoadFigures): void {
  into[`${name} /s`] = figures.perSecond;
  into[`${name} p50 ms`] = figures.p50Ms;
  into[`${name} p99 ms`] = figures.p99Ms;
  into[`${name} bytes`] = figures.bytes;
}

/** Each topic once, by each kind of reader: a site that has run for a while, not one that has just begun. */
async function tour(context: Context, { origin }: Site, wanted: readonly Step[]): Promise<void> {
  const lanes = [...new Set(wanted.map(({ lanes: [first] }) => first!))];
  context.say(`reading all topics once, ${lanes.length} ways`);
  const left = lanes.flat();
  const walk = async (): Promise<void> => {
    for (let template = left.pop(); template; template = left.pop()) {
      const { status, body } = await send(origin, template, '');
      if (status >= 300) throw new Error(`${template.path} answers ${status}: ${body.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: AIMED_AT }, walk));
}

async function measure(context: Context, site: Site, prepared: Prepared, wanted: readonly Step[]): Promise<Outcome> {
  const outcome: Outcome = { figures: {}, ceilings: {}, targets: [] };
  const { seconds } = context.options;
  await tour(context, site, wanted);
  for (const { name, connections, lanes } of wanted) {
    context.say(name);
    await measured(outcome.figures, name, { connections, lanes, seconds, warmUpSeconds: WARM_UP_SECONDS }, { target: context.target, site, prepared });
  }
  for (const step of wanted) {
    const template = step.lanes[0]![0]!;
    const bare = await bareHttpWithBytesOf(site.origin, template);
    const plan = { host: bare.host, port: bare.port, connections: step.connections, lanes: [[template]], seconds, warmUpSeconds: WARM_UP_SECONDS };
    note(outcome.ceilings, step.name, await whileFrozen(site.pid, () => load(plan)));
    bare.stop();
  }
  return outcome;
}

function targetsOf({ figures, ceilings }: Outcome): Outcome['targets'] {
  const first = { html: HTML_PER_SECOND, json: JSON_PER_SECOND };
  return FORMS.flatMap((form) => {
    const name = `${form} signed-in ${AIMED_AT}`;
    const rate = figures[`${name} /s`];
    if (rate === undefined) return [];
    return [
      target(`${name} rate`, rate, { atLeast: first[form] }, '/s'),
      target(`${name} p99`, figures[`${name} p99 ms`]!, { atMost: P99_MS }, ' ms'),
      target(`${name} of bare node:http`, rate / ceilings[`${name} /s`]!, { atLeast: OF_CEILING }, ' ×'),
    ];
  });
}

export const read: Bench = {
  about: 'topic pages of 20 posts, as document and as data, for guests and signed in',
  async run(context) {
    const prepared = await context.target.prepare(READ_DATA);
    const site = await context.start(prepared);
    const sessions = await context.target.signIn(site, prepared, SIGNED_IN);
    const outcome = await measure(context, site, prepared, steps(context, site, prepared, sessions));
    await site.stop();
    return { ...outcome, targets: targetsOf(outcome) };
  },
};
