export interface HarmfulWord {
  found: string;
  instead: string;
}

/** Words that blame or shame people, and what to write. */
const harmful: readonly { words: RegExp; instead: string }[] = [
  { words: /\b(?:ex-)?addicts?\b/giu, instead: 'person who uses drugs, or person in recovery' },
  { words: /\baddicted\b/giu, instead: 'depends on' },
  { words: /\bjunkies?\b/giu, instead: 'person who uses drugs' },
  { words: /\balcoholics?\b/giu, instead: 'person who depends on alcohol' },
  { words: /\babus(?:e|es|ed|er|ers|ing)\b/giu, instead: 'use, or harmful use' },
  { words: /\bmisus(?:e|es|ed|er|ers|ing)\b/giu, instead: 'use, or harmful use' },
  { words: /\b(?:drug|alcohol|substance|service|heroin) users?\b/giu, instead: 'people who use …' },
  { words: /\bdrug habits?\b/giu, instead: 'drug use' },
  {
    words: /\b(?:get|getting|stay|staying|been|is|are) clean\b|\bclean and sober\b/giu,
    instead: 'not using',
  },
  { words: /\bdirty (?:test|sample|urine)s?\b/giu, instead: 'a test that shows drugs' },
  { words: /\brelaps(?:e|es|ed|ing)\b/giu, instead: 'use or drink again' },
  { words: /\b(?:has|have|had|you|they) failed\b/giu, instead: 'what happened, without blame' },
  { words: /\binmates?\b/giu, instead: 'person in prison' },
  { words: /\bnon-complian(?:t|ce)\b/giu, instead: 'what happened, without blame' },
  { words: /\bon a script\b/giu, instead: 'staying on methadone (or the medicine)' },
];

/** Every harmful word of a text. What `allowed` holds is passed over. */
export function harmfulWords(text: string, allowed: readonly string[]): HarmfulWord[] {
  let rest = text;
  for (const words of allowed) rest = rest.replaceAll(new RegExp(words, 'giu'), ' ');
  return harmful.flatMap(({ words, instead }) =>
    [...rest.matchAll(words)].map(([found]) => ({ found, instead })),
  );
}
