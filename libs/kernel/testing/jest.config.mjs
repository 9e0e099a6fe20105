import { fileURLToPath } from 'node:url';
import { together } from './together.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The one Jest configuration of the house: ESM, TypeScript through swc, a PostgreSQL cluster for the run. With MINGA_SPECS=together,
 * as a project's `test` script says it, specs run several in one; without it, as they are, each by its own name.
 * @param {string} rootDir the project's folder (`import.meta.dirname`)
 * @param {{ dom?: boolean }} options `dom`: browser-like environment for every spec of the project
 */
export function jestConfig(rootDir, { dom = false } = {}) {
  return {
    rootDir,
    testMatch: process.env.MINGA_SPECS === 'together' && !dom ? together(rootDir) : ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.tsx'],
    testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(process.env.MINGA_SPECS === 'together' ? [] : ['/.cache/'])],
    modulePathIgnorePatterns: ['/dist/'],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    testEnvironment: dom ? here('./dom-environment.mjs') : 'node',
    globalSetup: dom ? undefined : here('./global-setup.mjs'),
    globalTeardown: dom ? undefined : here('./global-teardown.mjs'),
    moduleNameMapper: { '\\.css(\\?.*)?$': here('./css-stub.mjs') },
    transform: {
      '^.+\\.tsx?$': [
        '@swc/jest',
        {
          jsc: {
            target: 'es2023',
            parser: { syntax: 'typescript', tsx: true, decorators: true },
            transform: {
              legacyDecorator: true,
              decoratorMetadata: true,
              useDefineForClassFields: false,
              react: { runtime: 'automatic' },
            },
          },
          module: { type: 'es6' },
        },
      ],
    },
    // What hangs fails all the same; what is only slow, on a machine with others, does not.
    testTimeout: 180_000,
  };
}
