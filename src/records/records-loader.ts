import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Directory } from '../directory/directory.ts';
import { isOptional, type Part } from './layout.ts';
import type { DirectoryRead } from './read-directory.ts';
import { problemCount, problemLines } from './report.ts';
import { sharedReading } from './shared-reading.ts';
import { watchRecords } from './watch-records.ts';

const guide = 'Every field is explained in content/README.md.';

/** Where the records of this build lie. */
export interface RecordsFolder {
  path: string;
  /** As people see it, from the root of the repository. */
  shown: string;
}

/** Fills one collection with checked records. A build with any problem stops; `astro dev` keeps the last good records. */
export function recordsLoader(part: Part): Loader {
  return {
    name: 'records',
    async load(context) {
      const folder = recordsFolder(context.config.root);
      const refresh = () => fill(part, folder, context);
      await refresh();
      // Set up again for every load, so that the newest store is the one filled.
      if (context.watcher) watchRecords(context.watcher, folder.path, part, refresh);
    },
  };
}

async function fill(part: Part, folder: RecordsFolder, context: LoaderContext): Promise<void> {
  const reading = await sharedReading(folder.path);
  if (reading.directory === undefined) {
    const words = problemWords(reading, folder);
    if (!context.watcher) throw new AstroError(words, guide);
    // One collection speaks for all: they share the reading.
    if (part === 'services') {
      context.logger.error(`${words}\n\nThe last good records are kept. ${guide}`);
    }
    return;
  }
  // Whatever an earlier schema let through must not stay.
  context.store.clear();
  if (isOptional(part)) keepEmpty(context);
  for (const { slug, ...data } of recordsOf(reading.directory, part)) {
    const origin = reading.origins.get(`${part}/${slug}`);
    if (origin === undefined) continue;
    context.store.set({
      id: slug,
      data,
      digest: context.generateDigest(`${origin.digest} ${JSON.stringify(data)}`),
      filePath: `${folder.shown}/${origin.file}`,
    });
  }
}

/** Astro warns of a collection that was never written to, though it is right that there is nothing in it. */
function keepEmpty({ store }: LoaderContext): void {
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

function problemWords({ problems }: DirectoryRead, folder: RecordsFolder): string {
  return `The records have ${problemCount(problems)}\n\n${problemLines(problems, folder.shown)}`;
}

function recordsOf(directory: Directory, part: Part): { slug: string }[] {
  if (part === 'operator' || part === 'coverage') return [{ ...directory[part], slug: part }];
  return directory[part];
}

/** RECORDS_DIR, else `content/`, from the root of the site. */
export function recordsFolder(root: URL): RecordsFolder {
  const base = fileURLToPath(root);
  const path = resolve(base, process.env['RECORDS_DIR'] || 'content');
  const shown = relative(base, path).replaceAll('\\', '/');
  return { path, shown: shown === '' || isAbsolute(shown) ? path : shown };
}
