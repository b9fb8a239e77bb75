import type { Catchment } from '#src/schema/who.ts';

const everywhere = ['scotland', 'anywhere'] as const;

/** Where a service states it takes people from, as words of a row: “scotland”, or slugs of councils. Empty: it names none. */
export function packCatchment(areas: Catchment | undefined): string {
  if (areas === undefined) return '';
  if (areas.extent !== 'named') return areas.extent;
  return (areas.councils ?? []).join(' ');
}

/** True only where a service states it. Silence is never a no, and the map says so. */
export function statesItTakesFrom(packed: string, council: string): boolean {
  const areas = packed.split(' ');
  return everywhere.some((word) => areas.includes(word)) || areas.includes(council);
}
