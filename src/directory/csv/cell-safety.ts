/** Tells spreadsheet programs that the text is Unicode. */
export const byteOrderMark = '\uFEFF';

// A cell that begins so is worked out as a formula by spreadsheet programs.
const formulaStart = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const gap = '[\\s,./-]*';

// What spreadsheet programs turn into a number, a date, a time or a truth value.
const converted = [
  /^[£$€(]?\s*[\d.,]+\s*[%)£$€]?$/u,
  /^\d[\d.,]*\s*e[+-]?\d+$/iu,
  /^(?:\d+\s+)?\d{1,4}\s*[-/.:]\s*\d{1,4}(?:\s*[-/.:]\s*\d{1,4})*(?:\s*[ap]m)?$/iu,
  new RegExp(`^\\d{1,4}${gap}${month}(?:${gap}\\d{1,4})?$`, 'iu'),
  new RegExp(`^${month}${gap}\\d{1,4}(?:${gap}\\d{1,4})?$`, 'iu'),
  /^(?:true|false)$/iu,
];

/** True for words that a spreadsheet would work out. */
export function beginsFormula(words: string): boolean {
  return formulaStart.test(words);
}

/** Words with an apostrophe before what a spreadsheet would work out. `unguarded` takes it away again. */
export function guarded(words: string): string {
  const bare = withoutMarks(words);
  // Words that already look guarded would lose their own apostrophe on the way back.
  const looksGuarded = bare !== words && isConverted(bare);
  return looksGuarded || formulaStart.test(bare) ? `'${words}` : words;
}

/** The same for words that must stay words: a phone number without spaces, “3-6”, “May 2026”, “TRUE”. */
export function guardedAsText(words: string): string {
  return isConverted(withoutMarks(words)) ? `'${words}` : guarded(words);
}

function isConverted(bare: string): boolean {
  return converted.some((shape) => shape.test(bare.trim()));
}

/** The words of a cell as they were before they were guarded. */
export function unguarded(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const words = cell.slice(1);
  return guardedAsText(words) === cell ? words : cell;
}

// Words that begin with an apostrophe of their own get one more, so that taking one away gives them back.
function withoutMarks(words: string): string {
  return words.replace(/^'+/u, '');
}

/** One record of a file for spreadsheets (RFC 4180). Its cells are guarded already. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
