import { performance } from 'node:perf_hooks';
import { createLogger, loadConfig, MailDelivery, type Config } from '@minga/kernel/server';
import { servePages } from './pages';
import { ensureSample, type SampleSignIn } from './sample/ensure-sample';
import { buildName } from './start/build';
import { greeting } from './start/greeting';
import { startSite, type Site } from './start/start';
import { wordsFor } from './start/words-for';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** npm passes on a Ctrl-C that the terminal has sent to everybody already: the same one comes twice. */
const SAME_CTRL_C_MS = 500;

function fail(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}

/** Stops in order, also one that is still starting. A second Ctrl-C does not wait. */
function stopOnSignal(starting: Promise<Site>): void {
  let asked: number | undefined;
  const stop = () => {
    if (asked !== undefined && performance.now() - asked < SAME_CTRL_C_MS) return;
    if (asked !== undefined) process.exit(1);
    asked = performance.now();
    starting.then((site) => site.stop()).then(() => process.exit(0), (error: unknown) => fail(wordsFor(error, undefined)));
  };
  for (const signal of STOP_SIGNALS) process.on(signal, stop);
}

async function main(config: Config): Promise<void> {
  const build = buildName();
  let sample: SampleSignIn | undefined;
  const starting = startSite({
    config,
    build,
    log: createLogger(config),
    prepare: async (app) => {
      await servePages(app);
      if (config.sample) sample = await ensureSample(app);
    },
  });
  stopOnSignal(starting);
  const site = await starting;
  process.stdout.write(`${greeting(config, sample, performance.now() / 1000, site.app.nest.get(MailDelivery).about)}\n`);
}

try {
  const config = loadConfig(process.env);
  main(config).catch((error: unknown) => fail(wordsFor(error, config)));
} catch (error) {
  fail(wordsFor(error, undefined));
}
