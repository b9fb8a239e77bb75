import { type Document, parseDocument } from 'yaml';

/** A record’s text with the places of everything in it. */
export interface Editable {
  text: string;
  document: Document;
  lineBreak: string;
}

export function parseForEditing(text: string): Editable {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    prettyErrors: false,
    stringKeys: true,
    strict: true,
    uniqueKeys: true,
  });
  const [error] = document.errors;
  if (error) {
    throw new Error(
      'The record cannot be read as YAML. Run “npm run check:content”, put right what it names, and try again.',
    );
  }
  return { text, document, lineBreak: text.includes('\r\n') ? '\r\n' : '\n' };
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after this offset begins; the end of the text when there is none. */
export function nextLineStart(text: string, offset: number): number {
  // A block of text ends with its own line break.
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** How far into its line an offset is. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
