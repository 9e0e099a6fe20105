import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(js|css|json|svg|txt|webmanifest)$/;
/** Below a packet's size nothing is gained. */
const SMALLEST = 512;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < SMALLEST) return;
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  await Promise.all([
    brotli(content, best).then((bytes) => writeFile(`${file}.br`, bytes)),
    gzipped(content, { level: constants.Z_BEST_COMPRESSION }).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
}

/** Puts `.br` and `.gz` beside each text file of the client build, once, at the highest level. Not while developing: it takes a second. */
export function precompress(): Plugin {
  let folder = '';
  let watching = false;
  return {
    name: 'minga-precompress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
      watching = Boolean(config.build.watch);
    },
    async closeBundle() {
      if (this.meta.watchMode) return;
      // On one's own machine the best compression costs more time than it saves.
      if (watching) return;
      const files = (await readdir(folder, { recursive: true })).filter((file) => COMPRESSIBLE.test(file));
      await Promise.all(files.map((file) => compress(join(folder, file))));
    },
  };
}
