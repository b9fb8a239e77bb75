import { sourcesJson } from '#src/directory/open-data/sources-json.ts';
import { serveFile } from './_data-file.ts';

export const GET = serveFile('sources.json', ({ directory, edition }) =>
  sourcesJson(directory, edition),
);
