const islandsOfCouncil: Record<string, readonly string[]> = {
  'na-h-eileanan-siar': ['Lewis and Harris', 'the Uists and Barra'],
  'orkney-islands': ['Orkney'],
  'shetland-islands': ['Shetland'],
  'north-ayrshire': ['Arran', 'Cumbrae'],
  'argyll-and-bute': [
    'Bute',
    'Gigha',
    'Islay',
    'Jura',
    'Colonsay',
    'Mull',
    'Iona',
    'Tiree',
    'Coll',
  ],
  highland: ['Eigg', 'Rum', 'Canna'],
};

/** Islands of a council area that no bridge reaches, by the slug of the council; none for the others. */
export function islandsIn(council: string): string[] {
  return [...(islandsOfCouncil[council] ?? [])];
}

/** The slug of the council that an island belongs to. */
export function councilOfIsland(island: string): string | undefined {
  return Object.keys(islandsOfCouncil).find((council) => islandsIn(council).includes(island));
}

/** The slug of the council area that an island lies in, by a name people use for it: “harris”, “barra”. */
export function councilOfIslandNamed(word: string): string | undefined {
  return islandNames.get(word.toLowerCase());
}

const islandNames = new Map(
  Object.entries(islandsOfCouncil).flatMap(([council, islands]) =>
    islands
      .flatMap((island) => island.replace(/^the /, '').split(' and '))
      .map((name): [string, string] => [name.toLowerCase(), council]),
  ),
);
