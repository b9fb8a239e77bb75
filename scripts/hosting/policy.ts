import { decodeAttribute } from '../page-markup.ts';

/** Directives of a Content-Security-Policy, each with its sources. */
export type Policy = Map<string, Set<string>>;

/** Cloudflare Pages reads no longer lines in `_headers`. */
const LONGEST_LINE = 2000;

const UNSAFE = new Set(["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", '*', 'data:']);

/** Pictures drawn in style sheets are the one thing that may be data. */
const ALLOWED = new Set(['img-src data:']);

const headerLine = /^([ \t]+Content-Security-Policy: )(.*)$/m;

export function parsePolicy(text: string): Policy {
  const policy: Policy = new Map();
  for (const directive of text.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (name) policy.set(name, new Set(sources));
  }
  return policy;
}

/** What a built page says in its <meta>. A page without it may run anything, so the build stops. */
export function policyOfPage(path: string, html: string): Policy {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
  if (meta?.[1] === undefined) {
    throw new Error(`${path} has no Content-Security-Policy. See "security" in astro.config.mjs.`);
  }
  return parsePolicy(decodeAttribute(meta[1]));
}

/** All that any page needs, and what only a header can say: the line already in `_headers`. */
export function hostPolicy(headers: string, pages: readonly Policy[]): string {
  const all = new Map<string, Set<string>>();
  for (const policy of [...pages, parsePolicy(headerLine.exec(headers)?.[2] ?? '')]) {
    for (const [name, sources] of policy) {
      all.set(name, new Set([...(all.get(name) ?? []), ...sources]));
    }
  }
  for (const [name, sources] of all) {
    for (const source of sources) {
      if (UNSAFE.has(source) && !ALLOWED.has(`${name} ${source}`)) {
        throw new Error(`The policy allows ${source} in ${name}. Find what asks for it.`);
      }
    }
  }
  return [...all].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

export function withPolicy(headers: string, policy: string): string {
  if (!headerLine.test(headers)) {
    throw new Error('_headers has no line "Content-Security-Policy:". Put it back under "/*".');
  }
  if (policy.length > LONGEST_LINE) {
    throw new Error(
      `The policy has ${policy.length} characters; hosts read ${LONGEST_LINE}. Write fewer scripts into pages.`,
    );
  }
  return headers.replace(headerLine, (_line, start: string) => start + policy);
}
