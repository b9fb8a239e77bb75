import { ownRegistrations } from '#src/directory/grades.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import type { SameServiceRegistration } from '#src/schema/regulation.ts';
import type { Service } from '#src/schema/service.ts';
import { compareAreasOfProvision, compareBedrooms } from './compare-care-home.ts';
import { comparePhone } from './compare-phone.ts';
import { comparePlace } from './compare-place.ts';
import { compareRegistration } from './compare-registration.ts';
import { doubt, type ImportContext, nothing, type Outcome, together } from './outcome.ts';
import type { RegisterRow } from './row.ts';
import { bareWords } from './row-values.ts';
import { updateFact } from './update-fact.ts';

/** Holds a record against the register’s row of the service itself. */
export function compareService(
  service: Service,
  registration: SameServiceRegistration,
  row: RegisterRow,
  at: number,
  context: ImportContext,
): Outcome {
  const path = ['regulation', 'registrations', at];
  return together([
    isFirst(service, registration) ? compareFacts(service, registration, row, context) : nothing,
    compareRegistration(registration, row, path, context),
    warnings(service, registration, row),
  ]);
}

/** Of several registrations of one house the first speaks for its facts: their rows may word them differently. */
function isFirst({ regulation }: Service, { csNumber }: SameServiceRegistration): boolean {
  return ownRegistrations(regulation)[0]?.csNumber === csNumber;
}

function compareFacts(
  service: Service,
  registration: SameServiceRegistration,
  row: RegisterRow,
  context: ImportContext,
): Outcome {
  const phone = ['contact', 'phone'];
  return together([
    isKeptByRegulator(service)
      ? nothing
      : comparePhone(service.contact?.phone, row, { path: phone, field: 'phone' }, context),
    comparePlaces(service, row, context),
    compareBedrooms(service, row, context),
    compareAreasOfProvision(service, row, context),
    comparePlace(service, row, context),
    stillHolds(service, registration, row, context),
  ]);
}

function comparePlaces(service: Service, row: RegisterRow, context: ImportContext): Outcome {
  const held = service.capacity?.registeredPlaces;
  const about = {
    path: ['capacity', 'registeredPlaces'],
    field: 'registered places',
    same: (one: number | string, other: number | string) => one === other,
    show: String,
  };
  const outcome = updateFact(held, row.registeredPlaces, about, context);
  const history = service.capacity?.registeredPlacesHistory;
  const isNew = outcome.changes.some(({ field }) => field === about.field);
  if (!isNew || history === undefined || row.registeredPlaces === undefined) return outcome;
  const step = { from: context.date, places: row.registeredPlaces };
  const edits = [
    { path: ['capacity', 'registeredPlacesHistory', 'value'], value: [...history.value, step] },
    { path: ['capacity', 'registeredPlacesHistory', 'asOf'], value: context.date },
  ];
  return together([outcome, { ...nothing, edits }]);
}

/** Facts that an editor wrote from the register in other words hold as long as the row says the same as before. */
function stillHolds(
  service: Service,
  registration: SameServiceRegistration,
  row: RegisterRow,
  context: ImportContext,
): Outcome {
  const sameName = bareWords(registration.registeredName) === bareWords(row.name);
  const sameProvider =
    bareWords(registration.registeredProvider ?? '') === bareWords(row.provider ?? '');
  const facts = [
    { path: ['name'], fact: service.name, holds: sameName },
    { path: ['provider'], fact: service.provider, holds: sameProvider },
    { path: ['status'], fact: service.status, holds: row.status === 'active' },
  ];
  return together(
    facts.map(({ path, fact, holds }) => {
      if (!holds || fact === undefined) return nothing;
      if (context.sources.get(fact.source)?.tier !== 'register') return nothing;
      const about = { path, field: path.join('.'), same: () => true, show: String };
      return updateFact<unknown>(fact, fact.value, about, context);
    }),
  );
}

function warnings(
  service: Service,
  registration: SameServiceRegistration,
  row: RegisterRow,
): Outcome {
  const isRenamed = bareWords(registration.registeredName) !== bareWords(row.name);
  const isOtherOwner =
    row.provider !== undefined &&
    registration.registeredProvider !== undefined &&
    bareWords(registration.registeredProvider) !== bareWords(row.provider);
  return together([
    isRenamed && bareWords(service.name.value) !== bareWords(row.name)
      ? doubt(
          'renamed',
          'The register gives another name than before. Look whether the record’s name still holds.',
        )
      : nothing,
    isOtherOwner
      ? doubt('renamed', 'The register names another provider than before. Look at who runs it.')
      : nothing,
    row.proposesToCancel
      ? doubt(
          'cancelling',
          'The provider proposes to cancel this registration. Ask whether the service closes.',
        )
      : nothing,
  ]);
}
