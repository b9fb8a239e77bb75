import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Blockquote, Heading, List, Paragraph, RootContent } from 'mdast';
import {
  calloutTones,
  type GuideBlock,
  type GuideInline,
  type GuideList,
  type GuideParagraph,
} from '../../schema/guide.ts';
import { safetyTopics } from '../../schema/safety.ts';
import type { TextFinding } from './finding.ts';
import { inlineRun } from './markdown-inline.ts';

export interface MarkdownRead {
  blocks: GuideBlock[];
  findings: TextFinding[];
}

const names: Partial<Record<RootContent['type'], string>> = {
  html: 'raw HTML',
  code: 'code (or words set in by four spaces)',
  thematicBreak: 'a line across the page',
  definition: 'the address of a link by reference',
  blockquote: 'a box inside a box',
  list: 'a list inside a list entry',
  heading: 'a heading inside a box or a list',
};

/** Markdown as the few elements a guide may hold. Everything else is a finding. */
export function markdownBlocks(text: string): MarkdownRead {
  const findings: TextFinding[] = [];
  const blocks = fromMarkdown(text).children.flatMap((node) => blockOf(node, findings));
  findings.push(...repeatedHeadings(blocks));
  return { blocks, findings };
}

function blockOf(node: RootContent, findings: TextFinding[]): GuideBlock[] {
  if (node.type === 'heading') return headingOf(node, findings);
  if (node.type === 'blockquote') return calloutOf(node, findings);
  return plainBlock(node, findings);
}

function plainBlock(node: RootContent, findings: TextFinding[]): (GuideParagraph | GuideList)[] {
  if (node.type === 'paragraph') return paragraphOf(node, findings);
  if (node.type === 'list') return listOf(node, findings);
  refuse(node, findings);
  return [];
}

function refuse(node: RootContent, findings: TextFinding[]): void {
  const words = `holds ${names[node.type] ?? node.type}.`;
  findings.push({ line: lineOf(node), kind: 'guide-element', words });
}

function paragraphOf(node: Paragraph, findings: TextFinding[]): GuideParagraph[] {
  const run = inlineRun(node.children, findings);
  return run.length === 0 ? [] : [{ kind: 'paragraph', line: lineOf(node), run }];
}

function listOf(node: List, findings: TextFinding[]): GuideList[] {
  const items = node.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    for (const more of rest) refuse(more, findings);
    if (first?.type === 'paragraph') {
      const run = inlineRun(first.children, findings);
      return run.length === 0 ? [] : [{ line: lineOf(item), run }];
    }
    if (first !== undefined) refuse(first, findings);
    return [];
  });
  const ordered = node.ordered === true;
  return items.length === 0 ? [] : [{ kind: 'list', line: lineOf(node), ordered, items }];
}

function headingOf(node: Heading, findings: TextFinding[]): GuideBlock[] {
  const line = lineOf(node);
  const level = node.depth;
  if (level !== 2 && level !== 3) {
    const words = `holds a heading of level ${level}. Use ## or ###: the title is the only first heading.`;
    findings.push({ line, kind: 'guide-element', words });
    return [];
  }
  const run = inlineRun(node.children, findings);
  const words = run.map(plainHeading).join('').trim();
  const id = headingId(words);
  if (run.some(({ kind }) => kind !== 'text') || id === '') {
    const problem = 'holds a heading that is empty, or with marks, links or citations in it.';
    findings.push({ line, kind: 'guide-element', words: `${problem} Write it in plain words.` });
    return [];
  }
  return [{ kind: 'heading', line, level, id, words }];
}

function plainHeading(piece: GuideInline): string {
  return piece.kind === 'text' ? piece.words : '';
}

function headingId(words: string): string {
  const plain = words
    .toLowerCase()
    .replaceAll(/[’']/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-');
  return plain.replaceAll(/^-|-$/gu, '').slice(0, 80).replace(/-$/u, '');
}

const mark = /^\[!([a-z]+)(?: ([a-z0-9-]+))?\]\s*/u;

function calloutOf(node: Blockquote, findings: TextFinding[]): GuideBlock[] {
  const line = lineOf(node);
  const [first] = node.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  const [whole, name, detail] = (opening?.type === 'text' && mark.exec(opening.value)) || [];
  const topic = safetyTopics.find((known) => name === 'safety' && known === detail);
  if (topic !== undefined) return [{ kind: 'safety', line, topic }];
  if (name === 'services' && detail) return [{ kind: 'services', line, need: detail }];
  const tone = calloutTones.find((known) => known === name);
  if (tone === undefined || whole === undefined || opening?.type !== 'text') {
    const boxes = calloutTones.map((known) => `[!${known}]`).join(', ');
    const words = `holds a box that does not say what it is. Begin it with ${boxes} [!services <need>] or [!safety <topic>]; the topics are ${safetyTopics.join(', ')}.`;
    findings.push({ line, kind: 'guide-element', words });
    return [];
  }
  opening.value = opening.value.slice(whole.length);
  const blocks = node.children.flatMap((child) => plainBlock(child, findings));
  return blocks.length === 0 ? [] : [{ kind: 'callout', line, tone, blocks }];
}

function repeatedHeadings(blocks: GuideBlock[]): TextFinding[] {
  const seen = new Set<string>();
  return blocks.flatMap((block): TextFinding[] => {
    if (block.kind !== 'heading') return [];
    if (!seen.has(block.id)) {
      seen.add(block.id);
      return [];
    }
    const words = `repeats the heading “${block.words}”. Give each heading its own words: it is an address.`;
    return [{ line: block.line, kind: 'guide-element', words }];
  });
}

function lineOf(node: { position?: RootContent['position'] }): number {
  return node.position?.start.line ?? 1;
}
