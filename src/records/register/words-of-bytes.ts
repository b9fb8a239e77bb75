const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

/** A cell whose characters are bytes, as words: UTF-8 where it is that, else Windows-1252, as the register writes. */
export function wordsOfBytes(cell: string): string {
  if (!/[\u0080-\u00ff]/u.test(cell)) return cell;
  const bytes = Buffer.from(cell, 'latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
}
