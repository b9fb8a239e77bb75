import { servicesCsv } from '#src/directory/csv/export.ts';
import { serveFile } from './_data-file.ts';

/** What each column holds is in src/directory/csv/columns.ts. */
export const GET = serveFile('services.csv', ({ directory, context, edition }) =>
  [...servicesCsv(directory, context, edition.site.href)].join(''),
);
