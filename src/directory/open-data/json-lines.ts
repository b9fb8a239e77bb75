/** JSON with each entry of a list at the top on its own line: small, and two editions can be compared. */
export function jsonLines(file: Record<string, unknown>): string {
  const parts = Object.entries(file).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    const lines = value.map((entry) => JSON.stringify(entry));
    return `${JSON.stringify(key)}:[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]`;
  });
  return `{${parts.join(',\n')}}\n`;
}
