import type { AnyNode, Expression, Node, PrivateIdentifier, Program } from 'acorn';
import { full } from 'acorn-walk';

/**
 * Names that say nothing of the browser: what a script declares or gives a value itself, and what it asks for before it
 * uses it. “name” for a variable, “.name” for a member.
 */
export function ownNames(program: Program): Set<string> {
  const names = new Set<string>();
  full(program, (visited, _, type) => {
    for (const name of namesFrom(visited as AnyNode, type)) names.add(name);
  });
  return names;
}

function namesFrom(node: AnyNode, type: string): string[] {
  // A name that is declared or given a value: the walker tells it by a type of its own.
  if (type === 'VariablePattern' && node.type === 'Identifier') return [node.name];
  switch (node.type) {
    case 'AssignmentExpression': {
      const { left } = node;
      return left.type === 'MemberExpression' && !left.computed ? member(left.property) : [];
    }
    case 'ImportDeclaration':
      return node.specifiers.map(({ local }) => local.name);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return node.computed ? [] : member(node.key);
    case 'UnaryExpression':
      return node.operator === 'typeof' ? askedNames(node.argument) : [];
    case 'BinaryExpression':
      return node.operator === 'in' ? member(node.left) : [];
    case 'IfStatement':
    case 'ConditionalExpression':
      return askedNames(node.test);
    case 'LogicalExpression':
      return askedNames(node.left);
    default:
      return [];
  }
}

function member(key: Expression | PrivateIdentifier): string[] {
  if (key.type === 'Identifier') return [`.${key.name}`];
  return key.type === 'Literal' ? [`.${key.value}`] : [];
}

/** What a condition looks at. What it calls it uses. */
function askedNames(test: Node): string[] {
  const seen: AnyNode[] = [];
  full(test, (node) => seen.push(node as AnyNode));
  const called = new Set(
    seen.flatMap((node) => (node.type === 'CallExpression' ? [node.callee] : [])),
  );
  return seen.flatMap((node) => {
    if (node.type === 'Identifier') return called.has(node) ? [] : [node.name];
    const isLookedAt = node.type === 'MemberExpression' && !node.computed && !called.has(node);
    return isLookedAt ? member(node.property) : [];
  });
}
