import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROJECT = path.resolve(import.meta.dirname, '../../..');
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

  /** Builds the program for this spec alone. Inside the project, so that it finds its modules. */
  static async build(databaseUrl: string): Promise<Minga> {
    const folder = path.join(PROJECT, '.cache', `commands-${process.pid}`);
    await run(process.execPath, [VITE, 'build', '--outDir', folder, '--logLevel', 'error'], { cwd: PROJECT });
    return new Minga(folder, { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: path.join(folder, 'data'), NODE_OPTIONS: '', INIT_CWD: '' });
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

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => void child.once('close', () => resolve()));

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
