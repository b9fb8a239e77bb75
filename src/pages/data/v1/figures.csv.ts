import { figuresCsv } from '#src/directory/open-data/figures-csv.ts';
import { serveFile } from './_data-file.ts';

export const GET = serveFile('figures.csv', ({ directory, context }) =>
  figuresCsv(directory, context),
);
