/** Something a person has to put right. Its message says what happened and what to do. */
export class PublishError extends Error {}

const ADVICE: Record<string, string> = {
  ENOSPC: 'The disk is full. Free some space, then publish again.',
  EDQUOT: 'Your share of the disk is used up. Free some space, then publish again.',
  EACCES: 'It may not be written to. Check who owns the folder, or choose another.',
  EPERM:
    'The system does not allow this there. Check who owns the folder, and that its disk can hold links.',
  ENOENT: 'There is no such place, or it may not be made there. Choose another folder.',
  EROFS: 'The disk can only be read. Choose a folder on another disk.',
  ENOTDIR: 'There is a file where a folder is needed. Choose another folder.',
  EEXIST: 'Something of this name is there already. Choose another folder.',
  EMFILE: 'Too many files are open. Try again when less is running, or raise the limit.',
};

/** What went wrong in the words of a person. The site that is served is never touched by a failure. */
export function inPlainWords(error: unknown): string {
  if (error instanceof PublishError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  const advice = code === undefined ? undefined : ADVICE[code];
  if (advice === undefined) return error.message;
  const doing = syscall === 'symlink' ? 'A link cannot be made' : 'This did not work';
  return `${doing}${path === undefined ? '' : ` at ${path}`}. ${advice}`;
}
