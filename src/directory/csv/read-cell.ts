import { months } from '#src/directory/dates.ts';
import type { ValuePart } from '#src/schema/value-parts.ts';
import { listEntries } from './cell-list.ts';
import { unguarded } from './cell-safety.ts';

/** What the cell says, as a person or a spreadsheet left it. */
export function cellText(cell: string): string {
  return unguarded(cell.trim()).trim();
}

/** A date as the records write it, from the ways in which spreadsheets write it. Days come before months. */
export function readDate(written: string): string | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?)?)?$/u.exec(
    written,
  );
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/u.exec(written);
  if (slashes) return dateOf(slashes[3], slashes[2], slashes[1]);
  const named = /^(?:(\d{1,2})[\s-])?([a-z]{3,9})[\s-](\d{4}|\d{2})$/iu.exec(written);
  const month = monthOf(named?.[2] ?? '');
  return named && month > 0 ? dateOf(named[3], String(month), named[1]) : undefined;
}

/** From 1; 0 for a word that only begins like a month. */
function monthOf(word: string): number {
  const said = word.toLowerCase();
  const isIt = (month: string) => [month, month.slice(0, 3)].includes(said);
  if (said === 'sept') return 9;
  return months.findIndex((month) => isIt(month.toLowerCase())) + 1;
}

function dateOf(year = '', month?: string, day?: string): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const parts = [whole, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  const full = `${parts}${'-01'.repeat(3 - parts.split('-').length)}`;
  const moment = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== full
    ? undefined
    : parts;
}

/** True for a day written month first, as spreadsheets set to American English write it. */
export function isMonthFirst(written: string): boolean {
  const [, , second] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/u.exec(written) ?? [];
  return Number(second) > 12;
}

/** True when both say the same date. A spreadsheet turns “2026-05” into the first of May. */
export function sameDate(held: string, cell: string): boolean {
  if (held === cell) return true;
  const read = readDate(cell);
  return read === held || (held.length === 7 && read === `${held}-01`);
}

/** Nothing for a cell that holds words beside the number, or a number in a form of computers. */
function readNumber(written: string, { range }: Pick<ValuePart, 'range'>): number | undefined {
  const plain = range?.isWhole ? written : written.replace(/^£\s?/u, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/** True for “1.250”, which is 1250 in some countries and one and a quarter in others. */
export function hasTwoReadings(written: string): boolean {
  return /^£?\s?\d{1,3}\.\d{3}$/u.test(written);
}

function readCode(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
}

const isPhone = (written: string) => /^[\d\s().-]+$/u.test(written);
const digits = (written: string) => written.replaceAll(/\D/gu, '').replace(/^0+/u, '');

/** True when a cell still says what was exported, whatever a spreadsheet did to its look. */
export function samePart(held: string, cell: string, part: ValuePart): boolean {
  const said = cellText(cell);
  if (said === held) return true;
  if (said === '' || held === '') return false;
  if (part.isList) {
    const [ours, theirs] = [listEntries(held), listEntries(said)];
    const single = { ...part, isList: false };
    return (
      ours.length === theirs.length &&
      ours.every((entry, place) => samePart(entry, theirs[place] ?? '', single))
    );
  }
  if (part.kind === 'code') return readCode(said) === held;
  if (part.kind === 'phone') return isPhone(said) && digits(said) === digits(held);
  if (part.kind === 'number') {
    const number = readNumber(said, part) ?? Number.NaN;
    return Math.abs(number - Number(held)) <= Math.abs(Number(held)) * 1e-9;
  }
  return /^(?:true|false)$/iu.test(held) && said.toLowerCase() === held.toLowerCase();
}

/** The value that a cell gives, before the schema judges it. `undefined`: the cell is empty. */
export function readPart(cell: string, part: ValuePart): unknown {
  const said = cellText(cell);
  if (said === '') return undefined;
  if (part.isList) {
    return listEntries(said).map((entry) => readPart(entry, { ...part, isList: false }));
  }
  if (part.kind === 'code') return readCode(said);
  if (part.kind === 'number') {
    return hasTwoReadings(said) ? said : (readNumber(said, part) ?? said);
  }
  // A spreadsheet took the leading zero of the number away.
  if (part.kind === 'phone' && /^[1-9]\d{8,9}$/u.test(said)) return `0${said}`;
  return said;
}
