import { fileTrouble } from '#src/records/file-trouble.ts';

/** Something a person has to put right. Its message says what happened and what to do. */
export class PublishError extends Error {}

/** What went wrong in the words of a person. The site that is served is never touched by a failure. */
export function inPlainWords(error: unknown): string {
  return fileTrouble(error) ?? (error instanceof Error ? error.message : String(error));
}
