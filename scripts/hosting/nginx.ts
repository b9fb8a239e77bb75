import { type HostRules, patternExpression } from './host-rules.ts';

const intro = `# Made from src/public/_headers and src/public/_redirects by "npm run generate": change those.
# For nginx 1.18 or newer. Put it where your nginx includes site files (inside "http"), then set
# server_name, root and, with your certificate, listen 443 ssl.
`;

/** The headers and paths of the site as a server of nginx. */
export function nginxConfig({ headers, rewrites }: HostRules): string {
  const names = [...new Set(headers.flatMap((rule) => rule.headers.map(([name]) => name)))].filter(
    (name) => name !== 'Content-Type',
  );
  const valuesOf = (name: string) =>
    headers.flatMap(({ pattern, headers: own }) =>
      own.flatMap(([key, value]) => (key === name ? [{ pattern, value }] : [])),
    );
  return `${[
    intro,
    ...names.map((name) => headerMap(name, valuesOf(name))),
    'map $request_uri $directory_logged {\n  default 1;\n  "~*%23" 0;\n}\n',
    'server {',
    '  listen 80;',
    '  server_name rehab-directory.example;',
    '  root /srv/rehab-directory;',
    '  index index.html;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    '  error_page 404 /404.html;',
    '  # A folder without a page of its own is nothing that is there.',
    '  error_page 403 =404 /404.html;',
    '  # A link whose "#" a mail program wrote as a code: what follows it must not stay in a log.',
    '  access_log /var/log/nginx/access.log combined if=$directory_logged;',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_types application/atom+xml application/geo+json application/javascript application/json application/xml image/svg+xml text/css text/csv text/javascript text/plain;',
    '',
    ...names.map((name) => `  add_header ${name} ${variableOf(name)} always;`),
    '',
    // An exact path, or all below a folder; none of our types is told for paths with names in them.
    ...valuesOf('Content-Type').flatMap(({ pattern, value }) => typeLocation(pattern, value)),
    ...rewrites.map(({ from, to }) => `  location = ${from} { rewrite ^ ${to} last; }`),
    '  location = /_headers { return 404; }',
    '  location = /_redirects { return 404; }',
    '  location / { try_files $uri $uri/ =404; }',
    '}',
  ].join('\n')}\n`;
}

/**
 * The value of a header by the path asked for: what nginx would inherit is lost in any place that adds its own. What is
 * not there is kept no longer than the page that says so, whatever path it was asked for under.
 */
function headerMap(name: string, values: { pattern: string; value: string }[]): string {
  const isKeeping = name === 'Cache-Control';
  const missing = isKeeping ? values.find(({ pattern }) => pattern === '/404.html') : undefined;
  return [
    `map "$status $request_uri" ${variableOf(name)} {`,
    `  default ${quoted(isKeeping ? 'no-cache' : '')};`,
    ...(missing ? [`  "~^404 " ${quoted(missing.value)};`] : []),
    ...values.map(
      ({ pattern, value }) =>
        `  ${quoted(`~^[0-9]+ ${patternExpression(pattern)}(?:\\?|$)`)} ${quoted(value)};`,
    ),
    '}\n',
  ].join('\n');
}

function typeLocation(pattern: string, type: string): string[] {
  const place = pattern.endsWith('*') ? `^~ ${pattern.slice(0, -1)}` : `= ${pattern}`;
  return [
    `  location ${place} {`,
    '    types { }',
    `    default_type ${quoted(type)};`,
    '    charset off;',
    '  }',
  ];
}

function variableOf(name: string): string {
  return `$directory_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(words: string): string {
  return `"${words.replaceAll(/["\\]/gu, '\\$&')}"`;
}
