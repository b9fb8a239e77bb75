import {
  type Block,
  type CssNode,
  type Declaration,
  parse,
  type PseudoClassSelector,
  type SelectorList,
  walk,
} from 'css-tree';
import { type Lacking, lacking } from './known-features.ts';

const UNITS: [units: RegExp, feature: string][] = [
  [/^d(?:vh|vw|vi|vb|vmin|vmax)$/u, 'viewport_percentage_units_dynamic'],
  [/^s(?:vh|vw|vi|vb|vmin|vmax)$/u, 'viewport_percentage_units_small'],
  [/^l(?:vh|vw|vi|vb|vmin|vmax)$/u, 'viewport_percentage_units_large'],
  [/^cq/u, 'container_query_length_units'],
];

/** What a sheet of styles uses that an oldest browser lacks. What stands in `@supports` is asked for first. */
export function lackingInStyles(css: string): Lacking[] {
  const found = new Map<string, Lacking>();
  const forgiven = new Set<CssNode>();
  walk(parse(css), function look(node) {
    if (node.type === 'Atrule' && node.name === 'supports') return this.skip;
    if (isForgiving(node)) for (const list of node.children ?? []) forgiven.add(list);
    if (forgiven.has(node)) return undefined;
    if (node.type === 'Declaration' && isSaidOtherwise(node, this.block)) return this.skip;
    const isInRule = this.rule !== null && this.rule !== node;
    const lack = lackingPart(node, this.declaration, isInRule);
    if (lack) found.set(lack.feature, lack);
    return undefined;
  });
  return [...found.values()];
}

/** For one browser alone, or with a twin beside it for those that know only its prefixed name. */
function isSaidOtherwise({ property }: Declaration, block: Block | null): boolean {
  if (/^-[a-z]/u.test(property)) return true;
  const isTwin = (other: CssNode) =>
    other.type === 'Declaration' &&
    /^-[a-z]+-/u.exec(other.property)?.[0] + property === other.property;
  return block?.children.some(isTwin) ?? false;
}

/** One selector that a browser cannot read takes the whole list with it, unless it stands in `:is()`. */
function lackingInList(list: SelectorList): Lacking | undefined {
  const lacks = list.children.toArray().map((selector) => lackingInSelector(selector));
  const lack = lacks.find((one) => one !== undefined);
  if (!lack || lacks.every((one) => one !== undefined)) return undefined;
  return { ...lack, feature: `${lack.feature} in a list with other selectors` };
}

/** `:is()` and `:where()` drop what they cannot read, and that alone. */
function isForgiving(node: CssNode): node is PseudoClassSelector {
  return node.type === 'PseudoClassSelector' && /^(?:is|where)$/u.test(node.name);
}

function lackingInSelector(selector: CssNode): Lacking | undefined {
  let lack: Lacking | undefined;
  walk(selector, function look(node) {
    if (isForgiving(node)) return this.skip;
    lack ??= lackingPart(node, null, false);
    return undefined;
  });
  return lack;
}

function lackingPart(
  node: CssNode,
  declaration: Declaration | null,
  isInRule: boolean,
): Lacking | undefined {
  switch (node.type) {
    case 'Declaration':
      return lacking(`${node.property}:`, 'css', 'properties', node.property);
    case 'SelectorList':
      return lackingInList(node);
    case 'Atrule':
      return lacking(`@${node.name}`, 'css', 'at-rules', node.name);
    case 'Rule':
      return isInRule ? lacking('rules inside rules', 'css', 'selectors', 'nesting') : undefined;
    case 'Feature': {
      const name = node.name.replace(/^(?:min|max)-/u, '');
      return lacking(`@${node.kind} (${node.name})`, 'css', 'at-rules', node.kind, name);
    }
    case 'FeatureRange':
      return node.kind === 'media'
        ? lacking('@media (width <= …)', 'css', 'at-rules', 'media', 'range_syntax')
        : undefined;
    case 'PseudoClassSelector':
      return lacking(`:${node.name}`, 'css', 'selectors', node.name);
    case 'PseudoElementSelector':
      if (node.name.startsWith('-')) return undefined;
      return lacking(`::${node.name}`, 'css', 'selectors', node.name);
    case 'Function':
      return lackingFunction(node.name);
    case 'Dimension':
      return lackingUnit(node.unit);
    case 'Identifier':
      return declaration ? lackingWord(declaration.property, node.name) : undefined;
    default:
      return undefined;
  }
}

function lackingWord(property: string, word: string): Lacking | undefined {
  return lacking(`${property}: ${word}`, 'css', 'properties', property, word);
}

function lackingFunction(name: string): Lacking | undefined {
  const words = `${name}()`;
  return (
    lacking(words, 'css', 'types', name) ??
    lacking(words, 'css', 'types', 'color', name) ??
    lacking(words, 'css', 'types', 'image', name) ??
    lacking(words, 'css', 'types', 'transform-function', name)
  );
}

function lackingUnit(unit: string): Lacking | undefined {
  const feature = UNITS.find(([units]) => units.test(unit))?.[1] ?? unit;
  return lacking(`the unit ${unit}`, 'css', 'types', 'length', feature);
}
