import { Parser, StaticConfigLoader } from 'html-validate';
import { linkPreview } from '#src/directory/link-preview.ts';
import { decodeAttribute } from './page-markup.ts';

const parserConfig = await new StaticConfigLoader({}).getConfigFor('page.html');

/** What every page says of itself to those who preview links. What is left out they take from the page. */
const wanted: Record<string, string> = {
  'og:title': linkPreview.title,
  'og:description': linkPreview.description,
  'og:image:alt': linkPreview.imageWords,
  'og:type': 'website',
  'twitter:card': 'summary',
};

/** Addresses and sizes: they hold no words. */
const wordless = /^og:(?:url|locale|image(?::(?:type|width|height))?)$/u;

/** Where the preview of a page could give away what the page is about, a line for each. */
export function previewProblems(html: string): string[] {
  const { title, previews } = readHead(html);
  const missing = [...Object.keys(wanted), 'og:image'].filter((name) => !previews.has(name));
  return [
    ...missing.map((name) => `The link preview has no ${name}: chats would show the page’s own`),
    ...[...previews].flatMap(([name, contents]) => previewProblem(name, contents)),
    ...(title === '' || title === linkPreview.title
      ? ['The title does not say what the page is about']
      : []),
  ];
}

function previewProblem(name: string, contents: string[]): string[] {
  if (contents.length > 1) return [`The link preview has ${name} twice`];
  const [content = ''] = contents;
  if (name === 'og:image') {
    const isNeutral = new URL(content, 'https://site.invalid').pathname === linkPreview.image;
    return isNeutral ? [] : [`The link preview shows ${content}, not the neutral image`];
  }
  if (wordless.test(name) || content === wanted[name]) return [];
  return [`The link preview says “${content}” (${name}), not the neutral words`];
}

interface Head {
  title: string;
  /** Contents of `og:` and `twitter:` elements by their name. */
  previews: Map<string, string[]>;
}

function readHead(html: string): Head {
  const [head = ''] = html.split(/<\/head>/iu, 1);
  const root = new Parser(parserConfig).parseHtml(head);
  const named = root.querySelectorAll('meta').flatMap((meta) => {
    const name = meta.getAttributeValue('property') ?? meta.getAttributeValue('name') ?? '';
    const content = decodeAttribute(meta.getAttributeValue('content') ?? '');
    return /^(?:og|twitter|article|profile):/iu.test(name)
      ? [{ name: name.toLowerCase(), content }]
      : [];
  });
  const byName = Map.groupBy(named, ({ name }) => name);
  return {
    title: root.querySelector('title')?.textContent.trim() ?? '',
    previews: new Map(
      [...byName].map(([name, found]) => [name, found.map(({ content }) => content)]),
    ),
  };
}
