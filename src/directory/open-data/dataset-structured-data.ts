import type { AboutFile } from '#src/schema/open-data/about-file.ts';
import { absolute } from './addresses.ts';
import { dataFiles, filePath } from './files.ts';

export interface MeasuredFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** schema.org description of the data set, so that catalogues of data can list it. */
export function datasetStructuredData(
  about: AboutFile,
  made: readonly MeasuredFile[],
  changedOn: string | undefined,
  site: URL,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${about.page}#dataset`,
    url: about.page,
    name: 'Residential drug and alcohol rehab services in Scotland',
    description: `Who each service takes, where it is, what it costs, how it was inspected and how to start; every fact with its source and date. ${about.caution}`,
    license: about.licence.url,
    creditText: about.attribution.join(' '),
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
    version: about.version,
    ...(changedOn && { dateModified: changedOn }),
    spatialCoverage: { '@type': 'Place', name: 'Scotland' },
    keywords: ['residential rehab', 'drug and alcohol treatment', 'Scotland'],
    creator: {
      '@type': 'Organization',
      name: 'Rehab Directory Scotland',
      url: absolute('/', site),
    },
    distribution: dataFiles.flatMap((file) => {
      const measured = made.find(({ name }) => name === file.name);
      if (measured === undefined) return [];
      return [
        {
          '@type': 'DataDownload',
          name: file.title,
          contentUrl: absolute(filePath(file), site),
          encodingFormat: file.mediaType.split(';')[0],
          contentSize: `${measured.bytes} B`,
          sha256: measured.sha256,
        },
      ];
    }),
  };
}
