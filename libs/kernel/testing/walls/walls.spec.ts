import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planted, type Planted } from './planted';

const root = path.resolve(import.meta.dirname, '../../../..');
const rules = (createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] }).forbidden.map((rule) => rule.name);
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

let house: string;
beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'minga-walls-'));
  for (const file of ['.dependency-cruiser.cjs', '.oxlintrc.json', 'tsconfig.base.json']) cpSync(path.join(root, file), path.join(house, file));
  writeFileSync(path.join(house, 'package.json'), '{ "type": "module" }');
});
afterEach(() => rmSync(house, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

const importOf = (from: string, to: string): string => {
  const relative = path.relative(path.dirname(from), to).replace(/(\/index)?\.(ts|js)$/, '');
  return `import * as it from '${relative.startsWith('.') ? relative : `./${relative}`}';\nexport const used = it;\n`;
};

function plant({ from, to, rule }: Planted): void {
  write(from, importOf(from, to));
  if (rule === 'no-circle') write(to, importOf(to, from));
  else if (rule !== 'all-resolved') write(to, 'export const there = 1;\n');
}

function violatedRules(): string[] {
  const { stdout } = spawnSync(bin('depcruise'), ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '.'], { cwd: house, encoding: 'utf8' });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return summary.violations.map((violation) => violation.rule.name);
}

test.each(planted)('the wall $rule refuses $from → $to', (violation) => {
  plant(violation);
  expect(violatedRules()).toContain(violation.rule);
});

test('no wall is without its violation', () => {
  expect(planted.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
});

test('a clean house is refused nothing', () => {
  write('libs/people/server/a.ts', importOf('libs/people/server/a.ts', 'libs/people/server/b.ts'));
  write('libs/people/server/b.ts', 'export const there = 1;\n');
  expect(violatedRules()).toEqual([]);
});

test.each([
  ['libs/people/contract/a.ts', "import 'react';"],
  ['libs/people/contract/a.ts', "import 'typeorm';"],
  ['libs/people/client/a.ts', "import '@minga/people/server';"],
  ['libs/ui/a.ts', "import '@nestjs/common';"],
  ['libs/people/server/a.ts', "import '@minga/people/client';"],
])('the linter refuses in %s: %s', (file, text) => {
  write(file, `${text}\n`);
  const { status, stdout } = spawnSync(bin('oxlint'), ['libs'], { cwd: house, encoding: 'utf8' });
  expect(stdout).toMatch(/no-restricted-imports/);
  expect(status).not.toBe(0);
});
