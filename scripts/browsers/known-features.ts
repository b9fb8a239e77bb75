// What the oldest browsers lack, by the compatibility tables of MDN.
import type { BrowserName, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import tables from '@mdn/browser-compat-data' with { type: 'json' };
import { OLDEST_BROWSERS } from '#src/directory/oldest-browsers.ts';

/** A feature, and the browsers in use that do not have it. */
export interface Lacking {
  feature: string;
  browsers: string[];
}

const TABLE_NAMES: Record<string, BrowserName[]> = {
  chrome: ['chrome', 'chrome_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios: ['safari_ios'],
};

const oldest = OLDEST_BROWSERS.flatMap(({ version, targets }) =>
  targets.flatMap((target) =>
    (TABLE_NAMES[target] ?? unknownTarget(target)).map((name) => ({ name, version })),
  ),
);

function unknownTarget(target: string): never {
  throw new Error(`scripts/browsers/known-features.ts has no table for "${target}".`);
}

/** Whether a version is at least another: 15.10 comes after 15.9. */
function isFrom(version: string, first: string): boolean {
  const [ours, theirs] = [version, first.replace('≤', '')].map((words) =>
    words.split('.').map(Number),
  );
  const place = [0, 1, 2].find((at) => (ours?.[at] ?? 0) !== (theirs?.[at] ?? 0));
  return place === undefined || (ours?.[place] ?? 0) > (theirs?.[place] ?? 0);
}

function isIn(support: SupportStatement | undefined, version: string): boolean {
  // Without a word on it, nothing is known against it.
  if (support === undefined) return true;
  return [support]
    .flat()
    .some(({ version_added, version_removed, flags, prefix, alternative_name }) => {
      if (version_added === false || version_added === 'preview') return false;
      if (flags || prefix || alternative_name) return false;
      const isGone = typeof version_removed === 'string' && isFrom(version, version_removed);
      return isFrom(version, version_added) && !isGone;
    });
}

/** The oldest browsers that lack a feature: none when the tables do not know it. */
export function browsersWithout(feature: Identifier | undefined): string[] {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return oldest
    .filter(({ name, version }) => !isIn(support[name], version))
    .map(({ name, version }) => `${tables.browsers[name].name} ${version}`);
}

/** The part of the tables at “css.selectors.has”. */
export function featureAt(...path: string[]): Identifier | undefined {
  let here: Identifier | undefined = tables as unknown as Identifier;
  for (const part of path) {
    if (!here || !Object.hasOwn(here, part)) return undefined;
    here = here[part];
  }
  return here;
}

/** What lacks a feature that the tables have at a path; undefined when nothing does. */
export function lacking(feature: string, ...path: string[]): Lacking | undefined {
  return asLacking(feature, browsersWithout(featureAt(...path)));
}

export function asLacking(feature: string, browsers: string[]): Lacking | undefined {
  return browsers.length > 0 ? { feature, browsers } : undefined;
}

const namesIn = (group: Identifier | undefined) =>
  Object.keys(group ?? {}).filter((name) => name !== '__compat');

/** Every method and property of the language and the browser, by name, with all that have one of that name. */
export function memberTable(): Map<string, Identifier[]> {
  const members = new Map<string, Identifier[]>();
  const groups = [
    ['javascript', 'builtins'],
    ['javascript', 'builtins', 'Intl'],
    ['api'],
    ['webassembly', 'api'],
  ];
  for (const group of groups.map((path) => featureAt(...path))) {
    for (const owner of namesIn(group)) {
      for (const member of namesIn(group?.[owner])) {
        const feature = group?.[owner]?.[member];
        const name = member.replace(/_(?:static|event)$/u, '');
        if (feature) members.set(name, [...(members.get(name) ?? []), feature]);
      }
    }
  }
  return members;
}
