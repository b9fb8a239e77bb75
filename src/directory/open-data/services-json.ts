import type { Context } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { aboutData, type Edition } from './about-data.ts';
import { jsonLines } from './json-lines.ts';
import { providerEntry, serviceEntry } from './service-entry.ts';

/** services.json: one service a line, so that a reader can compare two editions line by line. */
export function servicesJson(directory: Directory, context: Context, edition: Edition): string {
  const about = aboutData('Rehab services in Scotland', 'services', directory, edition);
  const services = directory.services.map((service) =>
    serviceEntry(service, context, edition.site),
  );
  const providers = directory.providers.map((provider) =>
    providerEntry(provider, context, edition.site),
  );
  return jsonLines({ about, services, providers });
}
