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

  const ran = await page.evaluate(async () => {
    const add = <Tag extends keyof HTMLElementTagNameMap>(
      tag: Tag,
      fields: Partial<HTMLElementTagNameMap[Tag]>,
    ) => document.body.append(Object.assign(document.createElement(tag), fields));
    add('script', { textContent: 'document.title = "broken"' });
    add('div', { innerHTML: '<img src="/no-such.png" onerror="document.title = \'broken\'">' });
    add('div', { innerHTML: '<p style="color: red">Red</p>' });
    add('img', { src: 'https://example.org/beacon.png' });
    add('iframe', { src: 'https://example.org/' });
    const refused = await fetch('https://example.org/').then(
      () => false,
      () => true,
    );
    await new Promise((later) => setTimeout(later, 200));
    return { title: document.title, refused };
  });
  expect(ran.title).not.toBe('broken');
  expect(ran.refused).toBe(true);
  const said = breaches.splice(0).join('\n');
  for (const directive of [
    'script-src-elem',
    'script-src-attr',
    'style-src-attr',
    'img-src',
    'connect-src',
  ])
    expect(said).toContain(`broken: ${directive} refused`);
  expect(said).toMatch(/broken: (?:frame|default|child)-src refused/);
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
  await expect.poll(() => breaches.splice(0).join()).toMatch(/frame-ancestors/);
});
