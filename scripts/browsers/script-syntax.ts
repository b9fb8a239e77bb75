import type { AnyNode } from 'acorn';
import { type Lacking, lacking } from './known-features.ts';

/** Syntax newer than 2021. What came before, every oldest browser reads. */
export function lackingSyntax(node: AnyNode): Lacking | undefined {
  if (node.type === 'StaticBlock') {
    const blocks = ['classes', 'static', 'initialization_blocks'];
    return lacking('static { } in a class', 'javascript', ...blocks);
  }
  if (node.type === 'VariableDeclaration' && /using/u.test(node.kind)) {
    return lacking('using', 'javascript', 'statements', 'using');
  }
  if (node.type === 'ImportDeclaration' && node.attributes.length > 0) {
    return lacking('import … with', 'javascript', 'statements', 'import', 'import_attributes');
  }
  if (node.type === 'Literal' && node.regex) {
    const { pattern, flags } = node.regex;
    return lackingInPattern(pattern) ?? lackingFlag(flags);
  }
  // Builders turn a pattern that a browser cannot read into words, which it still cannot read.
  if (node.type === 'Literal' && typeof node.value === 'string')
    return lackingInPattern(node.value);
  if (node.type === 'TemplateElement') return lackingInPattern(node.value.raw);
  return undefined;
}

function lackingInPattern(pattern: string): Lacking | undefined {
  const expressions = ['javascript', 'regular_expressions'];
  if (/\(\?<[=!]/u.test(pattern)) {
    return lacking('(?<= or (?<! in a pattern', ...expressions, 'lookbehind_assertion');
  }
  if (/\(\?[ims]*-?[ims]+:/u.test(pattern)) {
    return lacking('(?i: in a pattern', ...expressions, 'modifier');
  }
  return undefined;
}

function lackingFlag(flags: string): Lacking | undefined {
  const { v, d } = { v: 'unicodeSets', d: 'hasIndices' };
  if (flags.includes('v'))
    return lacking('the flag v of a pattern', 'javascript', 'builtins', 'RegExp', v);
  if (flags.includes('d'))
    return lacking('the flag d of a pattern', 'javascript', 'builtins', 'RegExp', d);
  return undefined;
}
