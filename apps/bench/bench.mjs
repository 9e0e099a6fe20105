/** `node apps/bench/bench.mjs NAME [options]`: builds what is out of date, then measures. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = 22;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(`The benchmarks need Node ${OLDEST_NODE} or newer, and this is ${process.version}: run them with "npm run bench".\n`);
  process.exit(1);
}
if (process.argv[2] && !process.argv[2].startsWith('-')) {
  const built = spawnSync('npx', ['nx', 'run-many', '-t', 'build', '-p', '@minga/api', '@minga/web'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) {
    process.stderr.write(`${built.stdout}${built.stderr}\nThe build failed.\n`);
    process.exit(1);
  }
}
await import('./src/main.ts');
