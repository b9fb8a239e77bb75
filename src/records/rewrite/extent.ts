import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Where a value or a key with its value begins. */
export function startOf(part: unknown): number {
  if (isPair(part)) return startOf(part.key);
  if (isNode(part) && part.range) return part.range[0];
  throw new Error('A part of the record has no place in its text.');
}

/** Where it ends: before a comment on its last line. */
export function endOf(part: unknown): number {
  if (isPair(part)) return part.value === null ? endOf(part.key) : endOf(part.value);
  if (isCollection(part) && !part.flow && part.items.length > 0) return endOf(part.items.at(-1));
  if (isNode(part) && part.range) return part.range[1];
  throw new Error('A part of the record has no place in its text.');
}

/** Right behind the colon of a key. */
export function endOfColon(pair: Pair): number {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon ? colon.offset + 1 : endOf(pair.key);
}

/** Where the dash of a list entry stands. */
export function dashOf(list: Node, at: number): number {
  const token = isSeq(list) ? list.srcToken : undefined;
  const entries = token?.type === 'block-seq' ? token.items : [];
  const dash = entries[at]?.start.find(({ type }) => type === 'seq-item-ind');
  if (!dash) throw new Error('A list of the record has an entry without a dash.');
  return dash.offset;
}

/** Written in braces or brackets, or inside of them. */
export function isInline(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

/** Words over several lines after | or >. */
export function isBlockText(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

export function keyOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

export function isFilled(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.items.length > 0;
}
