import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checksum, KeptResults } from '#scripts/kept-results.ts';

let folder: string;
const open = (madeBy: string[] = []) =>
  new KeptResults({ name: 'lengths', schema: z.number(), madeBy, folder });
const lengthOf = (text: string) => vi.fn(() => text.length);

describe('kept results of slow work', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kept-'));
    const kept = open();
    expect(kept.of(checksum('four'), lengthOf('four'))).toBe(4);
    kept.save();
  });

  it('spare the work for the same text, and only for it', () => {
    const kept = open();
    const work = lengthOf('four');
    expect(kept.of(checksum('four'), work)).toBe(4);
    expect(work).not.toHaveBeenCalled();
    expect(kept.of(checksum('other'), lengthOf('other'))).toBe(5);
  });

  it('count for nothing once the code that made them has changed', () => {
    const work = lengthOf('four');
    open(['scripts/page-weight.ts']).of(checksum('four'), work);
    expect(work).toHaveBeenCalledOnce();
  });

  it.each(['', '{"madeBy"', '{"madeBy":"x","results":[]}'])(
    'are begun anew when they hold %j',
    async (text) => {
      await writeFile(join(folder, 'lengths.json'), text);
      const kept = open();
      const work = lengthOf('four');
      expect(kept.of(checksum('four'), work)).toBe(4);
      expect(work).toHaveBeenCalledOnce();
      kept.save();
      expect(JSON.parse(await readFile(join(folder, 'lengths.json'), 'utf8'))).toHaveProperty(
        'results',
      );
    },
  );
});
