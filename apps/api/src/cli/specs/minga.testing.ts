import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROJECT = path.resolve(import.meta.dirname, '../../..');
const BUILDS = path.join(PROJECT, '.cache', 'commands');
/** Stands beside the program when it is whole. */
const BUILT = 'built';
const VITE = path.resolve(PROJECT, '../../node_modules/vite/bin/vite.js');

/** What a command said, and how it ended. */
export interface Said {
  code: number;
  out: string[];
  err: string;
}

/** The commands as operators run them: the built program, in a process of its own. */
export class Minga {
  private constructor(
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** The program as it is now, built once for all specs of this process. Inside the project, so that it finds its modules. */
  static async build(databaseUrl: string): Promise<Minga> {
    const folder = path.join(BUILDS, String(process.pid));
    if (!existsSync(path.join(folder, BUILT))) {
      removeOrphans();
      await run(process.execPath, [VITE, 'build', '--outDir', folder, '--logLevel', 'error'], { cwd: PROJECT });
      writeFileSync(path.join(folder, BUILT), '');
    }
    const environment = { DATABASE_URL: databaseUrl, DATA_DIR: path.join(folder, 'data'), NODE_COMPILE_CACHE: path.join(folder, 'compiled'), NODE_OPTIONS: '', INIT_CWD: '' };
    return new Minga(folder, { ...process.env, ...environment });
  }

  /** The site's DATA_DIR, as the commands see it. */
  get dataDir(): string {
    return path.join(this.folder, 'data');
  }

  async run(...words: string[]): Promise<Said> {
    const child = this.start(words);
    const [out, err] = await Promise.all([textOf(child.stdout!), textOf(child.stderr!), ended(child)]);
    return { code: child.exitCode ?? -1, out: out.split('\n').filter(Boolean), err };
  }

  /** Starts a command and leaves it running. */
  start(words: readonly string[]): ChildProcess {
    return spawn(process.execPath, [path.join(this.folder, 'minga.js'), ...words], { env: this.env, cwd: this.folder });
  }

  /** What the commands left; the program stays for the next spec, and goes with the next run. */
  remove(): void {
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Programs of runs that have ended. */
function removeOrphans(): void {
  for (const name of existsSync(BUILDS) ? readdirSync(BUILDS) : []) {
    if (!isAlive(Number(name))) rmSync(path.join(BUILDS, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => void child.once('close', () => resolve()));

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
