import { describeDate } from '#src/directory/dates.ts';
import type { ComplaintYear, Inspection } from '#src/schema/findings.ts';
import { doubt, type FieldEdit, nothing, type Outcome, together } from './outcome.ts';
import type { ComplaintsInFile, RowFindings } from './row-findings.ts';

/** Brings the upheld complaints of a registration up to the row. Years that the file has dropped stay. */
export function compareComplaints(
  held: readonly ComplaintYear[] | undefined,
  inFile: readonly ComplaintsInFile[],
  path: FieldEdit['path'],
): Outcome {
  if (inFile.length === 0) return nothing;
  const before = held ?? [];
  const gone = before.filter(({ year }) =>
    inFile.some((one) => one.year === year && one.upheld === 0),
  );
  const counted = inFile.filter(({ upheld }) => upheld > 0);
  const kept = before.filter(({ year }) => counted.every((one) => one.year !== year));
  const after = [...counted, ...kept].toSorted((one, other) => other.year.localeCompare(one.year));
  return together([
    ...gone.map(({ year }) =>
      doubt(
        'register-silent',
        `The register no longer lists the upheld complaints of ${year}. The record keeps them: look at it.`,
      ),
    ),
    listChange('complaints upheld', held, after, ({ year, upheld }) => `${year}: ${upheld}`, path),
  ]);
}

/** Adds the row’s inspections to those of a registration. Older ones, and an editor’s own words, stay. */
export function compareInspections(
  held: readonly Inspection[] | undefined,
  inFile: RowFindings['inspections'],
  path: FieldEdit['path'],
): Outcome {
  if (inFile.length === 0) return nothing;
  const before = new Map((held ?? []).map((one) => [one.inspectedOn, one]));
  const withdrawn = inFile.filter(
    ({ inspectedOn, requirements }) => !requirements && before.get(inspectedOn)?.requirements,
  );
  const fresh = inFile.filter((one) => !withdrawn.includes(one));
  const after = new Map(before);
  for (const one of fresh) {
    const inShort = before.get(one.inspectedOn)?.inShort;
    after.set(one.inspectedOn, { ...one, ...(inShort && { inShort }) });
  }
  const list = [...after.values()].toSorted((one, other) =>
    other.inspectedOn.localeCompare(one.inspectedOn),
  );
  return together([
    ...withdrawn.map(({ inspectedOn }) =>
      doubt(
        'register-silent',
        `The register no longer says that something had to be put right after the inspection of ${describeDate(inspectedOn)}. The record keeps it: look at it.`,
      ),
    ),
    listChange('inspections', held, list, inspectionInWords, path),
  ]);
}

function listChange<Entry extends ComplaintYear | Inspection>(
  field: string,
  before: readonly Entry[] | undefined,
  after: readonly Entry[],
  inWords: (entry: Entry) => string,
  path: FieldEdit['path'],
): Outcome {
  const told = (list: readonly Entry[]) => list.map(inWords).join('; ') || 'none listed';
  if (before !== undefined && told(before) === told(after)) return nothing;
  return {
    ...nothing,
    edits: [{ path, value: after }],
    changes: [{ field, from: before ? told(before) : null, to: told(after) }],
  };
}

function inspectionInWords(inspection: Inspection): string {
  const { inspectedOn, requirements, dueBy, recommendations } = inspection;
  const due = dueBy ? ` by ${dueBy.join(' and ')}` : '';
  const asked = requirements ? `requirements${due}` : 'no requirements';
  return `${inspectedOn}: ${asked}, ${recommendations ? '' : 'no '}recommendations`;
}
