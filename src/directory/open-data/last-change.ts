import { isShown, newestDate } from '#src/directory/cited-sources.ts';
import type { Directory } from '#src/directory/directory.ts';

/** The newest date that any published fact carries. It says how new the facts are, not when files were made. */
export function newestFactDate(directory: Directory): string | undefined {
  const dates = [
    ...directory.services.flatMap((service) => newestDate(service) ?? []),
    ...directory.figures.flatMap(({ asOf }) => asOf ?? []),
  ];
  return dates.sort().at(-1);
}

/** The last day on which a source was read for the directory. */
export function lastReadOn({ sources }: Pick<Directory, 'sources'>): string | undefined {
  return sources
    .filter(isShown)
    .flatMap(({ readOn }) => readOn ?? [])
    .sort()
    .at(-1);
}
