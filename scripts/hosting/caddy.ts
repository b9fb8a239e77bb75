import { headersFor, type HostRules, patternExpression } from './host-rules.ts';

const intro = `# Made from src/public/_headers and src/public/_redirects by "npm run generate": change those.
# For Caddy 2.6 or newer. Set your own name and folder; Caddy gets the certificate itself.
`;

/** The headers and paths of the site as a site of Caddy. */
export function caddyFile({ headers, rewrites }: HostRules): string {
  const whenMissing = headersFor(headers, '/404.html').get('Cache-Control');
  return `${[
    intro,
    'rehab-directory.example {',
    '\troot * /srv/rehab-directory',
    '\tencode zstd gzip',
    '\theader ?Cache-Control no-cache',
    ...headers.flatMap(({ pattern, headers: own }, index) => [
      `\t@rule${index} path_regexp ${quoted(`^${patternExpression(pattern)}$`)}`,
      ...own.map(([name, value]) => `\theader @rule${index} ${name} ${quoted(value)}`),
    ]),
    ...rewrites.map(({ from, to }) => `\trewrite ${from} ${to}`),
    '\t# A link whose "#" a mail program wrote as a code: what follows it must not stay in a log.',
    `\t@broken path_regexp ${quoted('#')}`,
    '\tskip_log @broken',
    '\t@rules path /_headers /_redirects',
    '\terror @rules 404',
    '\thandle_errors {',
    ...(whenMissing ? [`\t\theader Cache-Control ${quoted(whenMissing)}`] : []),
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    '\tfile_server',
    '}',
  ].join('\n')}\n`;
}

function quoted(words: string): string {
  return `\`${words}\``;
}
