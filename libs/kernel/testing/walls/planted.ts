/** A file that breaks one rule of the house, and what it imports. */
export interface Planted {
  rule: string;
  from: string;
  to: string;
}

/** One violation for each rule of `.dependency-cruiser.cjs`; the spec fails for a rule that none is planted for. */
export const planted: readonly Planted[] = [
  { rule: 'kernel-and-ui-know-no-slice', from: 'libs/kernel/server/a.ts', to: 'libs/people/server/index.ts' },
  { rule: 'people-below-groups', from: 'libs/people/server/a.ts', to: 'libs/groups/server/index.ts' },
  { rule: 'groups-below-domain', from: 'libs/groups/server/a.ts', to: 'libs/discussions/server/index.ts' },
  { rule: 'siblings-apart', from: 'libs/live/server/a.ts', to: 'libs/discussions/server/index.ts' },
  { rule: 'libs-know-no-app', from: 'libs/live/server/a.ts', to: 'apps/api/src/main.ts' },
  { rule: 'slices-through-their-index', from: 'libs/groups/server/a.ts', to: 'libs/people/server/password.ts' },
  { rule: 'apps-through-the-index', from: 'apps/api/src/a.ts', to: 'libs/people/server/password.ts' },
  { rule: 'contract-is-a-leaf', from: 'libs/people/contract/a.ts', to: 'libs/people/server/index.ts' },
  { rule: 'client-never-server', from: 'libs/people/client/a.ts', to: 'libs/people/server/index.ts' },
  { rule: 'server-never-client', from: 'libs/people/server/a.ts', to: 'libs/people/client/index.ts' },
  { rule: 'web-not-api', from: 'apps/web/src/a.ts', to: 'apps/api/src/main.ts' },
  { rule: 'orm-behind-the-fence', from: 'libs/people/server/a.controller.ts', to: 'node_modules/typeorm/index.js' },
  { rule: 'tests-stay-outside', from: 'libs/people/server/a.ts', to: 'libs/people/testing/index.ts' },
  { rule: 'no-circle', from: 'libs/people/server/a.ts', to: 'libs/people/server/b.ts' },
  { rule: 'all-resolved', from: 'libs/people/server/a.ts', to: 'libs/people/server/nowhere.ts' },
];
