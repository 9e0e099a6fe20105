import { jestConfig } from '../../libs/kernel/testing/jest.config.mjs';

export default jestConfig(import.meta.dirname);
