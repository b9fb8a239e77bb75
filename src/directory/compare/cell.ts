import type { QuestionAnswer } from '#src/directory/questions.ts';
import { notPublished } from '#src/directory/questions.ts';
import type { Row } from '#src/directory/row.ts';
import type { SourceNote } from '#src/directory/source-note.ts';
import { asSentence } from '#src/directory/wording.ts';

/** Something that is published, who says so and when. Plain JSON: it is also fetched. */
export interface Statement {
  lines: string[];
  /** Whether the answer helps the person who asks. Only answers to admission questions have it. */
  tone?: 'good' | 'bad' | 'depends' | 'unknown';
  link?: string;
  note?: CellNote;
  /** Cautions, and what other sources say. */
  remarks: string[];
}

export type CellNote = Pick<SourceNote, 'words' | 'title' | 'standing' | 'url'>;

/** What one service publishes on one subject. Empty: not published. */
export type Cell = Statement[];

/** A subject with its cell, as one service has it. */
export interface LabelledCell {
  id: string;
  label: string;
  cell: Cell;
}

/** Rows of a page as labelled cells: rows without a label go on with the one before, and no label comes twice. */
export function cellsOfRows(rows: readonly Row[]): LabelledCell[] {
  const cells: LabelledCell[] = [];
  for (const row of rows) {
    const known = row.label === '' ? cells.at(-1) : cells.find(({ id }) => id === row.label);
    const statements = row.lines.length > 0 ? [statementOf(row)] : [];
    if (known) known.cell.push(...statements);
    else cells.push({ id: row.label, label: row.label, cell: statements });
  }
  return cells;
}

function statementOf({ lines, link, note, caution, conflicts }: Row): Statement {
  return {
    lines,
    ...(link === undefined ? {} : { link }),
    ...(note && { note: cellNote(note) }),
    remarks: remarksOf(caution, conflicts),
  };
}

export function statementOfAnswer(answer: QuestionAnswer): Cell {
  const { fact, note, words, details, tone, conflicts } = answer;
  if (fact === undefined || note === undefined) return [];
  return [
    {
      lines: [words === notPublished ? 'On arrival: not published.' : words, ...details],
      tone,
      note: cellNote(note),
      remarks: remarksOf(fact.caution, conflicts),
    },
  ];
}

/** Without the stop that ends it: in text it stands in brackets. */
function cellNote({ words, title, standing, url }: SourceNote): CellNote {
  return {
    words: words.replace(/\.$/, ''),
    title,
    standing,
    ...(url === undefined ? {} : { url }),
  };
}

function remarksOf(caution: string | undefined, conflicts: Row['conflicts']): string[] {
  return [
    ...(caution ? [`Note: ${caution}`] : []),
    ...conflicts.map(
      ({ words, from }) => `Another source says: ${asSentence(words)} From ${from}.`,
    ),
  ];
}
