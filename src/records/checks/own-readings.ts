import { answer, medicationAnswer } from '../../schema/answer.ts';
import { layout } from '../layout.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { everyPlace, isGroup } from '../walk-record.ts';
import { schemasAlong } from '../walk-schema.ts';

/** Words of ours that say: the source did not. */
const ownReading =
  /\bour (?:own )?(?:reading|inference|interpretation|guess|conclusion)\b|\bwe (?:read (?:it|this|that)\b|think\b|believe\b|assume\b|suppose\b|infer\b|conclude\b|take (?:it|this|that)\b|understand\b|worked (?:it|this) out\b)|\b(?:read|inferred|guessed|worked out) from\b|\bin so many words\b/iu;

/** An answer is what the source says. What we make of its words is no answer. */
export function ownReadings({ entries }: RecordsRead): Problem[] {
  return entries
    .filter(({ part }) => part === 'services')
    .flatMap((entry) =>
      [...everyPlace(entry.content)]
        .filter(({ path, content }) => isGroup(content) && isAnswer(entry, path))
        .flatMap(({ path, content }) => readingsIn(entry, path, content)),
    );
}

function readingsIn(entry: RecordEntry, path: FieldPath, content: unknown): Problem[] {
  if (!isGroup(content)) return [];
  return ['caution', 'condition'].flatMap((field) => {
    const words = content[field];
    if (typeof words !== 'string' || !ownReading.test(words)) return [];
    const message = 'says that the answer is our own reading.';
    return [problemIn(entry, [...path, field], 'answer-by-reading', message)];
  });
}

function isAnswer({ part }: RecordEntry, path: FieldPath): boolean {
  const along = schemasAlong(layout[part].schema, path);
  const isMedicine = along.at(-2)?.includes(medicationAnswer) === true;
  return isMedicine || along.at(-1)?.includes(answer) === true;
}
