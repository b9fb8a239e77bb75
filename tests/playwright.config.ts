import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { type Browser, findBrowser, findOldestBrowser } from '../scripts/browser.ts';

function findFreePort(): Promise<string> {
  return new Promise((found) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? String(address.port) : '';
      probe.close(() => found(port));
    });
  });
}

// Workers read this file again: they must find the port the server has.
process.env.TEST_PORT ??= await findFreePort();
const address = `http://localhost:${process.env.TEST_PORT}/`;
const inherited = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
const launch = ({ executablePath, args, env }: Browser) => ({
  launchOptions: { executablePath, args, env: { ...Object.fromEntries(inherited), ...env } },
});
const oldest = await findOldestBrowser();

/** What these hold to does not turn on the width, so once is enough. In other files `anyWidth` marks such tests. */
const sameAtAnyWidth = ['**/carried-answers.spec.ts', '**/journeys.spec.ts', '**/search.spec.ts'];

const narrow = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  // A busy machine is not a failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    ...launch(await findBrowser()),
  },
  projects: [
    {
      name: 'phone',
      use: narrow,
      testIgnore: ['**/*.no-js.spec.ts', '**/*.oldest.spec.ts'],
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      testIgnore: ['**/*.no-js.spec.ts', '**/*.oldest.spec.ts', ...sameAtAnyWidth],
      grepInvert: /@any-width/,
    },
    {
      name: 'no-js',
      use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
      testMatch: '**/*.no-js.spec.ts',
    },
    ...(oldest
      ? [
          {
            name: 'oldest',
            use: { ...narrow, ...launch(oldest) },
            testMatch: '**/*.oldest.spec.ts',
          },
        ]
      : []),
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${process.env.TEST_PORT}`,
    cwd: resolve(import.meta.dirname, '..'),
    url: address,
    reuseExistingServer: false,
  },
});
