import { servicePath } from './catalogue.ts';
import type { ServiceRecord } from './directory.ts';

/** Pages of services that closed, or whose place is kept back: none may be shown from an older copy. */
export function withdrawnPages(services: readonly ServiceRecord[]): string[] {
  return services
    .filter(
      ({ status, location }) => status.value === 'closed' || location.disclosure !== 'published',
    )
    .map(({ slug }) => servicePath(slug));
}
