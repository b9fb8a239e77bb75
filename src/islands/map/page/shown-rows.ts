import { judge, type Standing } from '#src/directory/finder/choices.ts';
import { conceptOf } from '#src/directory/finder/concepts.ts';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { MapState } from '#src/directory/map/map-state.ts';
import { statesItTakesFrom } from '#src/directory/map/takes-from.ts';
import type { MappedService } from '../mapped-service.ts';
import type { TableRow } from './table-rows.ts';

/** A row that stays, and what the choices mean for it. */
export interface ShownRow {
  row: TableRow;
  /** Absent where nothing was chosen that a service has to say yes to. */
  standing: Standing | undefined;
  takesFrom: boolean;
}

/** The rows that the choices leave, in the order of the table. */
export function shownRows(rows: readonly TableRow[], { finder, from }: MapState): ShownRow[] {
  const { concepts, councils, boards, age, weeks } = finder;
  const choices = { concepts, councils, boards, age, weeks, within: null, from: null };
  const isAsked = asksForAnswer(finder);
  return rows.flatMap((row) => {
    const standing = judge(row, choices);
    if (standing === 'out') return [];
    const takesFrom = from !== null && statesItTakesFrom(row.takesFrom, from);
    return [{ row, standing: isAsked ? standing : undefined, takesFrom }];
  });
}

/** True where a choice needs an answer of the service: then silence must not read as yes. */
export function asksForAnswer({ concepts, age, weeks }: FinderState): boolean {
  return concepts.some((id) => conceptOf(id).group !== 'kind') || age !== null || weeks !== null;
}

/** The services of rows that are on the map, with their marks. */
export function servicesToDraw(
  shown: readonly ShownRow[],
  areaName: string | undefined,
): MappedService[] {
  return shown.flatMap(({ row: { mapped }, standing, takesFrom }) =>
    mapped === undefined
      ? []
      : [
          {
            ...mapped,
            ...(standing !== undefined && { standing }),
            ...(takesFrom && areaName !== undefined && { takesFrom: areaName }),
          },
        ],
  );
}
