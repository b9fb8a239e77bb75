import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

/** What a page points at and what can be pointed at in it. */
export type PageMarkup = {
  /** Everything a person or the browser may follow, as written. */
  links: string[];
  /** Links of the main part, without the trail of pages above. */
  onward: string[];
  /** True when the numbers to ring stand on the page. */
  hasHelp: boolean;
  /** Links to pages that would be told where a visitor came from, were the header not sent. */
  tellingLinks: string[];
  /** Values that a `#fragment` can name. */
  ids: Set<string>;
  stylesheets: string[];
  /** Modules and classic scripts, islands included. */
  scripts: string[];
  /** Pictures and icons the page loads. */
  images: string[];
  /** What a script will ask for at once, named early so that it comes early. */
  preloads: string[];
  /** The code of scripts written into the page. */
  inlineScript: string;
};

const parserConfig = await new StaticConfigLoader({}).getConfigFor('page.html');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Undoes the escapes an attribute may hold. */
export function decodeAttribute(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function attributeValues(root: HtmlElement, tag: string, attribute: string): string[] {
  return root
    .querySelectorAll(`${tag}[${attribute}]`)
    .map((element) => element.getAttributeValue(attribute))
    .filter((value) => value !== null)
    .map(decodeAttribute);
}

function linksOf(root: HtmlElement): string[] {
  const plain: [tag: string, attribute: string][] = [
    ['a', 'href'],
    ['area', 'href'],
    ['link', 'href'],
    ['script', 'src'],
    ['img', 'src'],
    ['source', 'src'],
    ['iframe', 'src'],
    ['form', 'action'],
    ['astro-island', 'component-url'],
    ['astro-island', 'renderer-url'],
  ];
  const candidates = ['img', 'source'].flatMap((tag) => attributeValues(root, tag, 'srcset'));
  return [
    ...plain.flatMap(([tag, attribute]) => attributeValues(root, tag, attribute)),
    ...candidates.flatMap((set) => set.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')),
  ];
}

/** Attribute values inside drawings, which the parser leaves out. */
function valuesInDrawings(html: string, attribute: string): string[] {
  const drawings = html.match(/<svg\b[\s\S]*?<\/svg>/g) ?? [];
  const values = new RegExp(`\\s(?:xlink:)?${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
  return [...drawings.join('').matchAll(values)].map(([, double, single]) =>
    decodeAttribute(double ?? single ?? ''),
  );
}

function linksWithRel(root: HtmlElement, rel: string): string[] {
  return root
    .querySelectorAll('link[href]')
    .filter((link) => (link.getAttributeValue('rel') ?? '').split(/\s+/).includes(rel))
    .map((link) => decodeAttribute(link.getAttributeValue('href') ?? ''));
}

function inlineScript(root: HtmlElement): string {
  return root
    .querySelectorAll('script')
    .filter((script) => !script.hasAttribute('src') && isRunnable(script))
    .map((script) => script.textContent)
    .join('\n');
}

/** False for scripts that only carry data, such as JSON-LD. */
function isRunnable(script: HtmlElement): boolean {
  return !/json/.test(script.getAttributeValue('type') ?? '');
}

function onwardLinks(root: HtmlElement): string[] {
  return root
    .querySelectorAll('main a[href]')
    .filter((link) => link.closest('.ds_breadcrumbs, .rd_wrong, .rd_safe') === null)
    .map((link) => decodeAttribute(link.getAttributeValue('href') ?? ''));
}

export function readMarkup(html: string): PageMarkup {
  const root = new Parser(parserConfig).parseHtml(html);
  const linksInDrawings = valuesInDrawings(html, 'href');
  const named = attributeValues(root, 'a', 'name');
  return {
    links: [...linksOf(root), ...linksInDrawings],
    onward: onwardLinks(root),
    hasHelp: root.querySelector('.rd_now a[href]') !== null,
    tellingLinks: root
      .querySelectorAll('a[href]')
      .filter((link) => !/\bnoreferrer\b/.test(link.getAttributeValue('rel') ?? ''))
      .map((link) => decodeAttribute(link.getAttributeValue('href') ?? ''))
      .filter((href) => /^(?:https?:)?\/\//i.test(href.trim())),
    ids: new Set([...attributeValues(root, '*', 'id'), ...named, ...valuesInDrawings(html, 'id')]),
    stylesheets: linksWithRel(root, 'stylesheet'),
    scripts: [
      ...attributeValues(root, 'script', 'src'),
      ...attributeValues(root, 'astro-island', 'component-url'),
      ...attributeValues(root, 'astro-island', 'renderer-url'),
      ...linksWithRel(root, 'modulepreload'),
    ],
    images: [
      ...attributeValues(root, 'img', 'src'),
      ...linksInDrawings.filter((href) => /\.svg(#|$)/.test(href)),
      ...linksWithRel(root, 'icon'),
    ].filter((address) => address !== '' && !address.startsWith('data:')),
    preloads: linksWithRel(root, 'preload'),
    inlineScript: inlineScript(root),
  };
}
