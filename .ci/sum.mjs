// Adds up what the test runners printed: `node .ci/sum.mjs FILE [EXIT-CODE]`. Prints again what failed, whose words are
// thousands of lines above by then, and "N passed, N failed"; exits 0 only when something passed and nothing failed. Jest and Playwright each end a run with a count of their own.
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
  for (const { text } of linesOf(output)) {
    const line = text.trim();
    for (const [count, kind] of countsOf(line)) {
      if (kind === 'passed') total.passed += count;
      if (FAILURES.has(kind)) total.failed += count;
    }
  }
  return total;
}

/** Each line without colours, and the name of the project that it came from. */
function linesOf(output) {
  return output.split(/\r?\n|\r/).map((raw) => {
    const line = raw.replace(COLOURS, '');
    const [project] = PREFIX.exec(line);
    return { project: project.trim(), text: line.slice(project.length) };
  });
}

/** How Jest and Playwright begin the words on one failure, and what ends them. */
const FAILED = /^\s*(?:● (?!Console)|\d+\) \S+\.spec\.ts)/;
const ENDED = /^\s*(?:PASS|FAIL|✓|✘|✕|\[\d+\/\d+\]|Test Suites:|\d+ (?:passed|failed)\b)/;
/** Enough to see which and why; more would push the others out of a short tail. */
const [MOST_FAILURES, MOST_LINES] = [10, 24];

/**
 * @param {string} output all that the runners printed
 * @returns {string[]} the words on each failure, once
 */
export function failures(output) {
  const found = new Map();
  const open = new Map();
  for (const { project, text } of linesOf(output)) {
    if (FAILED.test(text)) {
      const name = `${project} ${text.trim()}`.trim();
      open.set(project, found.has(name) ? [] : [name]);
      if (!found.has(name)) found.set(name, open.get(project));
    } else if (ENDED.test(text)) open.delete(project);
    else if (text.trim() && open.get(project)?.length < MOST_LINES) open.get(project).push(text);
  }
  return [...found.values()].slice(0, MOST_FAILURES).map((words) => words.join('\n'));
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
  const output = readFileSync(file, 'utf8');
  const { passed, failed: counted } = sum(output);
  for (const words of failures(output)) console.log(`${words}\n`);
  const failed = counted === 0 && exitCode !== '0' ? 1 : counted;
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
