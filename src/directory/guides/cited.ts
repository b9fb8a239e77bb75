import type { Guide, GuideBlock, GuideInline } from '#src/schema/guide.ts';

/** One sentence or more that stand together: a paragraph or an entry of a list. */
export interface Passage {
  line: number;
  run: GuideInline[];
}

/** Every paragraph and list entry of a guide, boxes included, in order. */
export function passagesOf({ body }: Pick<Guide, 'body'>): Passage[] {
  return body.flatMap(passagesIn);
}

function passagesIn(block: GuideBlock): Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'list':
      return block.items;
    case 'callout':
      return block.blocks.flatMap(passagesIn);
    default:
      return [];
  }
}

/** Keys of the sources that a passage cites. A link to a source cites it too. */
export function citedIn({ run }: Passage): string[] {
  return run.flatMap((piece) =>
    piece.kind === 'cite' || piece.kind === 'source-link' ? [piece.key] : [],
  );
}

/** Keys of the sources a guide cites, each once, in the order they first appear. */
export function citedKeys(guide: Pick<Guide, 'body'>): string[] {
  return [...new Set(passagesOf(guide).flatMap(citedIn))];
}

/** The words of a passage as they are read, without marks of citation. */
export function wordsOf({ run }: Passage): string {
  return run.map((piece) => (piece.kind === 'cite' ? '' : piece.words)).join('');
}
