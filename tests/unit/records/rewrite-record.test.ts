import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '#src/records/parse-yaml.ts';
import { rewriteRecord } from '#src/records/rewrite-record.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { anyOf } from '#tests/fixtures/any-of-schema.ts';

const record = `# yaml-language-server: $schema=../.schema/service.schema.json
name: { value: "A  House", source: a-source }   # its name
kind: residential-rehab
contact:
  # The number of the house.
  phone: { value: "01632 960001", source: a-source, asOf: 2026-01-31 } # rung in May
  website:
    value: 'https://a.example.org/'
    source: a-source


regulation:
  regulator: care-inspectorate
  registrations:
    - link: same-service # checked by hand
      csNumber: CS0000000001
      registeredName: "A House"
      gradings:
        # Newest first.
        - { publishedOn: 2025-07-23, scheme: key-questions, leadership: 4 }
reported:
  - value: >-
      Long words
      over two lines.
    source: a-source
`;

function rewritten(changes: Parameters<typeof rewriteRecord>[1], text = record) {
  return rewriteRecord(text, changes);
}

function changedLines(after: string, before = record): [string[], string[]] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  return [old.filter((line) => !fresh.includes(line)), fresh.filter((line) => !old.includes(line))];
}

describe('a rewritten record', () => {
  it('has one value changed and keeps quotes, comments and gaps', () => {
    const after = rewritten([{ path: ['contact', 'phone', 'value'], value: '01632 960002' }]);
    expect(changedLines(after)).toEqual([
      ['  phone: { value: "01632 960001", source: a-source, asOf: 2026-01-31 } # rung in May'],
      ['  phone: { value: "01632 960002", source: a-source, asOf: 2026-01-31 } # rung in May'],
    ]);
  });

  it('gets new keys where the schema has them', () => {
    const after = rewritten([
      { path: ['contact', 'email'], value: { source: 'a-source', value: 'a@house.example' } },
      { path: ['contact', 'website', 'asOf'], value: '2026-02' },
      { path: ['status'], value: { value: 'open', source: 'a-source' } },
    ]);
    expect(after).toContain(
      'asOf: 2026-01-31 } # rung in May\n  email: { value: "a@house.example", source: a-source }\n  website:\n    value: \'https://a.example.org/\'\n    source: a-source\n    asOf: 2026-02\n\n\nregulation',
    );
    expect(after).toContain(
      'kind: residential-rehab\nstatus: { value: open, source: a-source }\ncontact:',
    );
  });

  it('has a list grown at its head and written like its neighbours', () => {
    const path = ['regulation', 'registrations', 0, 'gradings'];
    const old = { publishedOn: '2025-07-23', scheme: 'key-questions', leadership: 4 };
    const fresh = {
      publishedOn: '2026-05-01',
      scheme: 'key-questions',
      wellbeing: 5,
      leadership: 6,
      staffTeam: 5,
      setting: 5,
    };
    const after = rewritten([{ path, value: [fresh, old] }]);
    expect(changedLines(after)).toEqual([
      [],
      [
        '        - { publishedOn: 2026-05-01, scheme: key-questions, wellbeing: 5, leadership: 6, staffTeam: 5, setting: 5 }',
      ],
    ]);
  });

  it('loses a key with the comment beside it and no other', () => {
    const after = rewritten([
      { path: ['contact', 'phone'], value: undefined },
      { path: ['regulation', 'registrations', 0, 'link'], value: undefined },
      { path: ['reported'], value: undefined },
    ]);
    expect(after).toContain('contact:\n  # The number of the house.\n  website:');
    expect(after).toContain('    - csNumber: CS0000000001\n      registeredName');
    expect(after.endsWith('leadership: 4 }\n')).toBe(true);
  });

  it('is the same text when nothing changes, and keeps Windows line ends', () => {
    expect(rewritten([{ path: ['kind'], value: 'residential-rehab' }])).toBe(record);
    const windows = record.replaceAll('\n', '\r\n');
    const after = rewriteRecord(windows, [{ path: ['shortName'], value: 'A' }]);
    expect(after).toBe(windows.replace('kind:', 'shortName: "A"\r\nkind:'));
  });

  it('is refused when its text cannot be read', () => {
    expect(() => rewriteRecord('name: [', [])).toThrow(/cannot be read as YAML/u);
  });
});

describe('every record of the directory', () => {
  const folder = 'content/services';
  it('takes a change of its town and is put back byte for byte', () => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      const record = parseYaml(file, text).content as Record<string, unknown>;
      const path = ['location', 'town', 'value'];
      const town = (record['location'] as { town: { value: string } }).town.value;
      const there = rewriteRecord(text, [{ path, value: 'Elsewhere' }]);
      expect(there).not.toBe(text);
      expect(rewriteRecord(there, [{ path, value: town }])).toBe(text);
    }
  });
});

const anyService = anyOf(serviceSchema, fc.constant('fictional-service')) as fc.Arbitrary<
  Record<string, unknown>
>;

/** Comments between the lines of a record, each with its own number. */
function withComments(text: string, every: number): { text: string; comments: string[] } {
  const comments: string[] = [];
  const lines = text.split('\n').flatMap((line, at) => {
    if (at % every !== 0 || line === '') return [line];
    comments.push(`# comment ${at}`);
    return [`${/^[ ]*/u.exec(line)?.[0] ?? ''}# comment ${at}`, line];
  });
  return { text: lines.join('\n'), comments };
}

describe('any valid record', () => {
  it('is the same when it is written and read back', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        const written = rewriteRecord('# The head.\n', [{ path: [], value: service }]);
        const { content, problems } = parseYaml('any.yaml', written);
        expect(problems).toEqual([]);
        expect(content).toEqual(JSON.parse(JSON.stringify(service)));
        expect(written.startsWith('# The head.\n')).toBe(true);
        expect(rewriteRecord(written, [{ path: [], value: service }])).toBe(written);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('becomes any other, group by group, and keeps the comments above what stays', () => {
    const edits = fc.tuple(
      anyService,
      anyService,
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.nat(40), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(edits, ([one, other, every, chosen]) => {
        const { text, comments } = withComments(
          rewriteRecord('', [{ path: [], value: one }]),
          every,
        );
        const keys = Object.keys(serviceSchema.shape);
        const changes = chosen.map((at) => {
          const key = keys[at % keys.length] ?? 'name';
          return { path: [key], value: other[key] };
        });
        const touched = new Set(changes.map(({ path }) => path[0]));
        const wanted = Object.fromEntries(
          keys.map((key) => [key, touched.has(key) ? other[key] : one[key]]),
        );
        const written = rewriteRecord(text, changes);
        expect(parseYaml('any.yaml', written).content).toEqual(JSON.parse(JSON.stringify(wanted)));
        const untouched = topLevel(text).filter(({ key }) => !touched.has(key));
        for (const { lines } of untouched) expect(written).toContain(lines);
        if (touched.size === 0)
          expect(comments.every((comment) => written.includes(comment))).toBe(true);
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});

/** The lines of each group at the margin, with the comments inside. */
function topLevel(text: string): { key: string; lines: string }[] {
  return text
    .split(/^(?=[a-zA-Z])/mu)
    .map((lines) => ({
      key: lines.split(':')[0] ?? '',
      lines: lines.replace(/(?:^#.*\n)+$/mu, ''),
    }))
    .filter(({ key }) => /^[a-zA-Z]+$/u.test(key));
}
