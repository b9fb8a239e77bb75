import { v5 } from 'uuid';

// Our own namespace. Changing it would change every identifier that others have kept.
const namespace = '0e7977e0-eb21-587f-85d2-7b8348215b81';

/** The lasting identifier of a thing: a UUID (version 5) of its kind and slug. A register number would not be one. */
export function idOf(kind: string, ...names: readonly string[]): string {
  return v5([kind, ...names].join('/'), namespace);
}
