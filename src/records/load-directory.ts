import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { withoutArchived } from '../directory/archived.ts';
import { withoutDisputed } from '../directory/replies.ts';
import type { Directory } from '../directory/directory.ts';

let loaded: Promise<Directory> | undefined;

/** Every record, for the pages. Read once in a build; in `astro dev` anew each time, since records change. */
export function loadDirectory(): Promise<Directory> {
  if (import.meta.env.DEV) return assemble();
  loaded ??= assemble();
  return loaded;
}

async function assemble(): Promise<Directory> {
  const [operator, coverage] = await Promise.all([records('operator'), records('coverage')]);
  return {
    services: (await records('services')).map(withoutDisputed),
    providers: await records('providers'),
    councils: await records('councils'),
    healthBoards: await records('healthBoards'),
    partnerships: withoutArchived(await records('partnerships')),
    fundingRoute: await records('fundingRoute'),
    sources: await records('sources'),
    helplines: await records('helplines'),
    safety: await records('safety'),
    vocabulary: await records('vocabulary'),
    figures: await records('figures'),
    guides: await records('guides'),
    glossary: await records('glossary'),
    operator: single(operator),
    coverage: single(coverage),
    confirmations: await records('confirmations'),
    corrections: await records('corrections'),
  };
}

type Entry<Name extends CollectionKey> = CollectionEntry<Name>['data'] & { slug: string };

async function records<Name extends CollectionKey>(name: Name): Promise<Entry<Name>[]> {
  const entries = await getCollection(name);
  return entries
    .map(({ id, data }) => ({ ...data, slug: id }))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

function single<RecordType extends { slug: string }>(
  found: RecordType[],
): Omit<RecordType, 'slug'> {
  const [record] = found;
  if (record === undefined) {
    throw new Error('The records have problems: see the list in the terminal, then reload.');
  }
  const { slug: _only, ...fields } = record;
  return fields;
}
