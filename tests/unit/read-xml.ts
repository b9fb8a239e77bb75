export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/** Reads strict XML 1.0 without comments or entities of its own; throws at anything not well formed. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  if (!/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(xml))
    throw new Error('A character that no XML may hold.');
  const piece = /<\?xml[^>]*\?>\s*|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gu;
  let at = 0;
  for (const match of xml.matchAll(piece)) {
    if (match.index !== at) throw new Error(`Not XML: ${xml.slice(at, at + 40)}`);
    at += match[0].length;
    const [, closed, name, attributes = '', empty, text] = match;
    const here = open.at(-1);
    if (!here) throw new Error('More is closed than opened.');
    if (text !== undefined) here.text += plain(text);
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`${closed} is closed out of turn.`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/gu)];
      const element = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, plain(value ?? '')])),
        text: '',
        children: [],
      };
      here.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (at !== xml.length || open.length !== 1) throw new Error('The document does not end.');
  return root.children[0] ?? root;
}

function plain(text: string): string {
  if (/&(?!amp;|lt;|gt;|quot;)|\]\]>/u.test(text)) throw new Error(`An unknown entity: ${text}`);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
