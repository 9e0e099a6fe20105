import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Context } from '../bench.ts';
import type { Prepared, Site, TopicFacts } from '../adapters/target.ts';
import type { RequestTemplate } from '../load/plan.ts';
import { send } from '../load/send.ts';
import { scriptOf, type Script } from './script.ts';
import type { SentStatement } from './sent.ts';

const OPENS = /^(BEGIN|START)/i;
const CLOSES = /^(COMMIT|ROLLBACK)/i;
/** Plans are the same from the second time on; consumers and caches have warmed up. */
const TIMES = 2;

type Record = (templates: readonly RequestTemplate[]) => Promise<SentStatement[]>;

async function succeed({ origin }: Site, template: RequestTemplate, id: string): Promise<void> {
  const { status, body } = await send(origin, template, id);
  if (status >= 300) throw new Error(`${template.method} ${template.path} answers ${status}: ${body}`);
}

const read = (file: string): SentStatement[] =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as SentStatement);

/** Runs `work` on a server that writes down what it sends to PostgreSQL; `record` gives what it sent while it answered. */
export async function recordStatements<T>(context: Context, prepared: Prepared, work: (site: Site, record: Record, all: () => SentStatement[]) => Promise<T>): Promise<T> {
  const file = path.join(tmpdir(), `minga-bench-sql-${process.pid}.jsonl`);
  const recorder = new URL('./recorder.ts', import.meta.url);
  recorder.searchParams.set('file', file);
  const site = await context.target.start(prepared, { node: ['--import', recorder.href] });
  const record: Record = async (templates) => {
    const before = read(file).length;
    for (let time = 0; time < TIMES; time++) for (const template of templates) await succeed(site, template, randomUUID());
    return read(file).slice(before);
  };
  try {
    return await work(site, record, () => read(file));
  } finally {
    await site.stop();
    rmSync(file, { force: true });
  }
}

/** The transaction that carries the request's id. */
function transactionWith(all: readonly SentStatement[], id: string): SentStatement[] {
  for (const connection of new Set(all.map((statement) => statement.connection))) {
    let open: SentStatement[] = [];
    for (const statement of all.filter((one) => one.connection === connection)) {
      if (OPENS.test(statement.text)) open = [];
      open.push(statement);
      if (CLOSES.test(statement.text) && OPENS.test(open[0]!.text) && JSON.stringify(open.map(({ values }) => values)).includes(id)) return open;
    }
  }
  throw new Error('The server sent no transaction with the id of the reply');
}

/** What the server sends to PostgreSQL for a reply, as scripts to be run without it: one for each topic and session. */
export function recordReplies(context: Context, prepared: Prepared, pairs: (site: Site) => Promise<{ topic: TopicFacts; session: { [header: string]: string } }[]>): Promise<Script[]> {
  return recordStatements(context, prepared, async (site, _, all) => {
    const scripts: Script[] = [];
    // The first answer of a person in a topic counts them as newcomers: the ones after it are all alike.
    for (const { topic, session } of await pairs(site)) {
      const ids = [randomUUID(), randomUUID(), randomUUID()];
      for (const id of ids) await succeed(site, context.target.reply(site, topic, session), id);
      scripts.push(scriptOf(transactionWith(all(), ids[1]!), transactionWith(all(), ids[2]!)));
    }
    return scripts;
  });
}
