/**
 * `npm run dev`: builds the three bundles again whenever a source changes, without making them small, and starts the
 * server anew when they are whole. Each start has a build name of its own, by which the pages that are open know to reload.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const OLDEST_NODE = 22;
/** Editors write several files at once, and the three builders see a change at different moments. */
const SETTLE_MS = 150;
const root = fileURLToPath(new URL('../..', import.meta.url));
const web = `${root}apps/web`;
const api = `${root}apps/api`;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(`Minga needs Node ${OLDEST_NODE} or newer, and this is ${process.version}. "npm install" brings one; start with npm.\n`);
  process.exit(1);
}

const say = (words) => process.stderr.write(`${styleText('dim', words)}\n`);

/** Builders at work, and those whose last build failed: the server waits for all of them. */
const working = new Set();
const broken = new Set();
const watchers = [];
let server;
let stopping = false;
let settled;

/** `npm start` builds anew what carries a name like this: it is not small enough to serve. */
function nameBuild() {
  mkdirSync(`${web}/dist`, { recursive: true });
  writeFileSync(`${web}/dist/build.txt`, `dev-${Date.now().toString(36)}`);
}

function startServer() {
  nameBuild();
  const env = { ...process.env, NODE_COMPILE_CACHE: `${root}node_modules/.cache/minga` };
  const child = spawn(process.execPath, ['--enable-source-maps', `${api}/dist/main.js`], { env, stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  server = { child, ended };
  void ended.then(() => {
    if (server?.child !== child) return;
    server = undefined;
    if (!stopping) say('The server ended. It starts again with the next change.');
  });
}

async function stopServer() {
  const running = server;
  server = undefined;
  if (!running) return;
  running.child.kill('SIGTERM');
  await running.ended;
}

/** One restart at a time; a change during one makes another follow it. */
let restarting = Promise.resolve();
function restart() {
  restarting = restarting.then(async () => {
    await stopServer();
    if (!stopping && working.size === 0 && broken.size === 0) startServer();
  });
}

function settle() {
  clearTimeout(settled);
  if (stopping || working.size > 0 || broken.size > 0) return;
  settled = setTimeout(restart, SETTLE_MS);
}

function follow(name, event) {
  if (event.code === 'BUNDLE_START') working.add(name);
  if (event.code === 'BUNDLE_END') {
    broken.delete(name);
    say(`built ${name} in ${Math.round(event.duration)} ms`);
  }
  if (event.code === 'ERROR') {
    broken.add(name);
    // Vite has said why.
    say(`The build of ${name} failed. What ran goes on.`);
  }
  if (event.code === 'BUNDLE_END' || event.code === 'ERROR') {
    void event.result?.close();
    working.delete(name);
    settle();
  }
}

/** Builds a bundle and goes on watching its sources; resolves when it was built, or failed, for the first time. */
async function watch(name, folder, options = {}) {
  working.add(name);
  const watcher = await build({ root: folder, logLevel: 'error', build: { watch: {}, minify: false, sourcemap: true, ...options } });
  watchers.push(watcher);
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      follow(name, event);
      if (event.code === 'END' || event.code === 'ERROR') resolve();
    });
  });
}

async function stop() {
  if (stopping) process.exit(1);
  stopping = true;
  clearTimeout(settled);
  await Promise.all([stopServer(), restarting]);
  await Promise.all(watchers.map((watcher) => watcher.close()));
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());

say('Building…');
await Promise.all([watch('the pages', web), watch('the pages for the server', web, { ssr: 'src/entry.server.tsx' }), watch('the server', api)]);
