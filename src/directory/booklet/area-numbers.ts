import type { AreaHelp } from '#src/directory/area/local-help.ts';
import { isPublished } from '#src/directory/row.ts';
import type { BookletRow, BookletSources } from './booklet.ts';

/** A number of the area on paper, and what it is for. */
export interface AreaNumber extends BookletRow {
  about: string[];
}

/** Local services first, then council social work. */
export function areaNumbers(
  { toRing, socialWork }: AreaHelp,
  sources: BookletSources,
): AreaNumber[] {
  const social = socialWork.map((office) => ({ ...office, name: `Social work, ${office.name}` }));
  return [...toRing, ...social].flatMap(({ name, phone, rows }) => {
    if (phone === undefined) return [];
    const about = rows.filter((row) => isPublished(row) && row.link === undefined);
    const note = [phone, ...about].find((row) => row.note)?.note;
    return [
      {
        ...sources.cite({ ...phone, label: name, note }),
        about: about.flatMap(({ lines, caution }) => [...lines, ...(caution ? [caution] : [])]),
      },
    ];
  });
}
