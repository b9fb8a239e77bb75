// Every page of the built site against the HTML standard, its link preview against the neutral words, and its
// sentences against slips of templates: stops, blanks, inner words.
import { readDirectory } from '#src/records/read-directory.ts';
import { blankFaults } from './blanks.ts';
import { doubleStops } from './double-stops.ts';
import { htmlValidator } from './html-rules.ts';
import { innerKeys } from './inner-keys.ts';
import { innerWordFaults } from './inner-words.ts';
import { previewProblems } from './link-preview.ts';
import { runsOf } from './page-words.ts';
import { runScript } from './run-script.ts';
import { type BuiltPage, readPages } from './site-folder.ts';

const validator = htmlValidator();

const PAGES_NAMED = 3;

/** What is wrong with a page, a line for each. */
async function problemsOf({ path, html }: BuiltPage, keys: ReadonlySet<string>): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  const againstStandard = results.flatMap(({ messages }) =>
    messages.map(({ line, column, selector, message, ruleId }) => {
      const where = selector ?? `line ${line}, column ${column}`;
      return `${message} (${ruleId}), at ${where}`;
    }),
  );
  const runs = runsOf(html);
  return [
    ...againstStandard,
    ...previewProblems(html),
    ...doubleStops(html),
    ...blankFaults(runs),
    ...innerWordFaults(path, runs, keys),
  ];
}

/** A mistake in a layout is on every page: it is said once, with a few of its pages. */
function explain(problem: string, paths: string[]): string {
  const more = paths.length - PAGES_NAMED;
  const named = paths.slice(0, PAGES_NAMED).join(', ');
  return `${named}${more > 0 ? ` and ${more} more` : ''}\n    ${problem}`;
}

async function main(): Promise<void> {
  const pages = await readPages();
  const { directory } = await readDirectory('content');
  if (directory === undefined) {
    throw new Error('The records have problems. Run "npm run check:content" first.');
  }
  const keys = innerKeys(directory);
  const pathsByProblem = new Map<string, string[]>();
  for (const page of pages) {
    for (const problem of await problemsOf(page, keys)) {
      pathsByProblem.set(problem, [...(pathsByProblem.get(problem) ?? []), page.path]);
    }
  }
  for (const [problem, paths] of pathsByProblem) console.error(explain(problem, paths));
  console.log(`${pages.length} pages, ${pathsByProblem.size} different HTML problems`);
  if (pathsByProblem.size > 0) process.exitCode = 1;
}

await runScript(main);
