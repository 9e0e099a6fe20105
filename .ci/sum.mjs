// Adds up what the test runners printed: `node .ci/sum.mjs FILE [EXIT-CODE]`. Prints "N passed, N failed" and exits 0
// only when something passed and nothing failed. Jest and Playwright each end a run with a count of their own.
// EXIT-CODE is that of the run: what failed without a count (lint, types, a build) is one failure more.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const COLOURS = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
/** Nx may put a project's name before each line: "@minga/kernel: ", "@minga/kernel:test: ", "[kernel] ", "kernel | ". */
const PREFIX = /^\s*(?:\[[^\]]+\]\s*|[@\w./-]+(?::[\w.-]+)*:? *\| ?|@[\w./-]+:\s+|@?[\w./-]+(?::[\w-]+)+:?\s+)*/;
const JEST = /^Tests:\s+(.*\btotal)\s*$/;
const PLAYWRIGHT = /^(\d+) (passed|failed|flaky|interrupted|did not run|skipped)\b(?: \([\d.hms ]+\))?$/;
/** A test that passed only at its second try did not pass. */
const FAILURES = new Set(['failed', 'flaky', 'interrupted', 'did not run']);

/**
 * @param {string} output all that the runners printed
 * @returns {{ passed: number, failed: number }}
 */
export function sum(output) {
  const total = { passed: 0, failed: 0 };
  for (const raw of output.split(/\r?\n|\r/)) {
    const line = raw.replace(COLOURS, '').replace(PREFIX, '').trim();
    for (const [count, kind] of countsOf(line)) {
      if (kind === 'passed') total.passed += count;
      if (FAILURES.has(kind)) total.failed += count;
    }
  }
  return total;
}

/** @returns {[number, string][]} */
function countsOf(line) {
  const jest = JEST.exec(line);
  if (jest) return [...jest[1].matchAll(/(\d+) (passed|failed)/g)].map(([, count, kind]) => [Number(count), kind]);
  const browser = PLAYWRIGHT.exec(line);
  return browser ? [[Number(browser[1]), browser[2]]] : [];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , file, exitCode = '0'] = process.argv;
  const { passed, failed: counted } = sum(readFileSync(file, 'utf8'));
  const failed = counted === 0 && exitCode !== '0' ? 1 : counted;
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
