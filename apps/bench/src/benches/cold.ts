import { spawn } from 'node:child_process';
import type { Bench, Context } from '../bench.ts';
import { freePort, LOOPBACK } from '../processes/free-port.ts';
import { onLeaving } from '../processes/stops.ts';
import { untilAnswers } from '../processes/until-answers.ts';
import { target } from '../report/outcome.ts';

const STARTS = 5;
const COLD_MS = 3000;
const BARE = `require('node:http').createServer((_, response) => response.end('ok')).listen(Number(process.argv[1]), '${LOOPBACK}')`;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** What Node alone takes from its start to a first page. */
async function bareStart(): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, ['-e', BARE, String(port)], { stdio: 'ignore' });
  const forget = onLeaving(() => void child.kill('SIGKILL'));
  await untilAnswers(`http://${LOOPBACK}:${port}/`, () => child.exitCode !== null);
  const took = performance.now() - begun;
  forget();
  child.kill('SIGKILL');
  return took;
}

async function starts(context: Context, times: number, once: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) taken.push(await once());
  context.say(`starts: ${taken.map(Math.round).join(', ')} ms`);
  return median(taken);
}

export const cold: Bench = {
  about: 'from the start of the process to its first page, embedded database, warm build',
  async run(context) {
    const prepared = await context.target.empty();
    const first = await context.target.start(prepared, { sample: true });
    await first.stop();
    const later = await starts(context, STARTS, async () => {
      const site = await context.start(prepared, { sample: true });
      await site.stop();
      return site.startedMs;
    });
    const bare = await starts(context, STARTS, bareStart);
    await context.target.remove(prepared);
    return {
      figures: { 'first start ms': first.startedMs, 'later start ms': later },
      ceilings: { 'later start ms': bare },
      targets: [target('later start', later, { atMost: COLD_MS }, ' ms')],
    };
  },
};
