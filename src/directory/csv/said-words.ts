import type { Fact } from '#src/schema/fact.ts';
import type { FactField } from '#src/schema/service-facts.ts';
import { describeDate } from '#src/directory/dates.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { hiddenWords } from '#src/directory/hidden-words.ts';
import { shortened } from '#src/directory/visible.ts';
import { listCell } from './cell-list.ts';

type Part = FactField['parts'][number];

/** One piece of a value; the value itself when it is of one piece. */
export function pieceOf(value: unknown, part: Part | undefined): unknown {
  if (part?.name === undefined || typeof value !== 'object' || value === null) return value;
  return Reflect.get(value, part.name);
}

/** One piece of a value as words. */
export function partWords(value: unknown, part: Part | undefined): string {
  const piece = pieceOf(value, part);
  if (piece === undefined) return '';
  return Array.isArray(piece) ? listCell(piece.map(String)) : String(piece);
}

/** A fact in one line for the person who decides: its pieces, and the condition that belongs to them. */
export function saidWords(fact: Fact<unknown> & { condition?: string }, field: FactField): string {
  const pieces = field.parts.map((part) => partWords(fact.value, part)).filter(Boolean);
  const condition = fact.condition ? ` (condition: ${fact.condition})` : '';
  return `${pieces.join(', ')}${condition}`;
}

/** The same with its day: “yes, May 2026”. */
export function datedWords(fact: Fact<unknown>, field: FactField): string {
  return [saidWords(fact, field), ...(fact.asOf ? [describeDate(fact.asOf)] : [])].join(', ');
}

/** What a cell says, for a problem; nothing of a service whose address is withheld. */
export function quoted(words: string, { location }: Pick<ServiceRecord, 'location'>): string {
  return location.disclosure === 'published' ? `“${shortened(words, 80)}”` : hiddenWords;
}
