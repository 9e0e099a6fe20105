/**
 * `node apps/api/launch.mjs main|minga [words…]`: builds what is out of date, then runs that bundle in this process.
 * Plain JavaScript, so that it can say what is missing even on a Node that cannot run the rest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 22;
const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['apps/api', 'apps/web', 'libs', 'package-lock.json', 'tsconfig.base.json'];
const BUILD_NAME = 'apps/web/dist/build.txt';
const BUILT = ['apps/api/dist/main.js', 'apps/web/dist/client/manifest.json', 'apps/web/dist/server/entry.server.js', BUILD_NAME];
const NOT_SOURCE = new Set(['node_modules', 'dist', 'testing', 'data']);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `Minga needs Node ${OLDEST_NODE} or newer, and this is ${process.version}. On Linux and macOS "npm install" brings one; run it, then start with npm.\n`,
  );
  process.exit(1);
}

/** The latest change below a path, in milliseconds since 1970. */
function changed(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return /\.spec\.tsx?$/.test(file) ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).filter((name) => !NOT_SOURCE.has(name)).map((name) => changed(path.join(file, name))));
}

function upToDate() {
  if (!BUILT.every((file) => existsSync(path.join(root, file)))) return false;
  // What `npm run dev` left is larger than what is served.
  if (readFileSync(path.join(root, BUILD_NAME), 'utf8').startsWith('dev-')) return false;
  const built = Math.min(...BUILT.map((file) => statSync(path.join(root, file)).mtimeMs));
  return SOURCES.every((source) => changed(path.join(root, source)) <= built);
}

function build() {
  process.stderr.write('Building…\n');
  for (const project of ['web', 'api']) {
    const args = ['run', 'build', `--workspace=@minga/${project}`, '--silent'];
    const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
    if (status === 0) continue;
    process.stderr.write(`${stdout}${stderr}The build of ${project} failed.\n`);
    process.exit(1);
  }
}

const [bundle = 'main', ...words] = process.argv.slice(2);
if (!upToDate()) build();
// Compiled code is kept between starts: a fifth of a later start's work.
module.enableCompileCache?.(path.join(root, 'node_modules/.cache/minga'));
process.argv = [process.argv[0], path.join(root, `apps/api/dist/${bundle}.js`), ...words];
await import(new URL(`./dist/${bundle}.js`, import.meta.url).href);
