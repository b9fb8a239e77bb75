// Loaded before a script: ends it like a power cut just before one of its steps on files of records.
// KILLED_AT: “open 2” is before the second file is written beside its place, “rename 1” before the first is moved in.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [step, at] = (process.env['KILLED_AT'] ?? '').split(' ');
let passed = 0;

function count(name: string, path: unknown): void {
  if (name !== step || !String(path).endsWith('.new')) return;
  passed += 1;
  if (passed === Number(at)) process.kill(process.pid, 'SIGKILL');
}

const { open, rename } = files;
files.open = (...given) => {
  count('open', given[0]);
  return open(...given);
};
files.rename = (...given) => {
  count('rename', given[0]);
  return rename(...given);
};
syncBuiltinESMExports();
