import type { Directory } from '#src/directory/directory.ts';
import { hiddenWords } from '#src/directory/hidden-words.ts';
import type { LocalService } from '#src/schema/area.ts';
import { comparePhone } from './compare-phone.ts';
import type { ChangedEntry, ImportReport, UncertainEntry } from './import-report.ts';
import { doubt, type FieldEdit, type ImportContext, type Outcome } from './outcome.ts';
import type { RegisterRow } from './row.ts';

/** A local service of a council page that is a row of the register. */
export interface LocalServiceHeld {
  partnership: string;
  local: LocalService;
  csNumber: string;
  /** Place among the local services of its partnership. */
  at: number;
}

export interface LocalServicesPlan
  extends Pick<ImportReport, 'changed' | 'unchanged' | 'uncertain'> {
  /** From the top of the file that holds the partnerships. */
  edits: FieldEdit[];
}

export function localServicesHeld({ partnerships }: Pick<Directory, 'partnerships'>) {
  return partnerships.flatMap(({ slug, localServices }) =>
    (localServices ?? []).flatMap((local, at): LocalServiceHeld[] =>
      local.registration === undefined
        ? []
        : [{ partnership: slug, local, csNumber: local.registration, at }],
    ),
  );
}

/** Keeps the numbers of local services current. Nothing but the phone is written, and nothing is taken away. */
export function planLocalServices(
  directory: Directory,
  rows: ReadonlyMap<string, RegisterRow>,
  context: ImportContext,
): LocalServicesPlan {
  const plan: LocalServicesPlan = { edits: [], changed: [], unchanged: [], uncertain: [] };
  for (const held of localServicesHeld(directory)) {
    const row = rows.get(held.csNumber);
    const { edits, changes, uncertain } = compareLocalService(held, row, context);
    const named = {
      csNumber: row?.isPublic === false ? hiddenWords : held.csNumber,
      slug: held.partnership,
    };
    plan.edits.push(...edits);
    if (changes.length > 0) plan.changed.push({ ...named, changes } satisfies ChangedEntry);
    else plan.unchanged.push(named);
    plan.uncertain.push(
      ...uncertain.map(({ kind, message }): UncertainEntry => {
        const isAlarm = kind === 'newly-withheld';
        return { ...named, kind, message, ...(isAlarm && { withheld: true as const }) };
      }),
    );
  }
  return plan;
}

function compareLocalService(
  { partnership, local, at }: LocalServiceHeld,
  row: RegisterRow | undefined,
  context: ImportContext,
): Outcome {
  const { name, phone } = local;
  if (row === undefined) {
    return doubt(
      'register-silent',
      `${name} is not in this file. Its number stays, with its old date: find out whether it still holds.`,
    );
  }
  if (!row.isPublic) {
    return doubt(
      'newly-withheld',
      'THE REGISTER WITHHOLDS THE ADDRESS AND THE NUMBER OF A LOCAL SERVICE HERE. Nothing was changed: decide today whether to show it.',
    );
  }
  if (row.status === 'inactive') {
    return doubt('register-silent', `${name} is inactive in the register. Look at its number.`);
  }
  const path = [partnership, 'localServices', at, 'phone'];
  return comparePhone(phone, row, { path, field: `phone of ${name}` }, context);
}
