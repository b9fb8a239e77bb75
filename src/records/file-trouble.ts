const advice: Record<string, string> = {
  ENOSPC: 'The disk is full. Free some space, then try again.',
  EDQUOT: 'Your share of the disk is used up. Free some space, then try again.',
  EACCES: 'It may not be written to. Check who owns the folder, or choose another.',
  EPERM:
    'The system does not allow this there. Check who owns the folder, and that its disk can hold links.',
  ENOENT: 'There is no such place, or it may not be made there. Choose another folder.',
  EROFS: 'The disk can only be read. Choose a folder on another disk.',
  ENOTDIR: 'There is a file where a folder is needed. Choose another folder.',
  EISDIR: 'There is a folder where a file is needed. Choose another name.',
  EEXIST: 'Something of this name is there already. Choose another folder.',
  EMFILE: 'Too many files are open. Try again when less is running, or raise the limit.',
};

/** What went wrong with a file or folder, in the words of a person; nothing for what is no such trouble. */
export function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, syscall } = error as NodeJS.ErrnoException;
  if (advice[code] === undefined) return undefined;
  const doing = syscall === 'symlink' ? 'A link cannot be made' : 'This did not work';
  return `${doing}${path === undefined ? '' : ` at ${path}`}. ${advice[code]}`;
}
