import { isPreview } from '../../directory/preview.ts';
import { mayBeDisputed } from '../../directory/replies.ts';
import type { Problem } from '../problem.ts';
import { entriesOf, judgedOf, problemIn, type RecordsRead } from '../record-entry.ts';
import { contentAt, entriesAt } from '../walk-record.ts';

/** A reply names a fact that can be hidden, and only a named operator takes one in. */
export function replies(records: RecordsRead): Problem[] {
  const operator = judgedOf(records, 'operator')[0]?.judged;
  const early = operator !== undefined && isPreview(operator);
  return entriesOf(records, 'services').flatMap((entry) =>
    entriesAt(entry.content, ['replies']).flatMap((reply, place) => {
      const field = contentAt(reply, ['field']);
      const wrong = typeof field === 'string' && !mayBeDisputed(field);
      const noFact = 'names no fact that can be hidden.';
      return [
        ...(early
          ? [problemIn(entry, ['replies', place], 'reply-without-operator', tooEarly)]
          : []),
        ...(wrong ? [problemIn(entry, ['replies', place, 'field'], 'reply-field', noFact)] : []),
      ];
    }),
  );
}

const tooEarly = 'is there, but content/operator.yaml does not say who answers for the directory.';
