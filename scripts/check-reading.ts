// Our own copy: reading age, length of sentences, words that shame, warnings on everything.
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { syllable } from 'syllable';
import { passagesOf, wordsOf } from '#src/directory/guides/cited.ts';
import type { Directory } from '#src/directory/directory.ts';
import { type Copy, type CopyJudged, judgeCopy } from '#src/directory/reading/judge-copy.ts';
import { warningProblems } from '#src/directory/reading/warnings.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { decodeAttribute } from './page-markup.ts';
import { runScript } from './run-script.ts';
import { type BuiltPage, readPages } from './site-folder.ts';

/** Pages whose words are ours from top to bottom. Records have names and titles of others. */
const OWN_PAGES = /^\/(?:$|help\/|about\/(?!sources|coverage)|guides\/$|match\/$|areas\/$)/;
const SERVICE_PAGES = /^\/services\/[^/]+\/$/;
const parserConfig = await new StaticConfigLoader({}).getConfigFor('page.html');

/** What is read as one piece: no full stop is needed at its end. */
const PIECES = 'p, li, dd, dt, h1, h2, h3, summary, figcaption';

function textOf(element: HtmlElement): string {
  return decodeAttribute(element.textContent.replaceAll(/&nbsp;/g, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Pieces of the main part of a page, without those that hold others and without forms. */
function ownPieces(html: string): string[] {
  const main = new Parser(parserConfig).parseHtml(html).querySelector('main');
  if (!main) return [];
  return main
    .querySelectorAll(PIECES)
    .filter((element) => !element.querySelector(PIECES) && element.closest('nav, form') === null)
    .map(textOf)
    .filter((text) => text !== '');
}

function servicePageProblems({ path, html }: BuiltPage): string[] {
  const page = new Parser(parserConfig).parseHtml(html);
  const body = page.querySelector('body');
  return warningProblems(
    path,
    body ? textOf(body) : '',
    page.querySelectorAll('.rd_rests-on').length,
  );
}

function pagesCopy(pages: readonly BuiltPage[]): Copy[] {
  return pages
    .filter(({ path }) => OWN_PAGES.test(path))
    .map(({ path, html }) => ({
      name: path,
      passages: ownPieces(html).map((text) => ({ where: path, text })),
    }));
}

function recordsCopy(directory: Directory): Copy[] {
  const guides = directory.guides.map((guide) => ({
    name: `content/guides/${guide.slug}.md`,
    passages: [
      { where: `content/guides/${guide.slug}.md`, text: guide.description },
      ...passagesOf(guide).map((passage) => ({
        where: `content/guides/${guide.slug}.md:${passage.line}`,
        text: wordsOf(passage),
      })),
    ],
  }));
  const lines = (name: string, texts: [slug: string, text: string | undefined][]): Copy => ({
    name,
    passages: texts.flatMap(([slug, text]) => (text ? [{ where: `${name} (${slug})`, text }] : [])),
  });
  return [
    ...guides,
    lines(
      'content/glossary.yaml',
      directory.glossary.map(({ slug, meaning }) => [slug, meaning]),
    ),
    lines(
      'content/safety.yaml',
      directory.safety.map(({ slug, words }) => [slug, words]),
    ),
    lines(
      'content/helplines.yaml',
      directory.helplines.map((line) => [line.slug, line.for.value]),
    ),
    lines(
      'content/areas/partnerships.yaml',
      directory.partnerships.flatMap(({ slug, pathwaySteps, notes = [] }) =>
        [...(pathwaySteps?.value ?? []), ...notes.map(({ value }) => value)].map(
          (text): [string, string] => [slug, text],
        ),
      ),
    ),
  ];
}

function figure({ name, age, ageWithNames, words, sentences }: CopyJudged): string {
  const length = sentences === 0 ? 0 : words / sentences;
  return `  age ${age.toFixed(1).padStart(4)} (${ageWithNames.toFixed(1)} with names), ${length.toFixed(1)} words a sentence  ${name}`;
}

async function main(): Promise<void> {
  const { directory } = await readDirectory('content');
  if (directory === undefined) {
    console.error('The records have problems. Run "npm run check:content".');
    process.exitCode = 1;
    return;
  }
  const pages = await readPages();
  const copy = [...recordsCopy(directory), ...pagesCopy(pages)];
  const judged = copy.map((piece) => judgeCopy(piece, syllable));
  for (const one of judged) console.log(figure(one));
  const services = pages.filter(({ path }) => SERVICE_PAGES.test(path));
  const problems = [
    ...judged.flatMap((one) => one.problems),
    ...services.flatMap(servicePageProblems),
  ];
  for (const problem of problems) console.error(problem);
  console.log(
    `${judged.length} pieces of copy and ${services.length} services read, ${problems.length} problems`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.main) await runScript(main);
