import type { FactField } from '#src/schema/service-facts.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { formatWords } from './cell-shape.ts';
import { columnsOf } from './columns.ts';
import { hasTwoReadings } from './read-cell.ts';
import { quoted } from './said-words.ts';

/** What is wrong with a cell. The words go on from the name of its column. */
export interface CellTrouble {
  column: string;
  words: string;
}

type Part = FactField['parts'][number];

/** The pieces of a value by their names, and what the cells of the file say of them. */
export interface SaidPieces {
  field: FactField;
  service: ServiceRecord;
  pieces: ReadonlyMap<string | undefined, unknown>;
  said: ReadonlyMap<string | undefined, string>;
}

// Stands where the schema has no words of its own: those of the library are not for people.
const noWords = '';

/** A value put together from its pieces and judged by the schema; else one problem for each cell that is wrong. */
export function judgedValue(given: SaidPieces): { value: unknown } | { troubles: CellTrouble[] } {
  const { field, pieces } = given;
  const candidates =
    field.parts[0]?.name === undefined
      ? [pieces.get(undefined)]
      : [grouped(given, false), grouped(given, true)];
  const outcomes = candidates.map((value) =>
    field.value.safeParse(value, { error: () => noWords }),
  );
  const sound = outcomes.find(({ success }) => success);
  if (sound?.success) return { value: sound.data };
  const byPart = Map.groupBy(
    outcomes[0]?.error?.issues ?? [],
    ({ path: [name] }) => field.parts.find((part) => part.name === name) ?? field.parts[0],
  );
  const isFilled = (part: Part | undefined) => Boolean(given.said.get(part?.name));
  const wrong = [...byPart].filter(([part]) => isFilled(part));
  // A piece is missing only when all that is there is right.
  return {
    troubles: (wrong.length > 0 ? wrong : [...byPart]).flatMap(([part, [issue]]) =>
      part && issue ? [troubleOf(part, issue.message, given)] : [],
    ),
  };
}

function troubleOf(part: Part, message: string, given: SaidPieces): CellTrouble {
  const { field, service, said, pieces } = given;
  const name = part.name === undefined ? field.key : `${field.key}.${part.name}`;
  const shape = columnsOf(field).find((column) => column.name === name)?.shape;
  const format = shape === undefined ? '' : ` Write this: ${formatWords(shape)}`;
  const cell = said.get(part.name) ?? '';
  if (cell === '') return { column: name, words: message || `is missing.${format}` };
  const isUnread = part.kind === 'number' && typeof pieces.get(part.name) === 'string';
  const unread = hasTwoReadings(cell)
    ? 'can be read in two ways. Write a number without a point, or with one or two digits after it.'
    : `is no plain number.${format}`;
  const words = isUnread ? unread : message || `is not what belongs here.${format}`;
  return { column: name, words: `${quoted(cell, service)} ${words}` };
}

/** A list of which a cell holds nothing may be left out, or has to be there without an entry. */
function grouped({ field, pieces }: SaidPieces, withEmptyLists: boolean): object {
  return Object.fromEntries(
    field.parts.flatMap(({ name, isList }) => {
      const piece = pieces.get(name) ?? (isList && withEmptyLists ? [] : undefined);
      return name === undefined || piece === undefined ? [] : [[name, piece]];
    }),
  );
}
