// Results of slow, pure work on texts, kept by the checksum of the text: a page that has not changed since
// the last check is not read again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';

const root = resolve(import.meta.dirname, '..');
const fewestKept = 4000;

export function checksum(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url');
}

export interface KeptOptions<Result> {
  name: string;
  schema: z.ZodType<Result>;
  /** Source files that the results depend on: when one changes, nothing kept counts. */
  madeBy: string[];
  /** Where they are kept, when not in the usual place. */
  folder?: string;
}

export class KeptResults<Result> {
  readonly #file: string;
  readonly #madeBy: string;
  readonly #before: Map<string, Result>;
  readonly #used = new Map<string, Result>();
  #isNew = false;

  constructor({ name, schema, madeBy, folder }: KeptOptions<Result>) {
    this.#file = join(folder ?? join(root, 'node_modules/.cache/checks'), `${name}.json`);
    const sources = ['package-lock.json', ...madeBy].map((file) => join(root, file));
    this.#madeBy = checksum(sources.map((file) => readFileSync(file, 'utf8')).join('\n'));
    this.#before = this.#read(schema);
  }

  /** A file that is missing, damaged or of other code counts as empty. */
  #read(schema: z.ZodType<Result>): Map<string, Result> {
    try {
      const kept = z
        .object({
          madeBy: z.literal(this.#madeBy),
          results: z.array(z.tuple([z.string(), schema])),
        })
        .parse(JSON.parse(readFileSync(this.#file, 'utf8')));
      return new Map(kept.results);
    } catch {
      return new Map();
    }
  }

  get(key: string): Result | undefined {
    const known = this.#used.get(key) ?? this.#before.get(key);
    if (known !== undefined) this.#used.set(key, known);
    return known;
  }

  set(key: string, result: Result): Result {
    this.#isNew = true;
    this.#used.set(key, result);
    return result;
  }

  /** The kept result, else that of the work, which is kept. */
  of(key: string, work: () => Result): Result {
    return this.get(key) ?? this.set(key, work());
  }

  /** Keeps what was used, and as much again of what was not: two sites may be checked in turn. */
  save(): void {
    if (!this.#isNew) return;
    const most = Math.max(fewestKept, this.#used.size * 2);
    const results = [...new Map([...this.#used, ...this.#before])].slice(0, most);
    const next = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(next, JSON.stringify({ madeBy: this.#madeBy, results }));
      renameSync(next, this.#file);
    } catch {
      // Kept results only save time: a full disk is told by what needs the disk.
      if (existsSync(next)) writeFileSync(next, '');
    }
  }
}
