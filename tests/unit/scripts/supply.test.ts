import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readAudit } from '#scripts/supply/audit.ts';
import { billOfMaterials, SENT_TO_VISITORS } from '#scripts/supply/bill-of-materials.ts';
import {
  licenceProblems,
  loosePins,
  permits,
  readRules,
  unsealed,
} from '#scripts/supply/judge-supply.ts';
import { parseLock, parseManifest, readLock, readManifest } from '#scripts/supply/lock-file.ts';

const rules = readRules();

function locked(fields: object) {
  return parseLock(JSON.stringify({ packages: { '': {}, 'node_modules/fictional': fields } }));
}

describe('what the site is made with', () => {
  it('has exact versions, checksums and known licences', () => {
    const packages = readLock();
    expect(packages.length).toBeGreaterThan(100);
    expect(loosePins(readManifest())).toEqual([]);
    expect(unsealed(packages)).toEqual([]);
    expect(licenceProblems(packages, rules)).toEqual([]);
  });

  it.each(['^1.2.3', '~1.2.3', '>=1', '1.x', '*', 'latest', 'git+https://example.org/a.git', ''])(
    'may not have the version "%s"',
    (version) => {
      const manifest = {
        name: 'a',
        version: '1.0.0',
        license: 'MIT',
        devDependencies: { b: version },
      };
      expect(loosePins(parseManifest(JSON.stringify(manifest)))).toHaveLength(1);
    },
  );

  it('says which package lacks a checksum, names a host or has an unknown licence', () => {
    const odd = locked({
      version: '1.0.0',
      license: 'SSPL-1.0',
      resolved: 'https://example.org/a',
    });
    expect(unsealed(odd).join()).toMatch(/no sha512 checksum.*names the host/);
    expect(licenceProblems(odd, rules).join()).toMatch(/fictional has the licence SSPL-1.0/);
    expect(licenceProblems(locked({ version: '1.0.0' }), rules).join()).toMatch(/names no licence/);
  });

  it.each([
    ['MIT', true],
    ['GPL-3.0 OR MIT', true],
    ['(MIT AND GPL-3.0)', false],
    ['MIT OR ISC AND GPL-3.0', false],
  ])('reads the licence %s', (licence, fine) => {
    expect(permits(licence, new Set(['MIT', 'ISC']))).toBe(fine);
  });
});

describe('the answer of the registry', () => {
  const found = (severity: string) =>
    JSON.stringify({ vulnerabilities: { fictional: { severity } } });

  it('fails the check for a serious weakness and counts a lesser one', () => {
    expect(readAudit(found('critical'), rules)).toMatchObject({
      problems: [expect.stringContaining('fictional has a known critical weakness')],
    });
    expect(readAudit(found('moderate'), rules)).toMatchObject({ problems: [], lesser: 1 });
    const accepted = {
      ...rules,
      acceptedAdvisories: [{ package: 'fictional', reason: 'A test.' }],
    };
    expect(readAudit(found('high'), accepted)).toMatchObject({ problems: [], lesser: 0 });
  });

  it.each([
    ['', /can be read/],
    [
      '{"statusCode":405,"uri":"https://registry.example"}',
      /^the registry refused with status 405$/,
    ],
    ['{"error":{}}', /could not be reached/],
  ])('is no answer when it says %s', (printed, why) => {
    expect(readAudit(printed, rules)).toEqual({
      answered: false,
      why: expect.stringMatching(why) as string,
    });
  });
});

describe('the bill of materials', () => {
  const bill = JSON.stringify(billOfMaterials(readManifest(), readLock()));

  it('names every package with its checksum and no host, and is the same each time', () => {
    expect(bill).toBe(JSON.stringify(billOfMaterials(readManifest(), readLock())));
    expect(bill).not.toContain('://');
    expect(bill).toContain('"purl":"pkg:npm/%40astrojs/react@');
    expect(bill).toMatch(
      /"serialNumber":"urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}"/,
    );
    expect(bill.match(/"scope":"required"/g)?.length).toBe(SENT_TO_VISITORS.length);
  });

  it('marks as sent to visitors all that their browsers run', async () => {
    const imported = new Set<string>();
    for await (const file of glob('src/{islands,search,offline}/**/*.{ts,tsx}')) {
      const code = readFileSync(file, 'utf8').replaceAll(/import type [^;]*;/g, '');
      for (const [, name = ''] of code.matchAll(
        /(?:from|import\() ?'((?:@[^/']+\/)?[\w-]+)[^']*'/g,
      ))
        imported.add(name);
    }
    expect(imported).toContain('leaflet');
    expect([...imported].filter((name) => !SENT_TO_VISITORS.includes(name))).toEqual([]);
  });
});
