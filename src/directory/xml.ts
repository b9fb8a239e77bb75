const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// What XML 1.0 cannot hold, not even as a code: controls, halves of a character and two that are none.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Words as they stand in XML. What no XML may hold becomes “�”. */
export function inXml(words: string): string {
  return words
    .replaceAll(forbidden, '\uFFFD')
    .replaceAll(/[&<>"]/gu, (mark) => marks[mark] ?? mark);
}
