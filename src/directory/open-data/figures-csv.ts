import { type FigureRow, figureColumns } from '#src/schema/open-data/figures-file.ts';
import { isShown } from '#src/directory/cited-sources.ts';
import { csvRecord } from '#src/directory/compare/csv.ts';
import { byteOrderMark } from '#src/directory/csv/cell-safety.ts';
import type { Context } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';

/** figures.csv: the national figures, a row each. */
export function figuresCsv({ figures }: Directory, context: Context): string {
  const rows = figureRows(figures, context).map((row) =>
    csvRecord(figureColumns.map((column) => String(row[column] ?? ''))),
  );
  return byteOrderMark + csvRecord(figureColumns) + rows.join('');
}

export function figureRows(figures: Directory['figures'], context: Context): FigureRow[] {
  return figures.flatMap(({ asOf, ...figure }) => {
    const source = context.source(figure.source);
    if (source === undefined || !isShown(source)) return [];
    return [
      {
        ...figure,
        source_title: source.title,
        source_publisher: source.publisher,
        source_url: source.url,
        as_of: asOf,
      },
    ];
  });
}
