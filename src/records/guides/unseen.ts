import type { TextFinding } from './finding.ts';

// Control, format (bidirectional, zero-width) and separator characters can hide or reorder words on a page.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;
const longWord = /[\p{L}\p{N}]{41,}/u;

/** Lines with characters nobody can see, or with a word no page can hold. */
export function unseenInLines(text: string): TextFinding[] {
  return text.split('\n').flatMap((line, place) => {
    const found: TextFinding[] = [];
    if (line.includes('\t')) {
      found.push({ line: place + 1, kind: 'yaml-tab', words: 'holds a tab.' });
    } else if (unseen.test(line)) {
      const words = 'holds a character that cannot be seen (a control or a direction mark).';
      found.push({ line: place + 1, kind: 'guide-unseen', words });
    }
    if (longWord.test(line)) {
      const words = 'holds a word of more than 40 letters.';
      found.push({ line: place + 1, kind: 'guide-long-word', words });
    }
    return found;
  });
}
