import type { Identifier } from '@mdn/browser-compat-data';
import { type AnyNode, parse, type Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import {
  asLacking,
  browsersWithout,
  featureAt,
  type Lacking,
  lacking,
  memberTable,
} from './known-features.ts';
import { ownNames } from './own-names.ts';
import { lackingSyntax } from './script-syntax.ts';

const members = memberTable();

/** Objects that every script has, whose members are in the tables under the name of their kind. */
const KINDS: Record<string, string> = {
  caches: 'CacheStorage',
  crypto: 'Crypto',
  document: 'Document',
  globalThis: 'Window',
  history: 'History',
  localStorage: 'Storage',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  self: 'Window',
  sessionStorage: 'Storage',
  window: 'Window',
};

/**
 * What a script uses that an oldest browser lacks: the language, and what is built in. A call does not tell whose method
 * it is: it counts when nothing has a method of that name there. What the script makes itself, or asks for before it
 * uses it (`typeof`, `in`, a condition, `?.()`), does not count.
 */
export function lackingInScript(code: string): Lacking[] {
  const program = readScript(code);
  const own = ownNames(program);
  const found = new Map<string, Lacking>();
  fullAncestor(program, (visited, _, path) => {
    const node = visited as AnyNode;
    const lack = lackingSyntax(node) ?? lackingName(node, path.at(-2) as AnyNode | undefined, own);
    if (lack) found.set(lack.feature, lack);
  });
  return [...found.values()];
}

function readScript(code: string): Program {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  } catch {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  }
}

function lackingName(
  node: AnyNode,
  around: AnyNode | undefined,
  own: ReadonlySet<string>,
): Lacking | undefined {
  if (node.type === 'Identifier') return own.has(node.name) ? undefined : lackingGlobal(node.name);
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined;
  const { object, property } = node;
  const isCalled = around?.type === 'CallExpression' && around.callee === node;
  if (node.computed || (isCalled && around.optional) || own.has(`.${property.name}`))
    return undefined;
  if (object.type === 'Identifier' && !own.has(object.name)) {
    const feature = memberOf(object.name, property.name);
    if (feature) return asLacking(`${object.name}.${property.name}`, browsersWithout(feature));
  }
  return isCalled ? lackingMethod(property.name) : undefined;
}

function lackingGlobal(name: string): Lacking | undefined {
  return (
    lacking(name, 'javascript', 'builtins', name) ??
    lacking(name, 'api', name) ??
    lacking(name, 'api', 'Window', name)
  );
}

function memberOf(owner: string, name: string): Identifier | undefined {
  const kind = KINDS[owner] ?? owner;
  return (
    featureAt('javascript', 'builtins', kind, name) ??
    featureAt('api', kind, `${name}_static`) ??
    featureAt('api', kind, name)
  );
}

function lackingMethod(name: string): Lacking | undefined {
  const lacks = (members.get(name) ?? []).map(browsersWithout);
  const [fewest = []] = lacks.sort((one, other) => one.length - other.length);
  return asLacking(`.${name}()`, fewest);
}
