import { describeDate } from '#src/directory/dates.ts';

export interface DatedFact {
  path: string;
  words: string;
}

/** Where each fact, and what conflicts with it, lies in a service of services.json, and its day in words. */
export function datedFacts(node: unknown, path = ''): DatedFact[] {
  if (Array.isArray(node)) return node.flatMap((entry) => datedFacts(entry, path));
  if (typeof node !== 'object' || node === null) return [];
  const here =
    'source' in node && 'asOf' in node ? [{ path, words: describeDate(String(node.asOf)) }] : [];
  const below = Object.entries(node).flatMap(([key, value]) =>
    datedFacts(value, path === '' ? key : `${path}.${key}`),
  );
  return [...here, ...below];
}

/** Days of the grades in a service of services.json: a grade is as old as its report. */
export function gradedDays(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(gradedDays);
  if (typeof node !== 'object' || node === null) return [];
  const here =
    'scheme' in node && 'publishedOn' in node ? [describeDate(String(node.publishedOn))] : [];
  return [...here, ...Object.values(node).flatMap(gradedDays)];
}

const notFacts = /<(script|style)[\s\S]*?<\/\1>/g;

/** The page as a reader has it. */
export function pageText(html: string): string {
  return html
    .replaceAll(notFacts, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

/** Days in the notes that stand beside facts. */
export function notedDays(html: string): string[] {
  return [...html.matchAll(/<span class="rd_note[^"]*"[^>]*>([\s\S]*?)<\/span>/g)].flatMap(
    ([, note = '']) =>
      /\d{1,2} [A-Z][a-z]+ 20\d\d/.exec(note.replaceAll(/<[^>]*>/g, ''))?.[0] ?? [],
  );
}
