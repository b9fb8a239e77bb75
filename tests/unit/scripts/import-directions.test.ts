import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

const FORBIDDEN: [file: string, from: string][] = [
  ['src/schema/planted.ts', 'zod'],
  ['src/schema/planted.ts', 'node:fs'],
  ['src/schema/planted.ts', '../directory/dates.ts'],
  ['src/schema/planted.ts', '#src/records/read-records.ts'],
  ['src/directory/planted.ts', 'react'],
  ['src/directory/planted.ts', 'leaflet'],
  ['src/directory/planted.ts', 'node:path'],
  ['src/directory/planted.ts', 'astro:content'],
  ['src/directory/planted.ts', '../records/read-records.ts'],
  ['src/records/planted.ts', '../components/Card.astro'],
  ['src/islands/finder/planted.ts', 'astro:content'],
  ['src/islands/finder/planted.ts', 'node:fs'],
  ['src/islands/finder/planted.ts', '#src/records/read-records.ts'],
  ['src/islands/finder/planted.ts', '../../components/Card.astro'],
  ['src/components/Planted.astro', '#src/records/read-records.ts'],
  ['src/components/Planted.astro', '../pages/index.astro'],
  ['src/layouts/Planted.astro', '../pages/index.astro'],
  ['scripts/planted.ts', '#src/components/Card.astro'],
  ['scripts/planted.ts', 'astro:content'],
];

const ALLOWED: [file: string, from: string][] = [
  ['src/schema/planted.ts', 'astro/zod'],
  ['src/schema/planted.ts', './fact.ts'],
  ['src/schema/planted.ts', '#src/schema/fact.ts'],
  ['src/directory/planted.ts', '#src/schema/fact.ts'],
  ['src/directory/planted.ts', '../schema/fact.ts'],
  ['src/directory/planted.ts', './dates.ts'],
  ['src/records/planted.ts', 'node:fs'],
  ['src/records/planted.ts', '#src/directory/dates.ts'],
  ['src/islands/finder/planted.ts', 'react'],
  ['src/islands/finder/planted.ts', '#src/directory/dates.ts'],
  ['src/components/Planted.astro', '#src/directory/dates.ts'],
  ['src/layouts/Planted.astro', '#src/records/read-records.ts'],
  ['scripts/planted.ts', '#src/records/read-records.ts'],
];

/** The name a planted import has among many of one kind. */
function fileOf(file: string, kind: string, index: number): string {
  return file.replace(/lanted/, `lanted-${kind}-${index}`);
}

/** Plants every import in a folder that holds only our lint settings, and lints it once. */
function lintPlanted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  cpSync(join(ROOT, '.biome.jsonc'), join(folder, '.biome.jsonc'));
  writeFileSync(join(folder, '.gitignore'), 'dist/\n');
  for (const [kind, imports] of Object.entries({ forbidden: FORBIDDEN, allowed: ALLOWED })) {
    for (const [index, [file, from]] of imports.entries())
      plant(folder, fileOf(file, kind, index), from);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const settings = ['--config-path=.biome.jsonc', '--max-diagnostics=none'];
  const rule = '--only=style/noRestrictedImports';
  const args = [biome, 'lint', ...settings, rule];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

function plant(folder: string, file: string, from: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  const code = `import { planted } from '${from}';\nconsole.log(planted);\n`;
  writeFileSync(join(folder, file), file.endsWith('.astro') ? `---\n${code}---\n` : code);
}

const output = lintPlanted();

test('every planted file is linted', () => {
  expect(output).toContain(`Checked ${FORBIDDEN.length + ALLOWED.length} files`);
});

test.each(FORBIDDEN.map(([file, from], index) => ({ file, from, index })))(
  '$file may not import $from',
  ({ file, index }) => {
    expect(output).toContain(`${fileOf(file, 'forbidden', index)}:`);
  },
);

test.each(ALLOWED.map(([file, from], index) => ({ file, from, index })))(
  '$file may import $from',
  ({ file, index }) => {
    expect(output).not.toContain(`${fileOf(file, 'allowed', index)}:`);
  },
);
