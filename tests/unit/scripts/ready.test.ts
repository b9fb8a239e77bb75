import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whatIsMissing } from '#scripts/ready.mjs';
import { stampFor } from '#scripts/setup.mjs';

const lock = '{ "lockfileVersion": 3 }';

function project(installed: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'ready-'));
  const devDependencies = { 'fictional-one': '1.0.0', '@fictional/two': '2.0.0' };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ devDependencies }));
  writeFileSync(join(root, 'package-lock.json'), lock);
  for (const name of installed) {
    mkdirSync(join(root, 'node_modules', name), { recursive: true });
    writeFileSync(join(root, 'node_modules', '.setup-stamp'), stampFor(lock));
  }
  return root;
}

test('a command before the first start says what to run first', () => {
  expect(whatIsMissing(project([]))).toContain('Run "npm start" first');
});

test('a package that is gone is named', () => {
  expect(whatIsMissing(project(['fictional-one']))).toBe(
    'Missing in node_modules: @fictional/two. Delete the node_modules folder and run "npm start".',
  );
});

test('nothing is said when all is there', () => {
  expect(whatIsMissing(project(['fictional-one', '@fictional/two']))).toBeUndefined();
});

test('packages for another lock file are not the right ones', () => {
  const root = project(['fictional-one', '@fictional/two']);
  writeFileSync(join(root, 'package-lock.json'), `${lock} `);
  expect(whatIsMissing(root)).toContain('no longer the right ones');
});
