import { councilsOfDistrict, hasDistricts } from '../../geo/district-councils.ts';
import { nearestDistrict, outwardPart } from '../../geo/districts.ts';
import type { Problem } from '../problem.ts';
import {
  entriesOf,
  problemIn,
  quoted,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';
import { contentAt, isGroup } from '../walk-record.ts';

/** A postcode and a point lie in the council area that the record names: a slip in one sends people to another place. */
export function whereItLies(records: RecordsRead): Problem[] {
  return entriesOf(records, 'services').flatMap((entry) => {
    const council = contentAt(entry.content, ['location', 'council', 'value']);
    if (typeof council !== 'string' || !hasDistricts(council)) return [];
    return [...postcodeElsewhere(entry, council), ...pointElsewhere(entry, council)];
  });
}

function postcodeElsewhere(entry: RecordEntry, council: string): Problem[] {
  const path = ['location', 'address', 'value', 'postcode'];
  const postcode = contentAt(entry.content, path);
  const district = typeof postcode === 'string' ? outwardPart(postcode) : undefined;
  const councils = district === undefined ? [] : councilsOfDistrict(district);
  if (councils.length === 0 || councils.includes(council)) return [];
  const words = `is ${quoted(entry, postcode)}, and no part of ${quoted(entry, district)} lies in ${quoted(entry, council)}.`;
  return [problemIn(entry, path, 'place-elsewhere', words)];
}

function pointElsewhere(entry: RecordEntry, council: string): Problem[] {
  const path = ['location', 'coordinates', 'value'];
  const point = contentAt(entry.content, path);
  if (!isGroup(point)) return [];
  const { latitude, longitude } = point;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
  const { outcode } = nearestDistrict({ latitude, longitude });
  if (councilsOfDistrict(outcode).includes(council)) return [];
  const words = `lies near ${quoted(entry, outcode)}, which is not in ${quoted(entry, council)}.`;
  return [problemIn(entry, path, 'place-elsewhere', words)];
}
