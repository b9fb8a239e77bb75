/** What stands between the entries of a cell that holds several. */
export const separator = ' | ';

/** Several words in one cell, with “ | ” between them. A mark that belongs to the words has “\” before it. */
export function listCell(entries: readonly string[]): string {
  return entries.map((words) => words.replaceAll(/[\\|]/gu, (mark) => `\\${mark}`)).join(separator);
}

/** The words of a cell that holds several. */
export function listEntries(cell: string): string[] {
  if (cell.trim() === '') return [];
  const entries = [''];
  for (const [piece] of cell.matchAll(/\\[\\|]|[\s\S]/gu)) {
    if (piece === '|') entries.push('');
    else
      entries.push(
        `${entries.pop() ?? ''}${piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece}`,
      );
  }
  return entries.map((words) => words.trim());
}
