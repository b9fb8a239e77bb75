import { areasJson } from '#src/directory/open-data/areas-json.ts';
import { serveFile } from './_data-file.ts';

export const GET = serveFile('areas.json', ({ directory, context, edition }) =>
  areasJson(directory, context, edition),
);
