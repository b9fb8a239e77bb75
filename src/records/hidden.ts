import { hiddenWords } from '../directory/hidden-words.ts';
import { isGroup } from './walk-record.ts';

export { hiddenWords };

/** Only a record that plainly says its address may be shown has its values printed. */
export function isHidden(content: unknown): boolean {
  const location = isGroup(content) ? content['location'] : undefined;
  return !(isGroup(location) && location['disclosure'] === 'published');
}

/** Replaces a value in words about it. */
export function withoutValue(words: string, value: unknown): string {
  if (typeof value === 'object' || value === undefined || value === '') return words;
  return words.replaceAll(`the ${typeof value} ${String(value)}`, hiddenWords);
}
