import { jestConfig } from '../../libs/kernel/testing/jest.config.mjs';

// Nothing here needs the PostgreSQL that the other projects' tests share.
export default { ...jestConfig(import.meta.dirname), globalSetup: undefined, globalTeardown: undefined };
