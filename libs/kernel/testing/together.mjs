import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Loading the house takes two seconds, most specs less: with so many in one, it is loaded an eighth as often. More would only take more memory. */
const IN_ONE = 8;
/** A spec that says which environment it needs stays by itself. */
const OWN_ENVIRONMENT = '@jest-environment';
const AS_ONE = fileURLToPath(new URL('./as-one.mjs', import.meta.url));

const quoted = (text) => JSON.stringify(text);

/** One spec that is so many: each under its own name, with its hooks around its own tests alone. */
function written(rootDir, files) {
  const parts = files.map((file) => `await asOne(${quoted(file)}, () => import(${quoted(path.join(rootDir, file))}));`);
  return [`import { asOne } from ${quoted(AS_ONE)};`, ...parts, ''].join('\n');
}

/**
 * Writes the project's specs together into few, for a run of all of them.
 * @param {string} rootDir the project's folder
 * @returns {string[]} what Jest has to run instead: those few, and the specs that stay by themselves
 */
export function together(rootDir) {
  const folder = path.join(rootDir, '.cache', 'specs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = globSync('**/*.spec.{ts,tsx}', { cwd: rootDir, exclude: (name) => ['node_modules', 'dist', '.cache'].includes(name) }).sort();
  const alone = all.filter((file) => readFileSync(path.join(rootDir, file), 'utf8').includes(OWN_ENVIRONMENT));
  const joined = all.filter((file) => !alone.includes(file));
  const files = Array.from({ length: Math.ceil(joined.length / IN_ONE) }, (_, n) => {
    const file = path.join(folder, `${n + 1}.spec.ts`);
    writeFileSync(file, written(rootDir, joined.slice(n * IN_ONE, (n + 1) * IN_ONE)));
    return file;
  });
  return [...files, ...alone.map((file) => path.join(rootDir, file))];
}
