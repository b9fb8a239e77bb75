import type { Helpline } from '#src/schema/helpline.ts';

/** A line that can be rung. Some are known by their site alone. */
export type RungLine<L extends Helpline = Helpline> = L & { number: NonNullable<L['number']> };

export function canBeRung<L extends Helpline>(line: L): line is RungLine<L> {
  return line.number !== undefined;
}

/** Every line in the order of the records. */
export function inOrder<L extends Helpline>(helplines: readonly L[]): L[] {
  return helplines.toSorted((a, b) => a.order - b.order);
}

/** The first line for a need that can be rung. */
export function firstToRing(
  helplines: readonly Helpline[],
  need: Helpline['need'],
): RungLine | undefined {
  return inOrder(helplines)
    .filter(canBeRung)
    .find((line) => line.need === need);
}
