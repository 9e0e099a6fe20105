import base from './playwright.config';

/** Takes the pictures of the documentation, on demand. */
export default { ...base, testDir: '.', testMatch: 'pictures.ts', workers: 1 };
