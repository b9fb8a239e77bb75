import { servicePath } from '#src/directory/catalogue.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import type { RecordStep } from './record-commit.ts';

/** A page that has another address now. */
export interface MovedPage {
  from: string;
  to: string;
}

type Renaming = Pick<RecordStep, 'status' | 'slug' | 'from'>;

/**
 * Pages whose records were renamed: people have kept and printed the old address. A withheld house is left out, since
 * its old name may tell where it is.
 * @param commits the newest first
 */
export function movedPages(
  commits: readonly { steps: readonly Renaming[] }[],
  services: readonly ServiceRecord[],
): MovedPage[] {
  const today = new Map(services.map((service) => [service.slug, service]));
  // From each name that a record had to the one it has now.
  const names = new Map<string, string>();
  for (const { slug, from } of commits.flatMap(({ steps }) => steps)) {
    if (from !== undefined && !names.has(from)) names.set(from, names.get(slug) ?? slug);
  }
  return [...names].flatMap(([from, to]) => {
    const isOpen = today.get(to)?.location.disclosure === 'published';
    return isOpen && !today.has(from) ? [{ from: servicePath(from), to: servicePath(to) }] : [];
  });
}
