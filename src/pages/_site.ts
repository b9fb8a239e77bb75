import { type Context, contextOf } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import type { Gazetteer } from '#src/directory/place.ts';
import { findDistrict, findPlace } from '#src/geo/gazetteer.ts';
import { directoryDate } from '#src/records/directory-date.ts';
import { loadDirectory } from '#src/records/load-directory.ts';

export interface Site {
  directory: Directory;
  context: Context;
  gazetteer: Gazetteer;
}

const gazetteer: Gazetteer = {
  town: (name, council) => pointOf(findPlace(name, council)),
  district: (outwardCode) => pointOf(findDistrict(outwardCode)),
};

/** What every page needs: the records, how to word them on the day of the build, and where places lie. */
export async function loadSite(): Promise<Site> {
  const directory = await loadDirectory();
  return { directory, context: contextOf(directory, directoryDate()), gazetteer };
}

function pointOf(place: { latitude: number; longitude: number } | undefined) {
  return place && { latitude: place.latitude, longitude: place.longitude };
}
