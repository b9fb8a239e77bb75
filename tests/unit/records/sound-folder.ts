import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDirectory } from '#src/records/read-directory.ts';
import { problemLines } from '#src/records/report.ts';

const sound = 'tests/fixtures/records/sound';
const today = '2026-11-21';

/** The text of a file of the sound fictional records. */
export function soundText(file: string): string {
  return readFileSync(join(sound, file), 'utf8');
}

export const completeOperator = `
name: Fictional Operator
contact: office@fictional-operator.example
clinicalReviewer: { name: Dr Fictional, on: 2026-06-01 }
helplinesCheckedOn: 2026-06-01
providersToldOn: 2026-06-01
`;

/** What the check says of the sound fictional records with some files written anew. */
export async function toldOf(files: Record<string, string | Buffer>) {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    cpSync(sound, folder, { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    const { directory, problems } = await readDirectory(folder, today);
    const printed = problemLines(problems, 'records');
    const lines = problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`);
    return { directory, problems, lines, printed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
