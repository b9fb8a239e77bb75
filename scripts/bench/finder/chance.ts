/** Chance that gives the same for the same seed, on every machine. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** From 1 to `most` of the values, in their order. */
  some<Value>(values: readonly Value[], most: number): Value[];
  /** What `make` gives, in so many cases of a hundred; else nothing. */
  maybe<Value>(percent: number, make: () => Value): Value | undefined;
}

/** Weyl sequence with mixing (“splitmix32”). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
    some: (values, most) => {
      const wanted = between(1, Math.min(most, values.length));
      const places = values.map((_, place) => ({ place, weight: next() }));
      const chosen = places.sort((a, b) => a.weight - b.weight).slice(0, wanted);
      const kept = new Set(chosen.map(({ place }) => place));
      return values.filter((_, place) => kept.has(place));
    },
    maybe: (percent, make) => (next() * 100 < percent ? make() : undefined),
  };
}
