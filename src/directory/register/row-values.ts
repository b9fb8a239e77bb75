import { phoneFault } from '#src/schema/phone-number.ts';

/** Words of the file: odd spaces and characters that cannot be seen become one space. */
export function tidyWords(cell: string): string {
  return cell.replaceAll(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\ufffd]+/gu, ' ').trim();
}

/** A UK phone number as people read it; nothing when the cell holds none. */
export function tidyPhone(cell: string): string | undefined {
  const digits = cell.replace(/^\s*(?:\+|00)\s*44\s*(?:\(0\))?/u, '0').replaceAll(/[\s().-]/gu, '');
  if (!/^0\d+$/u.test(digits) || phoneFault(digits) !== undefined) return undefined;
  const first = /^0(?:2|3|8|9|1\d1|11)/u.test(digits) && digits.length === 11 ? 4 : 5;
  if (first === 5) return `${digits.slice(0, 5)} ${digits.slice(5)}`;
  const isTwoDigitArea = digits.startsWith('02');
  return isTwoDigitArea
    ? `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`
    : `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
}

export function isMobile(phone: string): boolean {
  return phone.startsWith('07');
}

/** A whole postcode with one space; nothing when the cell holds none. */
export function tidyPostcode(cell: string): string | undefined {
  const bare = cell.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
  if (!/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/u.test(bare)) return undefined;
  return `${bare.slice(0, -3)} ${bare.slice(-3)}`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `31/05/2026`, `31-May-26`, `2026-05-31` or a spreadsheet’s day number, as `2026-05-31`. */
export function tidyDate(cell: string): string | undefined {
  const words = cell.trim().split(' ')[0] ?? '';
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(words) ?? [];
  if (day && month && year) return dayOf(Number(year), Number(month), Number(day));
  const [, d, name, yy] = /^(\d{1,2})-([A-Za-z]{3})[a-z]*-(\d{2}|\d{4})$/u.exec(words) ?? [];
  if (d && name && yy) {
    const full = yy.length === 4 ? Number(yy) : 2000 + Number(yy);
    return dayOf(full, months.indexOf(name.toLowerCase()) + 1, Number(d));
  }
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(words) ?? [];
  if (isoYear) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (!/^\d{5}$/u.test(words)) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + Number(words))).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

export function tidyWholeNumber(cell: string): number | undefined {
  const count = Number(cell.trim() === '' ? Number.NaN : cell);
  return Number.isInteger(count) && count >= 0 && count < 1000 ? count : undefined;
}

/** A number above nought, for columns where nought stands for “not set”. */
export function tidyCount(cell: string): number | undefined {
  return tidyWholeNumber(cell) || undefined;
}

export function tidyGrade(cell: string): number | undefined {
  const grade = tidyCount(cell);
  return grade !== undefined && grade <= 6 ? grade : undefined;
}

/** Words that are neither a grade nor one of the ways in which a file says that there is none. */
export function isOddGrade(cell: string): boolean {
  const words = tidyWords(cell);
  return (
    tidyGrade(words) === undefined &&
    !/^(?:|-|0|n\/?a|null|not (?:assessed|applicable|graded))$/iu.test(words)
  );
}

/** All three names that the category has had. */
export function isRehabCategory(subtype: string, additional: string): boolean {
  return [subtype, ...additional.split(';')].some((words) =>
    /^alcohol (?:&|and) drugs? (?:misuse|rehabilitation)$/iu.test(tidyWords(words)),
  );
}

/** `GLASGOW` as `Glasgow`; mixed letters stay as they are. */
export function tidyTown(cell: string): string {
  const words = tidyWords(cell);
  if (words !== words.toUpperCase()) return words;
  return words
    .toLowerCase()
    .replaceAll(/(?<!\p{L})(?:o['’])?\p{L}+/gu, (word) =>
      smallWords.has(word) ? word : word.replaceAll(/^\p{L}|(?<=^o['’])\p{L}/gu, capital),
    )
    .replace(/^\p{L}/u, capital);
}

const smallWords = new Set(['of', 'the', 'and', 'on', 'in', 'by', 'upon', 'le', 'na', 's']);
const capital = (letter: string) => letter.toUpperCase();

/** The letters and digits alone, for telling whether two spellings say the same. */
export function bareWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
