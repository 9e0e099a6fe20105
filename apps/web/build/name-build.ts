import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Short enough to travel in every page, long enough that no two builds meet. */
const NAME_LENGTH = 12;

/**
 * Writes `dist/build.txt`: a name made of both builds' code, by which old pages know that a newer one serves. Whichever build
 * ends last writes the name that counts; before both are there is nothing to name.
 */
export function nameBuild(): Plugin {
  let root = '';
  let watching = false;
  return {
    name: 'minga-name-build',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      watching = Boolean(config.build.watch);
    },
    async closeBundle() {
      // Who watches names each start of the server.
      if (watching) return;
      const parts = ['client/manifest.json', 'server/entry.server.js'].map((file) => readFile(join(root, 'dist', file)));
      const contents = await Promise.all(parts).catch(() => undefined);
      if (!contents) return;
      const hash = createHash('sha256');
      for (const content of contents) hash.update(content);
      await writeFile(join(root, 'dist/build.txt'), hash.digest('hex').slice(0, NAME_LENGTH));
    },
  };
}
