import type { FactField } from '#src/schema/service-facts.ts';
import type { NumberRange, ValuePart } from '#src/schema/value-parts.ts';
import { separator } from './cell-list.ts';

/** What the words of a cell look like. */
export interface CellShape {
  kind: ValuePart['kind'] | 'date' | 'day' | 'key' | 'address';
  /** Several stand in one cell. */
  isList?: boolean;
  /** The words allowed, for a code. */
  codes?: readonly string[];
  /** What a number may be. */
  range?: NumberRange;
}

/** A piece of a value, in one cell for all facts of a list. */
export function shapeOfPart(part: ValuePart, { isList }: FactField): CellShape {
  const { kind, codes, range } = part;
  return {
    kind,
    isList: isList || part.isList,
    ...(codes.length > 0 ? { codes } : {}),
    ...(range === undefined ? {} : { range }),
  };
}

/** The format of a cell in plain words, for people. */
export function formatWords(shape: CellShape): string {
  const several = shape.isList ? ` Several with “${separator}” between them.` : '';
  return `${kindWords(shape)}.${several}`;
}

function kindWords({ kind, codes = [], range }: CellShape): string {
  switch (kind) {
    case 'text':
      return 'Words';
    case 'phone':
      return 'A phone number: 0, then digits and spaces';
    case 'number':
      return numberWords(range);
    case 'code':
      return `One of: ${codes.join(', ')}`;
    case 'date':
      return 'A day, a month or a year: 2026-05-31, 2026-05 or 2026';
    case 'day':
      return 'A day, such as 2026-05-31';
    case 'key':
      return 'A short name: letters, digits, hyphens and dots';
    case 'address':
      return 'A web address';
  }
}

function numberWords({ isWhole, least, most }: Partial<NumberRange> = {}): string {
  const plain = isWhole ? 'A whole number' : 'A number';
  if (least === undefined) return most === undefined ? plain : `${plain} up to ${most}`;
  return most === undefined ? `${plain} from ${least}` : `${plain} from ${least} to ${most}`;
}
