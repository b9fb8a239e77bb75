import table from './district-councils.json' with { type: 'json' };

const councilsByDistrict: Readonly<Record<string, readonly string[]>> = table;

/**
 * Slugs of the councils that a postcode district may lie in, the likeliest first. Offer them all: where there are
 * several, none may be chosen for people. Made by scripts/build-district-councils.ts.
 */
export function councilsOfDistrict(outcode: string): readonly string[] {
  return councilsByDistrict[outcode] ?? [];
}

const knownCouncils = new Set(Object.values(councilsByDistrict).flat());

/** Whether the table knows any district of a council area. */
export function hasDistricts(council: string): boolean {
  return knownCouncils.has(council);
}
