import { servicesJson } from '#src/directory/open-data/services-json.ts';
import { serveFile } from './_data-file.ts';

export const GET = serveFile('services.json', ({ directory, context, edition }) =>
  servicesJson(directory, context, edition),
);
