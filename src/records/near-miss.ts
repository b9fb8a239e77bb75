/** The known word that somebody most likely meant, when one is near enough. */
export function nearMiss(written: string, known: readonly string[]): string | undefined {
  const bare = plain(written);
  const most = bare.length < 5 ? 1 : 2;
  let best: { word: string; slips: number } | undefined;
  for (const word of known) {
    const other = plain(word);
    // Each letter more is a slip. Without this a word of a whole page would take minutes.
    if (Math.abs(other.length - bare.length) > most) continue;
    const slips = slipsBetween(bare, other);
    if (slips <= most && (best === undefined || slips < best.slips)) best = { word, slips };
  }
  return best?.word;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Letters to add, drop, change or swap with a neighbour to make one word of the other. */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = [
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
      ];
      if (swapped && row > 1) steps.push(cell(beforeLast, column - 2) + 1);
      current.push(Math.min(...steps));
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, other.length);
}

function cell(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
