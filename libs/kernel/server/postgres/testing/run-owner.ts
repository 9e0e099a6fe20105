import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const HERE = import.meta.dirname;

export interface Owner {
  process: ChildProcess;
  answer: { adopted?: boolean; url?: string; error?: string };
  /** Sends the signal and waits for the end. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

export interface OwnerOptions {
  /** Folder that holds owner.ts, where another user must read it. */
  code?: string;
  node?: string;
  uid?: number;
}

/** Runs owner.ts as a process and waits for its line. */
export async function runOwner(dir: string, { code = HERE, node = process.execPath, uid }: OwnerOptions = {}): Promise<Owner> {
  const argv = ['--no-warnings', '--import', path.join(code, 'ts-imports.mjs'), path.join(code, 'owner.ts'), dir];
  const identity = uid === undefined ? {} : { uid, gid: uid };
  // The test runner's own options (--experimental-vm-modules) are not for it; its socket folder goes with the test's.
  const env = { ...process.env, NODE_OPTIONS: '', TMPDIR: dir };
  const child = spawn(node, argv, { ...identity, env, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    process: child,
    answer: JSON.parse(line) as Owner['answer'],
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
