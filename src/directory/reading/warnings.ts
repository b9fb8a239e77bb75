/** More than these on one page, and nobody reads them: a warning on everything warns of nothing. */
export const mostWarnings = 3;

const warning =
  /\b(?:ring|ask)(?: [\p{L}’]+){0,4} to (?:confirm|check)\b|\b(?:ring|ask) (?:first|again)\b|\b(?:ring|ask) before you rely\b|\bask (?:if|whether) (?:it|this|that|they) still\b/giu;

/** Each place that sends people to ask whether what they read still holds. */
export function warningsIn(text: string): string[] {
  return [...text.matchAll(warning)].map(([found]) => found);
}

/** What is wrong with the page of a service that warns too often, or does not say once what it rests on. */
export function warningProblems(path: string, text: string, summaries: number): string[] {
  const found = warningsIn(text);
  const tooMany =
    found.length > mostWarnings
      ? [
          `${path}  tells people ${found.length} times to ask whether something still holds; at most ${mostWarnings} are allowed. Say it once for the page or the part: “${found.join('”, “')}”`,
        ]
      : [];
  const unsaid =
    summaries === 1
      ? []
      : [
          `${path}  has ${summaries} lines that say what its facts rest on; it needs one (restsOn in src/directory/standing/).`,
        ];
  return [...tooMany, ...unsaid];
}
