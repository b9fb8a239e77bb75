import type {
  PlainValue,
  PublishedService,
  ServiceEntry,
} from '#src/schema/open-data/services-file.ts';

const provenance = new Set(['source', 'asOf', 'asOfInferred', 'caution', 'confirmed', 'conflicts']);

/** The values alone, by dotted path: for spreadsheets and quick questions. Lists of groups are numbered from 1. */
export function flatValues(record: PublishedService): ServiceEntry['flat'] {
  const flat: ServiceEntry['flat'] = {};
  for (const [path, value] of valuesIn(record, '')) flat[path] = value;
  return flat;
}

function* valuesIn(node: unknown, path: string): Generator<[string, PlainValue | PlainValue[]]> {
  if (isPlain(node)) {
    yield [path, node];
  } else if (Array.isArray(node)) {
    const list = node.map((entry: unknown) => (isFact(entry) ? entry.value : entry));
    if (list.every(isPlain)) yield [path, list];
    else
      for (const [index, entry] of list.entries()) yield* valuesIn(entry, `${path}.${index + 1}`);
  } else if (typeof node === 'object' && node !== null) {
    const saysWhere = 'source' in node;
    for (const [key, value] of Object.entries(node)) {
      if (saysWhere && provenance.has(key)) continue;
      if (key === 'value' && isFact(node)) yield* valuesIn(value, path);
      else yield* valuesIn(value, path === '' ? key : `${path}.${key}`);
    }
  }
}

function isFact(node: unknown): node is { value: unknown; source: string } {
  return typeof node === 'object' && node !== null && 'value' in node && 'source' in node;
}

function isPlain(value: unknown): value is PlainValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
