import { isInsideRing, type Position, type Ring } from './geometry.ts';
import { tableRows, toPosition } from './authored-table.ts';

/** Land that the source files under the wrong council, inside a ring drawn by hand. */
export interface CouncilCorrection {
  council: string;
  insteadOf: string;
  /** Closed: the last corner is the first again. */
  ring: Ring;
}

export function councilCorrections(table: string): CouncilCorrection[] {
  return tableRows(table).map(([council = '', insteadOf = '', , corners = '']) => {
    const open = corners.split(';').map(toPosition);
    const [first] = open;
    const isWhole = open.every((corner) => corner.every(Number.isFinite));
    if (!first || open.length < 4 || !council || !insteadOf || !isWhole)
      throw new Error(
        `council-corrections.txt: the row of "${council}" needs two councils, a reason and a ring of at least four corners.`,
      );
    return { council, insteadOf, ring: [...open, first] };
  });
}

/** The council of a piece of land, put right where a correction holds for it. */
export function corrected(
  name: string | null,
  at: Position,
  corrections: readonly CouncilCorrection[],
): string | null {
  const found = corrections.find(
    ({ insteadOf, ring }) => insteadOf === name && isInsideRing(at, ring),
  );
  return found?.council ?? name;
}
