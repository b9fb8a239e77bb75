import type { Partnership } from '#src/schema/area.ts';

/** Partnerships as everyone may see them: contacts that no longer hold stay in the records for editors. */
export function withoutArchived<RecordType extends Partnership>(
  partnerships: RecordType[],
): Omit<RecordType, 'archived'>[] {
  return partnerships.map(({ archived: _kept, ...shown }) => shown);
}
