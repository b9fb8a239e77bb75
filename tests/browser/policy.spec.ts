import { expect, test } from './watched.ts';

test('the host says what a page may run, and the browser refuses everything else', async ({
  page,
  breaches,
  isMobile,
}) => {
  test.skip(isMobile, 'The policy is the same at every size.');
  const headers = (await page.goto('/services/'))?.headers() ?? {};
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'self'; .*object-src 'none'; base-uri 'none'; form-action 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-.*frame-ancestors 'none'$/,
  );
  expect(headers['content-security-policy']).not.toMatch(/'unsafe-|https?:|\*/);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['permissions-policy']).toContain('camera=()');

  await page.evaluate(async () => {
    const add = <Tag extends keyof HTMLElementTagNameMap>(
      tag: Tag,
      fields: Partial<HTMLElementTagNameMap[Tag]>,
    ) => document.body.append(Object.assign(document.createElement(tag), fields));
    add('script', { textContent: 'document.title = "broken"' });
    add('div', { innerHTML: '<img src="/favicon.svg" onload="document.title = \'broken\'">' });
    add('div', { innerHTML: '<p style="color: red">Red</p>' });
    add('img', { src: 'https://example.org/beacon.png' });
    add('iframe', { src: 'https://example.org/' });
    await fetch('https://example.org/').catch(() => undefined);
  });
  for (const directive of [
    'script-src-elem',
    'script-src-attr',
    'style-src-attr',
    'img-src',
    'connect-src',
    'frame-src',
  ])
    await expect.poll(() => breaches.join('\n')).toContain(`broken: ${directive} refused`);
  await page.waitForLoadState('networkidle');
  await expect(page).not.toHaveTitle('broken');
  // Leaving the page ends what it says.
  await page.goto('about:blank');
  breaches.length = 0;
});

test('no other site can show a page in a frame', async ({ page, breaches, baseURL, isMobile }) => {
  test.skip(isMobile, 'The policy is the same at every size.');
  await page.route('https://other.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Other</title><iframe src="${baseURL}help/"></iframe>`,
    }),
  );
  await page.goto('https://other.example/');
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  breaches.length = 0;
});
