import { formsOf } from '../../directory/guides/glossary.ts';
import type { Problem } from '../problem.ts';
import { judgedOf, problemIn, type RecordsRead } from '../record-entry.ts';

/** Each word is explained once. */
export function glossary(records: RecordsRead): Problem[] {
  const firsts = new Map<string, string>();
  return judgedOf(records, 'glossary').flatMap(({ entry, judged }) =>
    formsOf(judged).flatMap((form) => {
      const spoken = form.toLowerCase();
      const first = firsts.get(spoken);
      if (first === undefined) firsts.set(spoken, entry.slug);
      if (first === undefined) return [];
      const words = `explains “${form}”, which “${first}” explains already.`;
      return [problemIn(entry, ['term'], 'duplicate-term', words)];
    }),
  );
}
