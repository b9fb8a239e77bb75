import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { measureBuild } from '../bench/finder/measured-build.ts';

const fictionalOperator = {
  name: 'Fictional Operator, made up to measure with',
  contact: 'nobody@fictional-operator.example',
  clinicalReviewer: { name: 'Fictional Reviewer, made up to measure with', on: '2026-01-01' },
  helplinesCheckedOn: '2026-01-01',
  providersToldOn: '2026-01-01',
};

/**
 * Builds the real records with a made-up complete operator, into `folder`. A preview keeps search engines out, which
 * would be counted as a fault of each page and hide its others. The records in content/ stay as they are.
 */
export async function buildAnsweredSite(folder: string): Promise<string> {
  const records = join(folder, 'records');
  const site = join(folder, 'site');
  await rm(folder, { recursive: true, force: true });
  await cp(resolve('content'), records, { recursive: true });
  await writeFile(join(records, 'operator.yaml'), stringify(fictionalOperator));
  await measureBuild(records, site);
  return site;
}
