import { expect, it } from 'vitest';
import { type ImportReport, reportText } from '#src/directory/register/import-report.ts';
import { acceptedWords, refusedWords } from '#tests/fixtures/hostile/words.ts';

it('hostile words of a register keep to their lines and cannot steer the terminal', () => {
  const words = [...acceptedWords, ...refusedWords];
  const of = { csNumber: 'CS0000000001', slug: 'fictional-house' };
  const report: ImportReport = {
    file: { name: '\u001b[2J.csv', asAt: '2026-05-31', services: 1, source: 'fictional-register' },
    lastFile: null,
    written: false,
    withheld: false,
    publicPullRequest: true,
    changed: [{ ...of, changes: words.map((to) => ({ field: 'contact.phone', from: to, to })) }],
    unchanged: [],
    missing: words.map((message) => ({ ...of, reason: 'missing', message })),
    uncertain: words.map((message) => ({ ...of, kind: 'renamed', message })),
  };
  const lines = reportText(report, 'Done.').split('\n');
  expect(lines.filter((line) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
  expect(lines.filter((line) => /^ *- /.test(line))).toHaveLength(1 + 3 * words.length);
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(5);
});
