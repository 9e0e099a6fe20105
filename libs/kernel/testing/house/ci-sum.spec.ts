import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolders } from '../../server/config/temporary-folder.testing';

const script = path.resolve(import.meta.dirname, '../../../../.ci/sum.mjs');
const temporary = temporaryFolders('sum');

/** What `.ci/run` prints at its end for this output, and its exit code. */
function summed(output: string, exitCode = '0'): [string, number | null] {
  const file = path.join(temporary(), 'output.txt');
  writeFileSync(file, output);
  const run = spawnSync(process.execPath, [script, file, exitCode], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  return [run.stdout.trim(), run.status];
}

describe('the sum of all test runs', () => {
  it('adds every runner’s own count', () => {
    const output = ['Tests:       3 failed, 40 passed, 43 total', 'PASS x', 'Tests:       7 passed, 7 total', 'Running 12 tests using 1 worker', '  12 passed (30.1s)'].join('\n');
    expect(summed(output)).toEqual(['59 passed, 3 failed', 1]);
  });

  it.each([
    ['colours', '\u001b[1mTests:       \u001b[22m\u001b[1m\u001b[32m5 passed\u001b[39m\u001b[22m, 5 total', 5],
    ['a project’s name', '@minga/kernel:test: Tests:       5 passed, 5 total', 5],
    ['a project’s name alone', '\u001b[93m@minga/e2e:\u001b[39m   5 passed (3.9m)', 5],
    ['a name in brackets', '[kernel] Tests:       5 passed, 5 total', 5],
    ['a name and a bar', '@minga/e2e |   5 passed (1.2m)', 5],
    ['coloured names', '\u001b[36mkernel:test\u001b[39m: \u001b[1mTests:\u001b[22m       5 passed, 5 total', 5],
    ['line ends of another system', 'Tests:       5 passed, 5 total\r\nRan all\r\n', 5],
    ['a progress line written over', 'running…\r  5 passed (3s)\n', 5],
  ])('reads them through %s', (_, output, passed) => {
    expect(summed(output)).toEqual([`${passed} passed, 0 failed`, 0]);
  });

  it('counts what broke off, and what passed at its second try only, as failed', () => {
    expect(summed('  1 failed\n  1 flaky\n  2 did not run\n  1 interrupted\n  3 passed (9s)')).toEqual(['3 passed, 5 failed', 1]);
  });

  it('is a failure when nothing ran', () => {
    expect(summed('everything is fine')).toEqual(['0 passed, 0 failed', 1]);
  });

  it('counts what failed without a count, such as a build', () => {
    expect(summed('Tests:       5 passed, 5 total', '1')).toEqual(['5 passed, 1 failed', 1]);
    expect(summed('Tests:       1 failed, 5 passed, 6 total', '1')).toEqual(['5 passed, 1 failed', 1]);
  });

  it('is not misled by what tests and people say', () => {
    const output = ['✓ shows "12 passed (30s)" to readers', 'Test Suites: 9 failed, 9 total', 'Snapshots:   4 failed, 4 total', '3 passed the law', 'Tests:       1 passed, 1 total'].join('\n');
    expect(summed(output)).toEqual(['1 passed, 0 failed', 0]);
  });

  it('says again what failed and why, once, whatever other projects print between', () => {
    const output = [
      '@minga/live: FAIL server/specs/a.spec.ts',
      '@minga/live:   ● a vote › is counted',
      '@minga/api: PASS src/b.spec.ts',
      '@minga/live:     Expected: 2',
      '@minga/live: PASS server/specs/c.spec.ts',
      '@minga/live:   ● a vote › is counted',
      '@minga/live:     Expected: 2',
      '@minga/live: Tests:       1 failed, 5 passed, 6 total',
      '@minga/e2e:   1) journeys/talk.spec.ts:11:1 › people talk ───',
      '@minga/e2e:     Error: no letter',
      '@minga/e2e:   1 failed',
    ].join('\n');
    expect(summed(output, '1')).toEqual([
      '@minga/live: ● a vote › is counted\nExpected: 2\n\n@minga/e2e: 1) journeys/talk.spec.ts:11:1 › people talk ───\nError: no letter\n\n5 passed, 2 failed',
      1,
    ]);
  });
});
