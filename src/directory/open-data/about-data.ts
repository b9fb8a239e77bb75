import type { AboutFile } from '#src/schema/open-data/about-file.ts';
import type { ShapeName } from '#src/schema/open-data/json-schemas.ts';
import { isShown } from '#src/directory/cited-sources.ts';
import type { Directory } from '#src/directory/directory.ts';
import { isPreview } from '#src/directory/preview.ts';
import { absolute, schemaPath } from './addresses.ts';

export const licence = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

export const ownAttribution =
  'Rehab Directory Scotland, licensed under the Open Government Licence v3.0.';

/** What a data file is made from, besides the records. */
export interface Edition {
  /** The day the site is built for. */
  day: string;
  /** The public address of the site. */
  site: URL;
}

/** The words to print beside the data: ours, then those that sources ask for, none twice. */
export function attributions({ sources }: Pick<Directory, 'sources'>): string[] {
  const asked = sources.filter(isShown).flatMap(({ attribution }) => attribution ?? []);
  return [...new Set([ownAttribution, ...asked])];
}

export function aboutData(
  title: string,
  shape: ShapeName,
  directory: Pick<Directory, 'operator' | 'sources'>,
  { day, site }: Edition,
): AboutFile {
  const preview = isPreview(directory.operator);
  return {
    title,
    version: 'v1',
    asAt: day,
    preview,
    caution: preview
      ? 'Preview: not checked with the services yet. A field that is left out is not published; it does not mean no. Ring the service before anyone relies on a fact.'
      : 'A field that is left out is not published; it does not mean no. Services change: ring before anyone relies on a fact.',
    page: absolute('/data/', site),
    schema: absolute(schemaPath(shape), site),
    licence,
    attribution: attributions(directory),
  };
}
