import { type AskedFact, askedParts, isAdmissionQuestion } from '#src/directory/asked-facts.ts';
import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { factWords } from '#src/directory/fact-words.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import { factsIn } from '#src/directory/service-facts.ts';
import { datedPublisher } from '#src/directory/source-note.ts';
import { type Column, columnNamed, columnsOf } from '#src/directory/csv/columns.ts';
import { factField } from '#src/schema/service-facts.ts';

/** One line of the paper form: a question, what the directory holds, and how to answer. */
export interface SheetRow {
  /** The fact, or the facts that are asked in one breath. */
  keys: string[];
  ask: string;
  held: string;
  from: string;
  /** Set for questions about coming in: yes, no, it depends, prefer not to publish. */
  isAdmission: boolean;
}

export interface SheetPart {
  heading: string;
  rows: SheetRow[];
}

/** The questionnaire of one service, filled in with what the directory holds. */
export function questionnaireParts(service: ServiceRecord, context: Context): SheetPart[] {
  return askedParts
    .map(({ heading, facts }) => ({
      heading,
      rows: together(facts.filter(({ key }) => mayBeAsked(key, service))).map((asked) =>
        rowOf(asked, service, context),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The columns of the questionnaire: those of `services.csv` that a service is asked about. */
export function questionnaireColumns(service: ServiceRecord): Column[] {
  const named = ['slug', 'page', 'readThis'].flatMap((name) => columnNamed(name) ?? []);
  const asked = askedParts
    .flatMap(({ facts }) => facts)
    .filter(({ key }) => mayBeAsked(key, service))
    .flatMap(({ key }) => factField(key) ?? [])
    .flatMap(columnsOf)
    .filter(({ role }) => role !== 'note');
  return [...named, ...asked];
}

function mayBeAsked(key: string, service: ServiceRecord): boolean {
  return !(key.startsWith('contact.') && isKeptByRegulator(service));
}

/** All that is asked about one medicine is one line. */
function together(facts: readonly AskedFact[]): AskedFact[][] {
  const groups = Map.groupBy(facts, ({ key }) =>
    /\.(?:onArrival|duringStay|whoPrescribes)$/u.test(key)
      ? key.slice(0, key.lastIndexOf('.'))
      : key,
  );
  return [...groups.values()];
}

function rowOf(asked: readonly AskedFact[], service: ServiceRecord, context: Context): SheetRow {
  const facts = asked.flatMap(({ key }) => {
    const field = factField(key);
    return field ? factsIn(service, field).map((fact) => ({ key, fact })) : [];
  });
  const [first] = facts;
  return {
    keys: asked.map(({ key }) => key),
    ask: asked.map(({ ask }) => ask).join(' '),
    held: facts.map(({ key, fact }) => factWords(key, fact.value, service, context)).join('; '),
    from: first ? datedPublisher(first.fact, context) : '',
    isAdmission: asked.every(({ key }) => isAdmissionQuestion(key)),
  };
}
