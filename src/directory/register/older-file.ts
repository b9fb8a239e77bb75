import type { Directory } from '#src/directory/directory.ts';
import { hiddenWords } from '#src/directory/hidden-words.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import { type Held, registrationsHeld } from './held.ts';
import type { UncertainEntry } from './import-report.ts';
import type { ImportPlan } from './plan-import.ts';
import type { RegisterRow } from './row.ts';

/** An older file says nothing new: every record stays as it is, and the report says why. */
export function nothingFrom(
  directory: Directory,
  rows: readonly RegisterRow[],
  { asAt, lastFile, wrongDay }: { asAt: string; lastFile: string; wrongDay: string | undefined },
): ImportPlan {
  const doubtful = wrongDay === undefined ? '' : ` Its day is doubtful too: ${wrongDay}`;
  const message = `This file (${asAt}) is older than the last one that was read (${lastFile}). Nothing was changed. Give a newer file.${doubtful}`;
  const older: UncertainEntry = { csNumber: null, slug: null, kind: 'older-file', message };
  const withheldNumbers = new Set(
    rows.filter(({ isPublic }) => !isPublic).map(({ csNumber }) => csNumber),
  );
  const held = registrationsHeld(directory);
  const isWithheldHere = ({ registration }: Held) => withheldNumbers.has(registration.csNumber);
  const unchanged = held.map((one) => {
    const { registration, service } = one;
    const isHidden = isKeptByRegulator(service) || isWithheldHere(one);
    return { csNumber: isHidden ? hiddenWords : registration.csNumber, slug: service.slug };
  });
  const withheldBefore = held
    .filter((one) => isWithheldHere(one) && one.service.location.disclosure === 'published')
    .map(({ service }): UncertainEntry => {
      const words =
        'THE ADDRESS OF THIS SERVICE WAS WITHHELD IN THIS OLDER FILE AND IS SHOWN NOW. Nothing was changed: look at it.';
      return {
        csNumber: hiddenWords,
        slug: service.slug,
        kind: 'newly-withheld',
        message: words,
        withheld: true,
      };
    });
  const uncertain = [older, ...withheldBefore];
  return {
    records: [],
    partnerships: [],
    changed: [],
    unchanged,
    missing: [],
    uncertain,
    withheld: withheldBefore.length > 0,
  };
}
