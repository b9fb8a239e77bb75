import type { ServiceRecord } from '#src/directory/directory.ts';
import { displayName, isCounted } from '#src/directory/order.ts';
import { asSentence, counted } from '#src/directory/wording.ts';

/** Rehabs that publish that children can live in, and how many families they say they have room for. */
export interface FamilyPlaces {
  services: ServiceRecord[];
  /** Families at one time, over those that publish it. */
  families: number;
  /** Services among them that publish no such number. */
  unknown: number;
  /** Why a number among them may not hold, with the service it is about. */
  cautions: string[];
}

export function familyPlaces(services: readonly ServiceRecord[]): FamilyPlaces {
  const withChildren = services.filter(
    (service) => isCounted(service) && service.who?.children?.value === 'yes',
  );
  const units = withChildren.flatMap(({ capacity }) => capacity?.familyUnits?.value ?? []);
  const cautions = withChildren.flatMap((service) => {
    const caution = service.capacity?.familyUnits?.caution;
    return caution === undefined ? [] : [`${displayName(service)}: ${asSentence(caution)}`];
  });
  return {
    cautions,
    services: withChildren,
    families: units.reduce((sum, count) => sum + count, 0),
    unknown: withChildren.length - units.length,
  };
}

/** Counts alone: services take families from all over, so a rate by area would mislead. */
export function familyPlacesWords({ services, families, unknown, cautions }: FamilyPlaces): string {
  if (services.length === 0) return 'No rehab here publishes that children can live in.';
  const rehabs = counted(services.length, 'rehab publishes', 'rehabs publish');
  const telling = services.length - unknown;
  const room =
    telling > 0
      ? ` ${whoSays(services.length, telling)} room for ${counted(families, 'family', 'families')} at a time`
      : '';
  const missing =
    unknown === 0
      ? ''
      : telling > 0
        ? `, and ${silent(unknown, services.length)}`
        : ` ${silent(unknown, services.length)}`;
  const rest = room + missing;
  const sentences = [`${rehabs} that children can live in with a parent.${rest && `${rest}.`}`];
  return [...sentences, ...cautions].join(' ');
}

function whoSays(all: number, publishing: number): string {
  if (publishing > 1) return 'Together they say they have';
  return all === 1 ? 'It says it has' : 'One of them says it has';
}

/** Of several rehabs, those that publish no number of families. */
function silent(unknown: number, all: number): string {
  if (all === 1) return 'It does not publish for how many families';
  if (unknown === all) return 'They do not publish for how many families';
  return `${unknown} of them ${unknown === 1 ? 'does' : 'do'} not publish how many`;
}
