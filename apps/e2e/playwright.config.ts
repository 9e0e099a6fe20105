import { defineConfig } from '@playwright/test';
import { browserOptions } from './support/browser';

/** What a step of a journey may take on a slow machine, pages and sockets included. */
const STEP_MS = 30_000;
const JOURNEY_MS = 300_000;

export default defineConfig({
  testDir: './journeys',
  globalSetup: './support/global-setup.ts',
  timeout: JOURNEY_MS,
  expect: { timeout: STEP_MS },
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    launchOptions: await browserOptions(),
    locale: 'es-UY',
    timezoneId: 'America/Montevideo',
    actionTimeout: STEP_MS,
    screenshot: 'only-on-failure',
  },
});
