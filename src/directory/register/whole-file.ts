import type { Directory } from '#src/directory/directory.ts';
import { type Held, registrationsHeld } from './held.ts';

/** How many of the registrations that a file of its day must have are there. */
export interface Wholeness {
  expected: number;
  missing: number;
  isWhole: boolean;
}

const fewSlips = 3;

/** Closures come one by one: when many of what existed on the day of the file are gone, it is not whole. */
export function wholeness(
  directory: Directory,
  there: ReadonlySet<string>,
  asAt: string,
): Wholeness {
  const expected = registrationsHeld(directory).filter((held) => existedOn(held, asAt));
  const missing = expected.filter(({ registration }) => !there.has(registration.csNumber)).length;
  return {
    expected: expected.length,
    missing,
    isWhole: missing < fewSlips || missing * 3 <= expected.length,
  };
}

function existedOn({ registration }: Held, asAt: string): boolean {
  const { csNumber } = registration;
  const registeredOn = 'registeredOn' in registration ? registration.registeredOn : undefined;
  // A number begins with the year in which registration was asked for.
  return registeredOn === undefined
    ? csNumber.slice(2, 6) < asAt.slice(0, 4)
    : registeredOn <= asAt;
}
