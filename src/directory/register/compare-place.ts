import type { Address } from '#src/schema/location.ts';
import type { Service } from '#src/schema/service.ts';
import { doubt, type ImportContext, nothing, type Outcome, together } from './outcome.ts';
import type { RegisterRow } from './row.ts';
import { bareWords } from './row-values.ts';
import { updateFact } from './update-fact.ts';

/** Council, town and address. A withheld address is never written, whatever the row says. */
export function comparePlace(service: Service, row: RegisterRow, context: ImportContext): Outcome {
  const { location } = service;
  if (location.disclosure === 'withheld') {
    const isShownAgain = location.reason === 'regulator' && row.isPublic;
    const words =
      'The register shows an address for this service again. It stays withheld here until the provider agrees: ask the provider.';
    return together([
      compareAreas(service, row, context),
      isShownAgain ? doubt('address-shown-again', words) : nothing,
    ]);
  }
  return together([compareAreas(service, row, context), compareAddress(service, row, context)]);
}

function compareAreas({ location }: Service, row: RegisterRow, context: ImportContext): Outcome {
  const isRegisters = (source: string) => context.sources.get(source)?.tier === 'register';
  const same = (one: string, other: string) => bareWords(one) === bareWords(other);
  const council = context.councils.find((area) =>
    [area.name, ...(area.aliases ?? [])].some((name) => same(name, row.council)),
  );
  const unknown = `The register names the council area “${row.council}”, which is not one of the 32.`;
  const town = { path: ['location', 'town'], field: 'town', same, show: String };
  const area = { path: ['location', 'council'], field: 'council area', same, show: String };
  return together([
    row.town !== '' && isRegisters(location.town.source)
      ? updateFact(location.town, row.town, town, context)
      : nothing,
    council && isRegisters(location.council.source)
      ? updateFact(location.council, council.slug, area, context)
      : nothing,
    council ? nothing : doubt('council-unknown', unknown),
  ]);
}

function compareAddress({ location }: Service, row: RegisterRow, context: ImportContext): Outcome {
  if (location.disclosure === 'withheld') return nothing;
  const fresh = addressOf(row);
  const about = {
    path: ['location', 'address'],
    field: 'address',
    same: sameAddress,
    show: addressInWords,
  };
  const outcome = updateFact(location.address, fresh, about, context);
  const isMoved = outcome.changes.some(({ field, from }) => field === 'address' && from !== null);
  if (!isMoved || location.coordinates === undefined) return outcome;
  // The point belonged to the old address: the map falls back to the postcode district.
  const edits = [{ path: ['location', 'coordinates'], value: undefined }];
  return together([outcome, { ...nothing, edits }]);
}

function addressOf({ lines, postcode }: RegisterRow): Address | undefined {
  if (lines.length === 0 && postcode === undefined) return undefined;
  return { lines, ...(postcode && { postcode }) };
}

function sameAddress(one: Address | string, other: Address | string): boolean {
  return bareWords(addressInWords(one)) === bareWords(addressInWords(other));
}

export function addressInWords(address: Address | string): string {
  if (typeof address === 'string') return address;
  return [...address.lines, ...(address.postcode ? [address.postcode] : [])].join(', ');
}
