import { answer, medicationAnswer } from '../../schema/answer.ts';
import { everyTierCitation, type TierCitation } from '../cited-source.ts';
import { layout } from '../layout.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type RecordsRead } from '../record-entry.ts';
import { schemasAlong } from '../walk-schema.ts';

/** What kind of publisher may say what: see the tiers in src/schema/source.ts. */
export function sourceTiers(records: RecordsRead): Problem[] {
  return everyTierCitation(records).flatMap(misuse);
}

function misuse(citation: TierCitation): Problem[] {
  const { entry, path, source } = citation;
  if (source.revealsLocation) {
    const words = 'cites a source that says, or once said, where a withheld service is.';
    return [problemIn(entry, path, 'source-reveals-location', words)];
  }
  if (source.tier === 'other') {
    const words = 'cites a source of the tier “other”, on which no fact may rest.';
    return [problemIn(entry, path, 'source-not-citable', words)];
  }
  if (mayAnswer(citation) || !isAnswer(citation)) return [];
  const words = `answers an admission question with a source of the tier “${source.tier}”.`;
  return [problemIn(entry, path, 'source-cannot-answer', words)];
}

function mayAnswer({ path, source }: TierCitation): boolean {
  if (source.tier === 'reference') return false;
  // The press may cast doubt on an answer, but not give it.
  return source.tier !== 'press' || path.includes('conflicts');
}

function isAnswer({ entry, path }: TierCitation): boolean {
  const groups = schemasAlong(layout[entry.part].schema, path).flat();
  return groups.some((schema) => schema === answer || schema === medicationAnswer);
}
