// Every page of the built site against the HTML standard.
import { HtmlValidate } from 'html-validate';
import { htmlRules } from './html-rules.ts';
import { runScript } from './run-script.ts';
import { type BuiltPage, readPages } from './site-folder.ts';

const validator = new HtmlValidate(htmlRules);

/** What is wrong with a page, a line for each. */
async function problemsOf({ path, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, selector, message, ruleId }) => {
      const where = selector ?? `line ${line}, column ${column}`;
      return `${path}  ${where} – ${message} (${ruleId})`;
    }),
  );
}

async function main(): Promise<void> {
  const pages = await readPages();
  const problems: string[] = [];
  for (const page of pages) problems.push(...(await problemsOf(page)));
  for (const problem of problems) console.error(problem);
  console.log(`${pages.length} pages, ${problems.length} HTML problems`);
  if (problems.length > 0) process.exitCode = 1;
}

await runScript(main);
