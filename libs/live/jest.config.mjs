import { jestConfig } from '../kernel/testing/jest.config.mjs';

export default jestConfig(import.meta.dirname);
