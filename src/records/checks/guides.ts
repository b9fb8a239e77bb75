import { citedIn, citedKeys, passagesOf } from '../../directory/guides/cited.ts';
import { uncitedFigure } from '../../directory/guides/figures.ts';
import { knownPaths, withoutFragment } from '../../directory/guides/known-path.ts';
import { isConceptId } from '../../directory/finder/concepts.ts';
import { nearMiss } from '../near-miss.ts';
import { type Problem, type ProblemKind, problemFrom } from '../problem.ts';
import {
  entriesOf,
  judgedOf,
  problemIn,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';
import type { Judged } from '../layout.ts';
import { contentAt } from '../walk-record.ts';

interface Known {
  paths: Set<string>;
  helplines: string[];
  phones: string[];
}

interface GuideRead {
  entry: RecordEntry;
  judged: Judged<'guides'>;
}

/** What a guide claims has a source, and what it links to is there. */
export function guides(records: RecordsRead): Problem[] {
  const known = whatIsKnown(records);
  return judgedOf(records, 'guides').flatMap((guide) => [
    ...unusedSources(guide),
    ...passageProblems(guide, known),
    ...unknownNext(guide, known),
    ...unknownNeeds(guide),
    ...reservedName(guide),
  ]);
}

function whatIsKnown(records: RecordsRead): Known {
  const slugs = (part: 'guides' | 'services' | 'providers' | 'councils' | 'healthBoards') =>
    entriesOf(records, part).map(({ slug }) => slug);
  const helplines = entriesOf(records, 'helplines');
  return {
    paths: knownPaths({
      guides: slugs('guides'),
      services: slugs('services'),
      providers: slugs('providers'),
      councils: slugs('councils'),
      healthBoards: slugs('healthBoards'),
    }),
    helplines: helplines.map(({ slug }) => slug),
    phones: helplines
      .flatMap(({ content }) => {
        const number = contentAt(content, ['number', 'value']);
        return typeof number === 'string' ? [number] : [];
      })
      .sort((one, other) => other.length - one.length),
  };
}

function unusedSources({ entry, judged }: GuideRead): Problem[] {
  const cited = new Set(citedKeys(judged));
  return judged.sources.flatMap((key, place) => {
    if (cited.has(key)) return [];
    const words = `lists the source “${key}”, which the text does not cite.`;
    return [problemIn(entry, ['sources', place], 'guide-source-unused', words)];
  });
}

function passageProblems({ entry, judged }: GuideRead, known: Known): Problem[] {
  return passagesOf(judged).flatMap((passage) => {
    const say = (kind: ProblemKind, words: string): Problem =>
      problemFrom({ file: entry.file, line: passage.line, field: '' }, kind, words);
    const unlisted = citedIn(passage)
      .filter((key) => !judged.sources.includes(key))
      .map((key) => say('guide-source-unlisted', `cites “${key}”, which the guide does not list.`));
    const figure = uncitedFigure(passage, known.phones);
    const uncited = figure
      ? [say('guide-figure', `gives the figure “${figure}” and cites nothing.`)]
      : [];
    const links = passage.run.flatMap((piece) => {
      if (piece.kind === 'link')
        return pageProblem(piece.to, known).map((words) => say('unknown-page', words));
      if (piece.kind !== 'helpline' || known.helplines.includes(piece.helpline)) return [];
      const meant = nearMiss(piece.helpline, known.helplines);
      const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
      return [
        say(
          'unknown-helpline',
          `names the helpline “${piece.helpline}”, which is not there.${hint}`,
        ),
      ];
    });
    return [...unlisted, ...uncited, ...links];
  });
}

function unknownNext({ entry, judged }: GuideRead, known: Known): Problem[] {
  return judged.next.flatMap(({ to }, place) =>
    pageProblem(to, known).map((words) =>
      problemIn(entry, ['next', place, 'to'], 'unknown-page', words),
    ),
  );
}

function unknownNeeds({ entry, judged }: GuideRead): Problem[] {
  return judged.body.flatMap((block) => {
    if (block.kind !== 'services' || isConceptId(block.need)) return [];
    const place = { file: entry.file, line: block.line, field: '' };
    const words = `lists services for “${block.need}”, which the finder does not know.`;
    return [problemFrom(place, 'unknown-concept', words)];
  });
}

/** The glossary has this address. */
function reservedName({ entry }: GuideRead): Problem[] {
  if (entry.slug !== 'words') return [];
  const words = 'The address /guides/words/ is that of the glossary. Give the guide another name.';
  return [problemIn(entry, [], 'file-name', words)];
}

function pageProblem(path: string, { paths }: Known): string[] {
  const page = withoutFragment(path);
  if (paths.has(page)) return [];
  const meant = nearMiss(page, [...paths]);
  return [`links to “${page}”, which is not there.${meant ? ` Did you mean “${meant}”?` : ''}`];
}
