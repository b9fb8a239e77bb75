import { unseenCharacters } from '../../schema/text.ts';
import type { TextFinding } from './finding.ts';

// Markdown turns “&#x202E;” into the character itself. What stands for a mark of Markdown may be needed.
const characterCode = /&(?!(?:amp|lt|gt|quot);)(?:#x?[\da-f]+|[a-z][a-z\d]*);/iu;
const longWord = /[\p{L}\p{N}]{41,}/u;

/** Lines with characters nobody can see, or with a word no page can hold. */
export function unseenInLines(text: string): TextFinding[] {
  return text.split('\n').flatMap((line, place) => {
    const found: TextFinding[] = [];
    if (line.includes('\t')) {
      found.push({ line: place + 1, kind: 'yaml-tab', words: 'holds a tab.' });
    } else if (unseenCharacters.test(line)) {
      const words = 'holds a character that cannot be seen (a control or a direction mark).';
      found.push({ line: place + 1, kind: 'guide-unseen', words });
    } else if (characterCode.test(line)) {
      const words = 'holds a character written as a code. Type the character itself.';
      found.push({ line: place + 1, kind: 'guide-unseen', words });
    }
    if (longWord.test(line)) {
      const words = 'holds a word of more than 40 letters.';
      found.push({ line: place + 1, kind: 'guide-long-word', words });
    }
    return found;
  });
}

// Reading Markdown takes the longer the more marks follow each other. The longest real guide is 5 kB.
const mostCharacters = 16_000;
const mostInLine = 1000;

/** What is too long to be read as Markdown: such a text is not read. */
export function tooLong(text: string): TextFinding[] {
  if (text.length > mostCharacters) {
    return [{ line: 1, kind: 'file-too-large', words: 'is longer than 16,000 characters.' }];
  }
  return text.split('\n').flatMap((line, place): TextFinding[] => {
    if (line.length <= mostInLine) return [];
    const words = 'is a line of more than 1,000 characters. Begin a new paragraph within it.';
    return [{ line: place + 1, kind: 'file-too-large', words }];
  });
}
