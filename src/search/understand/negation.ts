const negators = new Set(
  'not no without except excluding never nae nor dont dinnae doesnt didnt havent'.split(' '),
);

/** Words that may stand between “not” and what it speaks of. */
const between = new Set(
  'a an the my our your any just only for in on at near from with to be have want need like it its one'.split(
    ' ',
  ),
);

const mostBetween = 3;

const contractions: Record<string, readonly string[]> = {
  isnt: ['is', 'not'],
  isnae: ['is', 'not'],
  arent: ['are', 'not'],
  arenae: ['are', 'not'],
  wasnt: ['was', 'not'],
  wisnae: ['was', 'not'],
};

/** “isn’t Christian” as “is not Christian”. */
export function withNotApart(words: readonly string[]): string[] {
  return words.flatMap((word) => contractions[word] ?? word);
}

/** True for “not private”, “not in Glasgow”, “don’t want a”, where the words from `start` on are what is not wanted. */
export function isNegated(words: readonly string[], start: number): boolean {
  for (let place = start - 1; place >= Math.max(0, start - 1 - mostBetween); place -= 1) {
    const word = words[place] ?? '';
    if (negators.has(word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}
