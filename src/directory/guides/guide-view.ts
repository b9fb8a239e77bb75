import type { GlossaryRecord, GuideRecord } from '#src/directory/directory.ts';
import type { GuideBlock, GuideInline, GuideList, GuideParagraph } from '#src/schema/guide.ts';
import { citedKeys } from './cited.ts';
import { type FindTerms, termFinder } from './glossary.ts';

/** A piece of a sentence as a page shows it. */
export type ShownInline =
  | Exclude<GuideInline, { kind: 'cite' }>
  | { kind: 'cite'; key: string; number: number }
  | { kind: 'word'; words: string; slug: string };

export type ShownPlain =
  | (Omit<GuideParagraph, 'run'> & { run: ShownInline[] })
  | (Omit<GuideList, 'items'> & { items: { run: ShownInline[] }[] });

export type ShownElement =
  | Extract<GuideBlock, { kind: 'heading' | 'safety' | 'services' }>
  | ShownPlain
  | (Omit<Extract<GuideBlock, { kind: 'callout' }>, 'blocks'> & { blocks: ShownPlain[] });

/** An element and the words it uses for the first time on the page. */
export interface ShownBlock {
  element: ShownElement;
  words: GlossaryRecord[];
}

export interface GuideView {
  blocks: ShownBlock[];
  /** Keys of the sources, in the order of their numbers. */
  sources: string[];
}

interface Page {
  find: FindTerms;
  numbers: Map<string, number>;
  done: Set<string>;
}

/** A guide with its citations numbered and each word of the glossary marked where it first stands. */
export function guideView(guide: GuideRecord, glossary: readonly GlossaryRecord[]): GuideView {
  const sources = citedKeys(guide);
  const page: Page = {
    find: termFinder(glossary),
    numbers: new Map(sources.map((key, place) => [key, place + 1])),
    done: new Set(),
  };
  return { blocks: guide.body.map((block) => shownBlock(block, page)), sources };
}

function shownBlock(block: GuideBlock, page: Page): ShownBlock {
  const words: GlossaryRecord[] = [];
  if (block.kind === 'paragraph' || block.kind === 'list') {
    return { element: shownPlain(block, page, words), words };
  }
  if (block.kind === 'callout') {
    const blocks = block.blocks.map((inner) => shownPlain(inner, page, words));
    return { element: { ...block, blocks }, words };
  }
  return { element: block, words };
}

function shownPlain(
  block: GuideParagraph | GuideList,
  page: Page,
  words: GlossaryRecord[],
): ShownPlain {
  if (block.kind === 'paragraph') return { ...block, run: shownRun(block.run, page, words) };
  const items = block.items.map(({ run }) => ({ run: shownRun(run, page, words) }));
  return { ...block, items };
}

function shownRun(run: GuideInline[], page: Page, words: GlossaryRecord[]): ShownInline[] {
  return run.flatMap((piece): ShownInline[] => {
    if (piece.kind === 'cite') return [{ ...piece, number: page.numbers.get(piece.key) ?? 0 }];
    return piece.kind === 'text' ? withTerms(piece.words, page, words) : [piece];
  });
}

function withTerms(text: string, page: Page, words: GlossaryRecord[]): ShownInline[] {
  const shown: ShownInline[] = [];
  let from = 0;
  for (const { term, start, end } of page.find(text, page.done)) {
    page.done.add(term.slug);
    words.push(term);
    if (start > from) shown.push({ kind: 'text', words: text.slice(from, start) });
    shown.push({ kind: 'word', words: text.slice(start, end), slug: term.slug });
    from = end;
  }
  if (from < text.length) shown.push({ kind: 'text', words: text.slice(from) });
  return shown;
}
