import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { importCsv } from '#scripts/import-csv.ts';

export interface HostileImport {
  /** Sound fictional records in a folder of their own, and a file of answers beside them. */
  folder: string;
  file: string;
  /** What the import printed before it refused. */
  said: string[];
  /** The one message of an import that is refused. It says little, says it soon, and nothing is written. */
  refusal(from?: string, path?: string): Promise<string>;
}

/** Before each test of a file: an import to try. */
export function hostileImport(): HostileImport {
  const tried: HostileImport = { folder: '', file: '', said: [], refusal };
  beforeEach(() => {
    tried.folder = mkdtempSync(join(tmpdir(), 'hostile-import-'));
    tried.file = join(tried.folder, 'answers.csv');
    tried.said = [];
    cpSync('tests/fixtures/records/sound', join(tried.folder, 'records'), { recursive: true });
    // The source that speaks in these tests is of the provider: it may answer for what it runs.
    appendFileSync(
      join(tried.folder, 'records/services/fictional-withheld-house.yaml'),
      'provider: { value: fictional-provider, source: fictional-register, asOf: 2026-05-31 }\n',
    );
    vi.stubEnv('RECORDS_DIR', join(tried.folder, 'records'));
    vi.stubEnv('DIRECTORY_DATE', '2026-06-15');
    vi.spyOn(console, 'log').mockImplementation((line: string) => tried.said.push(line));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(tried.folder, { recursive: true });
  });

  async function refusal(from = 'fictional-service', path = tried.file): Promise<string> {
    const before = digestOf(tried.folder);
    const begun = performance.now();
    const args = [path, '--from', from, '--on', '2026-06-10', '--write'];
    const outcome = await importCsv(args).catch((error: Error) => error);
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(digestOf(tried.folder)).toBe(before);
    const message = outcome instanceof Error ? outcome.message : '';
    expect(message).not.toBe('');
    const printed = [...tried.said, message].join('\n');
    // Nothing that a terminal would obey, and no heap of words.
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u);
    expect(printed.length).toBeLessThan(200_000);
    return message.replaceAll(tried.file, 'answers.csv');
  }
  return tried;
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    hash.update(name).update(readFileSync(join(parentPath, name)));
  }
  return hash.digest('hex');
}
