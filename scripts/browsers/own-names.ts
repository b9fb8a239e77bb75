import type { Expression, Node, Pattern, Program, PrivateIdentifier } from 'acorn';
import { simple } from 'acorn-walk';

/**
 * Names that say nothing of the browser: what a script declares or gives a value itself, and what it asks for before it
 * uses it. “name” for a variable, “.name” for a member.
 */
export function ownNames(program: Program): Set<string> {
  const names = new Set<string>();
  const member = (key: Expression | PrivateIdentifier | Pattern) => {
    if (key.type === 'Identifier') names.add(`.${key.name}`);
    if (key.type === 'Literal') names.add(`.${key.value}`);
  };
  const asked = (test: Node) => {
    for (const name of askedNames(test)) names.add(name);
  };
  simple(program, {
    // Both walk on from here by themselves.
    VariablePattern: (node) => names.add(node.name),
    MemberPattern: ({ property }: { property: Expression | PrivateIdentifier }) => member(property),
    ImportDeclaration: ({ specifiers }) => {
      for (const { local } of specifiers) names.add(local.name);
    },
    Property: ({ key, computed }) => !computed && member(key),
    MethodDefinition: ({ key, computed }) => !computed && member(key),
    PropertyDefinition: ({ key, computed }) => !computed && member(key),
    UnaryExpression: ({ operator, argument }) => operator === 'typeof' && asked(argument),
    BinaryExpression: ({ operator, left }) => operator === 'in' && member(left),
    IfStatement: ({ test }) => asked(test),
    ConditionalExpression: ({ test }) => asked(test),
    LogicalExpression: ({ left }) => asked(left),
  } as Parameters<typeof simple>[1]);
  return names;
}

/** What a condition looks at. What it calls it uses. */
function askedNames(test: Node): string[] {
  const names: string[] = [];
  const called = new Set<Node>();
  simple(test, {
    // A call comes after its parts, so its name is taken out again at the end.
    CallExpression: ({ callee }) => called.add(callee),
  });
  simple(test, {
    Identifier: (node) => !called.has(node) && names.push(node.name),
    MemberExpression: (node) => {
      const { property, computed } = node;
      if (!computed && property.type === 'Identifier' && !called.has(node))
        names.push(`.${property.name}`);
    },
  });
  return names;
}
