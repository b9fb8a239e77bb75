import { test as plain } from '@playwright/test';

export { expect } from '@playwright/test';
export type { Locator, Page } from '@playwright/test';

/** What such a test holds to does not turn on the width of the screen: it runs on the phone alone. */
export const anyWidth = '@any-width';

const marker = 'Content-Security-Policy broken:';

/** A test that fails when any page it opens breaks the site’s own security policy. */
export const test = plain.extend<{ breaches: string[] }>({
  breaches: [
    async ({ context }, use, testInfo) => {
      const breaches: string[] = [];
      await context.addInitScript((words) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`${words} ${event.effectiveDirective} refused ${event.blockedURI}`);
        });
      }, marker);
      // Chromium says it too, also where no script of the page runs.
      context.on('console', (message) => {
        const words = message.text();
        if (/Content[ -]Security[ -]Policy/i.test(words)) breaches.push(words);
      });
      await use(breaches);
      const isSkipped = testInfo.expectedStatus === 'skipped';
      // The other projects leave such a test out: skipped here, it would run nowhere.
      if (isSkipped && testInfo.tags.includes(anyWidth))
        throw new Error('Marked for the phone alone, and skipped there.');
      plain.expect(breaches, 'pages broke the security policy').toEqual([]);
    },
    { auto: true },
  ],
});
