import type { Link, PhrasingContent } from 'mdast';
import { shortened } from '../../directory/visible.ts';
import { type GuideInline, sitePath } from '../../schema/guide.ts';
import { slug as slugSchema } from '../../schema/text.ts';
import type { TextFinding } from './finding.ts';

const citation = /\[\^([^\]]*)\]/gu;

const names: Partial<Record<PhrasingContent['type'], string>> = {
  html: 'raw HTML',
  image: 'a picture',
  imageReference: 'a picture',
  inlineCode: 'code',
  break: 'a forced line break',
  linkReference: 'a link by reference',
};

/** The pieces of a sentence. What is not allowed is reported, and left out. */
export function inlineRun(nodes: PhrasingContent[], findings: TextFinding[]): GuideInline[] {
  return nodes.flatMap((node) => inlinePieces(node, findings));
}

function inlinePieces(node: PhrasingContent, findings: TextFinding[]): GuideInline[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      return textPieces(node.value, line, findings);
    case 'strong':
    case 'emphasis': {
      const words = plainWords(node.children, findings);
      return words === '' ? [] : [{ kind: node.type, words }];
    }
    case 'link':
      return linkPieces(node, line, findings);
    default: {
      const name = names[node.type] ?? node.type;
      findings.push({ line, kind: 'guide-element', words: `holds ${name}.` });
      return [];
    }
  }
}

function textPieces(value: string, line: number, findings: TextFinding[]): GuideInline[] {
  const text = value.replaceAll(/\s+/gu, ' ');
  const pieces: GuideInline[] = [];
  let from = 0;
  for (const found of text.matchAll(citation)) {
    const key = found[1] ?? '';
    // The space before a mark would let it stand at the beginning of a line.
    const words = text.slice(from, found.index).trimEnd();
    if (words !== '') pieces.push({ kind: 'text', words });
    from = found.index + found[0].length;
    if (slugSchema.safeParse(key).success) pieces.push({ kind: 'cite', key });
    else findings.push({ line, kind: 'guide-citation', words: `cites “${key}”, which is no key.` });
  }
  const rest = text.slice(from);
  // Marks of Markdown within it cut a citation in two.
  if (rest.includes('[^')) {
    findings.push({ line, kind: 'guide-citation', words: 'begins a citation that is none.' });
  }
  if (rest !== '') pieces.push({ kind: 'text', words: rest });
  return pieces;
}

function linkPieces(node: Link, line: number, findings: TextFinding[]): GuideInline[] {
  const words = plainWords(node.children, findings);
  const url = node.url;
  if (node.title) {
    findings.push({
      line,
      kind: 'guide-link',
      words: 'gives a link a title. Leave the title out.',
    });
  }
  if (words === '') {
    findings.push({ line, kind: 'guide-link', words: 'holds a link without words.' });
    return [];
  }
  const [scheme, name] = url.split(':');
  if (name !== undefined && slugSchema.safeParse(name).success) {
    if (scheme === 'source') return [{ kind: 'source-link', words, key: name }];
    if (scheme === 'helpline') return [{ kind: 'helpline', words, helpline: name }];
  }
  if (sitePath.safeParse(url).success) return [{ kind: 'link', words, to: url }];
  findings.push({ line, kind: 'guide-link', words: `links to “${shortened(url, 60)}”.` });
  return [];
}

function plainWords(nodes: PhrasingContent[], findings: TextFinding[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replaceAll(/\s+/gu, ' ');
      const line = node.position?.start.line ?? 1;
      const name = names[node.type] ?? 'other marks';
      const words = `holds ${name} inside bold words, emphasis or a link.`;
      findings.push({ line, kind: 'guide-element', words });
      return '';
    })
    .join('');
}
