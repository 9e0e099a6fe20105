import type { Manifest, ManifestChunk } from 'vite';

/** Files of a page, as addresses: what its modules import, statically, all the way down. */
export interface Files {
  scripts: string[];
  styles: string[];
}

const ENTRY = 'src/entry.client.tsx';

/** Collects the files of modules (keys of the client's manifest), each once, imports before importers. */
export function filesOf(manifest: Manifest, keys: readonly string[]): Files {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk: ManifestChunk | undefined = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(visit);
    chunk.css?.forEach((file) => styles.add(`/${file}`));
    scripts.add(`/${chunk.file}`);
  };
  keys.forEach(visit);
  return { scripts: [...scripts], styles: [...styles] };
}

export const entryFiles = (manifest: Manifest): Files => filesOf(manifest, [ENTRY]);

/**
 * The client module behind a lazy import: the import names a file of the server build, whose manifest says which source it
 * was made of, and the client's manifest is keyed by source. Throws when it cannot tell, which the build's own test notices.
 */
export function sourceOfLazy(lazy: () => unknown, server: Manifest): string {
  const file = /import\(\s*["'`]\.?\/?(?:\.\.\/)*([^"'`]+)["'`]/.exec(lazy.toString())?.[1];
  const found = Object.entries(server).find(([, chunk]) => file !== undefined && chunk.file.endsWith(file) && chunk.src);
  if (!found) throw new Error(`No source is known for the lazy import ${lazy.toString()}`);
  return found[1].src!;
}
