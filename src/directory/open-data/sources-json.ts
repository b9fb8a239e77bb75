import type { PublishedSource, SourcesFile } from '#src/schema/open-data/sources-file.ts';
import { sourcesInUse } from '#src/directory/cited-sources.ts';
import type { Directory, SourceRecord } from '#src/directory/directory.ts';
import { aboutData, type Edition } from './about-data.ts';
import { jsonLines } from './json-lines.ts';

/** sources.json: what the facts rest on. Talk, and pages that say where a withheld house is, are not in it. */
export function sourcesJson(directory: Directory, edition: Edition): string {
  const file: SourcesFile = {
    about: aboutData('Sources of the facts', 'sources', directory, edition),
    sources: sourcesInUse(directory).flatMap(publishedSource),
  };
  return jsonLines(file);
}

function publishedSource({ revealsLocation, tier, ...source }: SourceRecord): PublishedSource[] {
  return revealsLocation || tier === 'other' ? [] : [{ ...source, tier }];
}
