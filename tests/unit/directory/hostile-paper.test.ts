import { Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import { displayName } from '#src/directory/order.ts';
import { questionnaireForm } from '#src/directory/questionnaire/form.ts';
import { phoneSheet } from '#src/directory/questionnaire/phone-sheet.ts';
import { servicesToCheck } from '#src/directory/stale/calls.ts';
import { htmlValidator } from '#scripts/html-rules.ts';
import { decodeAttribute } from '#scripts/page-markup.ts';
import { testDay } from '#tests/fixtures/fictional.ts';
import { hostileDirectory } from '#tests/fixtures/hostile/directory.ts';
import { acceptedWords, refusedWords } from '#tests/fixtures/hostile/words.ts';

const parserConfig = await new StaticConfigLoader({}).getConfigFor('page.html');
const validator = htmlValidator();

const elements = [
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'section', 'h1', 'h2', 'h3', 'p', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'span'],
];
const attributes = ['lang', 'charset', 'name', 'content', 'scope', 'class', 'aria-hidden'];

/** What stands in a page that our own words did not put there. */
function strangeIn(html: string): string[] {
  const all = new Parser(parserConfig).parseHtml(html).querySelectorAll('*');
  return all.flatMap((element) => [
    ...(elements.includes(element.tagName) ? [] : [element.tagName]),
    ...element.attributes.map(({ key }) => key).filter((key) => !attributes.includes(key)),
  ]);
}

function textOf(html: string): string {
  return decodeAttribute(html.replaceAll(/<[^>]*>/g, ' '));
}

describe.each([
  ['that the schemas accept', acceptedWords],
  ['that no schema accepts', refusedWords],
])('hostile words %s', (_kind, words) => {
  const directory = hostileDirectory(words);
  const operator = { name: words[3] ?? '', contact: 'office@fictional.example' };
  const context = contextOf(directory, testDay);
  const forms = directory.services.map((service) => questionnaireForm(service, operator, context));
  const calls = phoneSheet(servicesToCheck(directory.services, context), testDay);

  it('put no element and no attribute into the pages to print', () => {
    for (const page of [...forms, calls]) expect(strangeIn(page)).toEqual([]);
  });

  it('stand on the pages to print as words', () => {
    for (const [place, form] of forms.entries()) {
      const service = directory.services[place];
      expect(textOf(form)).toContain(service === undefined ? '?' : displayName(service));
    }
  });
});

it('pages to print with accepted words are valid HTML, and cut no character in half', async () => {
  const directory = hostileDirectory(acceptedWords);
  const context = contextOf(directory, testDay);
  for (const service of directory.services) {
    const page = questionnaireForm(service, directory.operator, context);
    expect(page.isWellFormed()).toBe(true);
    const { results } = await validator.validateString(page);
    const messages = results.flatMap((result) => result.messages.map(({ message }) => message));
    expect([...new Set(messages)]).toEqual([]);
  }
});
