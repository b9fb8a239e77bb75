import { type AreaOfProvision, areasOfProvision } from '#src/schema/areas-of-provision.ts';
import type { Service } from '#src/schema/service.ts';
import { doubt, type ImportContext, type Outcome } from './outcome.ts';
import type { RegisterRow } from './row.ts';
import { bareWords } from './row-values.ts';
import { updateFact } from './update-fact.ts';

type Bedrooms = NonNullable<RegisterRow['bedrooms']>;

export function compareBedrooms(
  { capacity }: Service,
  { bedrooms }: RegisterRow,
  context: ImportContext,
): Outcome {
  const show = (value: Bedrooms | string) =>
    typeof value === 'string' ? value : `${value.single} of ${value.beds} beds`;
  const about = {
    path: ['capacity', 'bedrooms'],
    field: 'beds in single bedrooms',
    same: (one: Bedrooms | string, other: Bedrooms | string) => show(one) === show(other),
    show,
  };
  return updateFact(capacity?.bedrooms, bedrooms, about, context);
}

export function compareAreasOfProvision(
  { who }: Service,
  { areasOfProvision: named }: RegisterRow,
  context: ImportContext,
): Outcome {
  const areas = named.map(areaNamed);
  const known = areas.filter((area) => area !== undefined);
  if (known.length < areas.length) {
    const unknown = named.filter((_, place) => areas[place] === undefined).join(', ');
    const words = `The register names areas of provision that we have no word for: ${unknown}. Nothing was written: add them to src/schema/areas-of-provision.ts.`;
    return doubt('area-unknown', words);
  }
  const show = (value: AreaOfProvision[] | string) => [value].flat().join(', ');
  const sorted = (value: AreaOfProvision[] | string) => [value].flat().toSorted().join();
  const about = {
    path: ['who', 'registeredFor'],
    field: 'areas of provision',
    same: (one: AreaOfProvision[] | string, other: AreaOfProvision[] | string) =>
      sorted(one) === sorted(other),
    show,
  };
  return updateFact(who?.registeredFor, known.length > 0 ? known : undefined, about, context);
}

const byName = new Map(
  Object.entries(areasOfProvision).map(([area, name]) => [
    bareWords(name),
    area as AreaOfProvision,
  ]),
);

function areaNamed(name: string): AreaOfProvision | undefined {
  return byName.get(bareWords(name));
}
