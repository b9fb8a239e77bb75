/** Paths of everything in some content with the kind of value there: `contents[].id string`. */
export function structureOf(content: unknown, path = ''): Map<string, string> {
  const found = new Map([[path, kindOf(content)]]);
  const entries = Array.isArray(content)
    ? content.map((entry: unknown) => ['[]', entry] as const)
    : typeof content === 'object' && content !== null
      ? Object.entries(content).map(([key, value]) => [`.${key}`, value] as const)
      : [];
  for (const [key, value] of entries) {
    for (const [below, kind] of structureOf(value, path + key)) found.set(below, kind);
  }
  return found;
}

function kindOf(content: unknown): string {
  if (content === null) return 'null';
  return Array.isArray(content) ? 'list' : typeof content;
}
