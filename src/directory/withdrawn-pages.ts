import { servicePath } from './catalogue.ts';
import type { ServiceRecord } from './directory.ts';
import type { RecordCommit } from './history/record-commit.ts';

/** Pages of services that closed, or whose place is kept back: none may be shown from an older copy. */
export function withdrawnPages(services: readonly ServiceRecord[]): string[] {
  return services
    .filter(
      ({ status, location }) => status.value === 'closed' || location.disclosure !== 'published',
    )
    .map(({ slug }) => servicePath(slug));
}

/** Pages that the directory once had and has no more: the record was renamed or taken out. */
export function gonePages(
  commits: readonly RecordCommit[],
  services: readonly ServiceRecord[],
): string[] {
  const past = commits.flatMap(({ steps }) =>
    steps.flatMap(({ slug, from }) => (from === undefined ? [slug] : [slug, from])),
  );
  const gone = new Set(past);
  for (const { slug } of services) gone.delete(slug);
  return [...gone].map(servicePath);
}
