import {
  type ConceptGroup,
  conceptGroups,
  type ConceptId,
  conceptOf,
} from '#src/directory/finder/concepts.ts';

/** The few choices of the map page. The finder has all of them, and its links work here as well. */
const onMapPage: readonly ConceptId[] = [
  'residential-rehab',
  'stabilisation',
  'crisis',
  'recovery-housing',
  'care-home',
  'children',
  'pregnant',
  'couples',
  'women-only',
  'detox-any',
  'no-detox-first',
  'methadone',
  'oral-buprenorphine',
  'long-acting-buprenorphine',
  'benzodiazepine-prescription',
];

export interface MapFilterGroup {
  group: ConceptGroup;
  heading: string;
  choices: { id: ConceptId; heading: string }[];
}

/** The choices under the headings that they have in the finder. */
export function mapFilters(): MapFilterGroup[] {
  return [...Map.groupBy(onMapPage, (id) => conceptOf(id).group)].map(([group, ids]) => ({
    group,
    heading: conceptGroups[group],
    choices: ids.map((id) => ({ id, heading: conceptOf(id).heading })),
  }));
}
