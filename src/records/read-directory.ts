import { withoutArchived } from '../directory/archived.ts';
import { withoutDisputed } from '../directory/replies.ts';
import type { Directory, Keyed } from '../directory/directory.ts';
import { slug as slugSchema } from '../schema/text.ts';
import { crossChecks } from './cross-checks.ts';
import { directoryDate } from './directory-date.ts';
import { isHidden } from './hidden.ts';
import { judge } from './judge.ts';
import { type Judged, layout, type Part, shapeOf } from './layout.ts';
import { parseGuide } from './guides/parse-guide.ts';
import { parseYaml, type ParsedFile } from './parse-yaml.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { readFiles, type TextFile } from './read-files.ts';
import { judgedOf, problemIn, type RecordEntry, type RecordsRead } from './record-entry.ts';
import { isGroup } from './walk-record.ts';

export interface DirectoryRead {
  /** Absent as long as there is a problem. */
  directory: Directory | undefined;
  /** Every problem there is, by file and line. */
  problems: Problem[];
  /** Where each record lies and a digest of its file, under `part/slug`. */
  origins: Map<string, Origin>;
}

export interface Origin {
  file: string;
  digest: string;
}

/** Reads, judges and cross-checks all records of a folder. Writes nothing. */
export async function readDirectory(
  folder: string,
  today: string = directoryDate(),
): Promise<DirectoryRead> {
  const { files, unread: unreadFiles, problems } = await readFiles(folder);
  const origins = new Map<string, Origin>();
  const entries: RecordEntry[] = [];
  const unread = new Set<Part>();
  for (const file of unreadFiles) standIn(file, entries, unread);
  for (const file of files) {
    const parse = shapeOf(file.part) === 'prose' ? parseGuide : parseYaml;
    const parsed = parse(file.file, file.text);
    const found = readRecords(file, parsed);
    if (!parsed.readable || found.unread) standIn(file, entries, unread);
    problems.push(...parsed.problems, ...found.problems);
    entries.push(...found.entries);
    for (const { part, slug } of found.entries) {
      origins.set(`${part}/${slug}`, { file: file.file, digest: file.digest });
    }
  }
  const records = { entries, unread };
  problems.push(...crossChecks(records, today));
  problems.sort(inReadingOrder);
  const directory = problems.length === 0 ? assemble(records) : undefined;
  return { directory, problems, origins };
}

/** A record whose file cannot be read is still known by its name; what is in a file of many is not known. */
function standIn(
  { file, part }: Pick<TextFile, 'file' | 'part'>,
  entries: RecordEntry[],
  unread: Set<Part>,
): void {
  if (!isFileEach(part) || file.endsWith('/')) {
    unread.add(part);
    return;
  }
  const slug = nameOf({ file });
  const nothing = { content: undefined, judged: undefined, hidden: true, prefix: [] };
  entries.push({ part, slug, file, ...nothing, lineOf: () => 1 });
}

function isFileEach(part: Part): boolean {
  return shapeOf(part) === 'file-each' || shapeOf(part) === 'prose';
}

interface Found {
  entries: RecordEntry[];
  problems: Problem[];
  unread?: true;
}

function readRecords(file: TextFile, parsed: ParsedFile): Found {
  if (!parsed.readable) return { entries: [], problems: [] };
  const shape = shapeOf(file.part);
  const whole = entryFor(file, parsed, parsed.content, nameOf(file));
  if (parsed.content === null) {
    const words = 'The file holds no record.';
    return { entries: [], problems: [problemIn(whole, [], 'file-empty', words)], unread: true };
  }
  if (isFileEach(file.part) || shape === 'one') return judged([whole]);
  if (!isGroup(parsed.content)) {
    const words = 'The file must hold records by their slugs, each with its fields below it.';
    return { entries: [], problems: [problemIn(whole, [], 'field-wrong', words)], unread: true };
  }
  const entries = Object.entries(parsed.content).map(([slug, content]) =>
    entryFor(file, parsed, content, slug, [slug]),
  );
  const found = judged(entries);
  return { ...found, problems: [...entries.flatMap(wrongSlug), ...found.problems] };
}

function entryFor(
  file: TextFile,
  parsed: ParsedFile,
  content: unknown,
  slug: string,
  prefix: string[] = [],
): RecordEntry {
  return {
    part: file.part,
    slug,
    file: file.file,
    content,
    judged: undefined,
    hidden: file.part === 'services' && isHidden(content),
    lineOf: (path) => parsed.lineOf([...prefix, ...path]),
    prefix,
  };
}

function judged(entries: RecordEntry[]): Found {
  const problems: Problem[] = [];
  const outcomes = entries.map((entry) => {
    const outcome = judge(layout[entry.part].schema, entry.content, entry.hidden);
    for (const { path, kind, words } of outcome.findings) {
      problems.push(problemIn(entry, path, kind, words));
    }
    return { ...entry, judged: outcome.judged };
  });
  return { entries: outcomes, problems };
}

function nameOf({ file }: Pick<TextFile, 'file'>): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:yaml|md)$/u, '');
}

function wrongSlug(entry: RecordEntry): Problem[] {
  const outcome = slugSchema.safeParse(entry.slug);
  if (outcome.success) return [];
  const words = outcome.error.issues[0]?.message ?? 'is not a slug.';
  return [problemIn(entry, [], 'field-wrong', words)];
}

function assemble(records: RecordsRead): Directory | undefined {
  const list = <P extends Part>(part: P): Keyed<Judged<P>>[] =>
    judgedOf(records, part)
      .map(({ entry, judged: record }) => ({ ...record, slug: entry.slug }))
      .sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const operator = judgedOf(records, 'operator')[0]?.judged;
  const coverage = judgedOf(records, 'coverage')[0]?.judged;
  if (!operator || !coverage) return undefined;
  return {
    services: list('services').map(withoutDisputed),
    providers: list('providers'),
    councils: list('councils'),
    healthBoards: list('healthBoards'),
    partnerships: withoutArchived(list('partnerships')),
    fundingRoute: list('fundingRoute'),
    sources: list('sources'),
    helplines: list('helplines'),
    safety: list('safety'),
    vocabulary: list('vocabulary'),
    figures: list('figures'),
    guides: list('guides'),
    glossary: list('glossary'),
    operator,
    coverage,
    confirmations: list('confirmations'),
    corrections: list('corrections'),
  };
}
