import { performance } from 'node:perf_hooks';
import { ConfigError, EmbeddedPostgresError, loadConfig } from '@minga/kernel/server';
import { createLogger } from '@minga/kernel/server';
import { servePages } from './pages';
import { ensureSample } from './sample/ensure-sample';
import { buildName } from './start/build';
import { greeting } from './start/greeting';
import { startSite } from './start/start';

/** A second Ctrl-C does not wait. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLogger(config);
  const build = buildName();
  let sample: Awaited<ReturnType<typeof ensureSample>>;
  const site = await startSite({
    config,
    build,
    log,
    prepare: async (app) => {
      // Routes are added before the sample is made, whose making sends requests.
      await servePages(app);
      if (config.sample) sample = await ensureSample(app);
    },
  });
  for (const signal of STOP_SIGNALS) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      site.stop().then(() => process.exit(0), (error: unknown) => {
        log.error({ err: error }, 'stop failed');
        process.exit(1);
      });
    });
  }
  process.stdout.write(`${greeting(config, sample, performance.now() / 1000)}\n`);
}

main().catch((error: unknown) => {
  const plain = error instanceof ConfigError || error instanceof EmbeddedPostgresError;
  process.stderr.write(`${plain ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
});
