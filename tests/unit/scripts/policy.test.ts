import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostPolicy, parsePolicy, policyOfPage, withPolicy } from '#scripts/hosting/policy.ts';

const headers = `/*\n  Content-Security-Policy: object-src 'none'; frame-ancestors 'none'\n  Referrer-Policy: no-referrer\n`;
const page = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

describe('the policy that hosts send', () => {
  it('holds what every page needs, once, and what only a header can say', () => {
    const pages = [
      "default-src 'self';script-src 'self' 'sha256-a'",
      "default-src &#39;self&#39;; script-src 'self' 'sha256-b'",
    ].map((policy) => policyOfPage('/', page(policy)));
    const policy = hostPolicy(headers, pages);
    expect(policy).toBe(
      "default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'; object-src 'none'; frame-ancestors 'none'",
    );
    const written = withPolicy(headers, policy);
    expect(written).toBe(headers.replace(/object-src.*/, policy));
    // A second build over the same folder changes nothing.
    expect(withPolicy(written, hostPolicy(written, pages))).toBe(written);
  });

  it.each([
    "script-src 'self' 'unsafe-inline'",
    "script-src 'unsafe-eval'",
    "style-src 'unsafe-hashes'",
    'connect-src *',
    'script-src data:',
  ])('stops the build rather than say %s', (policy) => {
    expect(() => hostPolicy(headers, [parsePolicy(policy)])).toThrow(/The policy allows/);
  });

  it('stops the build when a page, the line or the room for it is missing', () => {
    expect(() => policyOfPage('/help/', '<title>Help</title>')).toThrow(/^\/help\/ has no/);
    expect(() => withPolicy('/*\n', 'a')).toThrow(/has no line/);
    expect(() => withPolicy(headers, 'a'.repeat(2001))).toThrow(/2001 characters/);
  });
});

it('every browser test watches the policy', () => {
  const specs = readdirSync('tests/browser').filter((name) => name.endsWith('.spec.ts'));
  const unwatched = specs.filter((name) =>
    /import (?!type)[^;]*'@playwright\/test'/.test(readFileSync(`tests/browser/${name}`, 'utf8')),
  );
  expect(unwatched, "import { expect, test } from './watched.ts'").toEqual([]);
});
