import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostileImport } from './hostile-import.ts';

const tried = hostileImport();
const csv = 'slug,programme.pets\nfictional-house,No pets.\n';

describe('a file that is no CSV file in UTF-8 is told in one line', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /is empty\.$/],
    ['only spaces', ' \n\r\n\t', /is empty\.$/],
    ['noughts', 'slug,programme.pets\nfictional-house,No\0pets.\n', /holds noughts/],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${csv}`, 'utf16le'), /holds noughts.*UTF-16/],
    ['UTF-16 without its mark', Buffer.from(csv, 'utf16le'), /holds noughts.*UTF-16/],
    ['UTF-16 the other way round', Buffer.from(csv, 'utf16le').swap16(), /holds noughts.*UTF-16/],
    ['Windows-1252', Buffer.from(csv.replace('No', 'Caf\xe9'), 'latin1'), /not saved as UTF-8/],
    [
      'half a letter',
      Buffer.concat([Buffer.from(csv), Buffer.from([0xf0, 0x9f])]),
      /not saved as UTF-8/,
    ],
    ['a workbook', Buffer.from('PK\u0003\u0004xl/workbook.xml'), /is a workbook/],
    [
      'a quote never closed',
      `${csv}fictional-house,"9 Hidden Row\nx\n`,
      /a quotation mark is never closed/,
    ],
    [
      'words after a quote',
      'slug,programme.pets\nfictional-house,"9 Hidden"\u001b[2J Row\n',
      /mark on line 2 is out of place/,
    ],
    [
      'a quote within words',
      'slug,programme.pets\nfictional-house,9 Hid"den Row\n',
      /mark on line 2 is out of place/,
    ],
  ])('%s', async (_what, content, expected) => {
    writeFileSync(tried.file, content);
    const message = await tried.refusal();
    expect(message).toMatch(expected);
    expect(message).not.toMatch(/\n|Hid/);
  });

  it('fifty megabytes, a folder, a device, and nothing at all', async () => {
    writeFileSync(tried.file, csv);
    truncateSync(tried.file, 50_000_000);
    expect(await tried.refusal()).toBe(
      'answers.csv is 50 MB: a file of answers is at most 8 MB. See that it is the right file.',
    );
    for (const path of [tried.folder, '/dev/zero', join(tried.folder, 'nowhere.csv')]) {
      expect(await tried.refusal('fictional-service', path)).toMatch(
        /cannot be read\. See that it is a file/,
      );
    }
  });
});

it.each(['../../x', 'constructor', '__proto__', '=1+1', 'fictional-register'])(
  'nobody speaks who is called %s',
  async (from) => {
    writeFileSync(tried.file, csv);
    expect(await tried.refusal(from)).toMatch(/^“--from /);
  },
);
