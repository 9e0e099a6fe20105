import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { adapters } from './adapters/index.ts';
import type { Context } from './bench.ts';
import { benches } from './benches/index.ts';
import { parseOptions, type Options } from './options.ts';
import { stopAll, stopOnSignals } from './processes/stops.ts';
import { jsonLine } from './report/json-line.ts';
import { machine } from './report/machine.ts';
import { profileReport } from './report/profile.ts';
import { table } from './report/table.ts';

function usage(): string {
  const names = Object.entries(benches).map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`);
  return ['npm run bench -- NAME [--seconds 3] [--only PART] [--most N] [--attendees N] [--cold] [--profile FOLDER]', '', ...names, ''].join('\n');
}

function contextOf(options: Options): Context {
  const target = adapters[options.target];
  if (!target) throw new Error(`No adapter is called ${options.target}; there are: ${Object.keys(adapters).join(', ')}`);
  const folder = options.profile && path.resolve(options.profile);
  if (folder) mkdirSync(folder, { recursive: true });
  const profiling = folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500'] : [];
  return {
    target,
    options,
    start: (prepared, given = {}) => target.start(prepared, { ...given, node: [...profiling, ...(given.node ?? [])] }),
    say: (text) => void process.stderr.write(`${text}\n`),
  };
}

async function main(): Promise<void> {
  stopOnSignals();
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return void process.stdout.write(usage());
  const bench = benches[options.bench];
  if (!bench) throw new Error(`No benchmark is called ${options.bench}.\n${usage()}`);
  const where = machine();
  const outcome = await bench.run(contextOf(options));
  await stopAll();
  if (options.profile) process.stdout.write(`${profileReport(path.resolve(options.profile))}\n\n`);
  process.stdout.write(`${table(options.bench, outcome)}\n${jsonLine(options.bench, outcome, where)}\n`);
}

main().catch(async (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  await stopAll();
  process.exit(1);
});
