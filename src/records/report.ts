import type { Directory } from '../directory/directory.ts';
import { shortened, visible } from '../directory/visible.ts';
import type { Problem } from './problem.ts';

// A file may hold a word of many pages, which would push all else off the screen.
const mostOfField = 120;
const mostOfMessage = 1200;

/** One line for each problem, a gap between files. `folder` goes before each file name. */
export function problemLines(problems: readonly Problem[], folder: string): string {
  return problems
    .map((problem, place) => {
      const isNextFile = place > 0 && problems[place - 1]?.file !== problem.file;
      return `${isNextFile ? '\n' : ''}${problemLine(problem, folder)}`;
    })
    .join('\n');
}

function problemLine({ file, line, field, message, action }: Problem, folder: string): string {
  const what = field === '' ? message : `${shortened(field, mostOfField)} – ${message}`;
  return visible(`${folder}/${file}:${line}  ${shortened(what, mostOfMessage)} ${action}`);
}

/** The last line below the problems. */
export function problemCount(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
}

/** What was read, when all is well. */
export function contentSummary({ services, providers, councils, sources }: Directory): string {
  const counts = [
    counted(services.length, 'service'),
    counted(providers.length, 'provider'),
    counted(councils.length, 'council area'),
    counted(sources.length, 'source'),
  ];
  return `${counts.join(', ')}: no problems`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
