// Every script and sheet of styles that is sent, against the oldest browsers the site is built for.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAllowed } from './browsers/allowed.ts';
import type { Lacking } from './browsers/known-features.ts';
import { lackingInScript } from './browsers/script-features.ts';
import { lackingInStyles } from './browsers/style-features.ts';
import { runScript } from './run-script.ts';
import { eachPage, readFilePaths, siteFolder } from './site-folder.ts';

interface Sent {
  /** The file, or the first page that has it written in. */
  where: string;
  code: string;
  isScript: boolean;
}

async function sentFiles(): Promise<Sent[]> {
  const paths = [...(await readFilePaths())].filter((path) => /\.(?:m?js|css)$/u.test(path));
  return Promise.all(
    paths.sort().map(async (path) => ({
      where: path,
      code: await readFile(join(siteFolder, path), 'utf8'),
      isScript: !path.endsWith('.css'),
    })),
  );
}

const WRITTEN_IN = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gu;

/** Each script and sheet that is written into pages, once. */
async function writtenIn(): Promise<Sent[]> {
  const byCode = new Map<string, Sent>();
  for await (const { path, html } of eachPage()) {
    for (const [, tag, attributes = '', code = ''] of html.matchAll(WRITTEN_IN)) {
      const isData = /\btype="?[^"]*json/u.test(attributes);
      if (isData || code.trim() === '' || byCode.has(code)) continue;
      byCode.set(code, { where: `in ${path}`, code, isScript: tag === 'script' });
    }
  }
  return [...byCode.values()];
}

function explain({ where }: Sent, { feature, browsers }: Lacking): string {
  return `${where}  ${feature} is not in ${browsers.join(', ')}`;
}

const ADVICE = `Say it in other words in the file it was built from, or ask for it first (typeof, in, ?.(), @supports).
If such a browser loses only comfort, add it to scripts/browsers/allowed.ts with what it does without it.`;

async function main(): Promise<void> {
  const sent = [...(await sentFiles()), ...(await writtenIn())];
  const problems = sent.flatMap((one) => {
    const lacks = one.isScript ? lackingInScript(one.code) : lackingInStyles(one.code);
    return lacks.filter((lack) => !isAllowed(lack)).map((lack) => explain(one, lack));
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) console.error(ADVICE);
  console.log(`${sent.length} scripts and sheets of styles, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

await runScript(main);
