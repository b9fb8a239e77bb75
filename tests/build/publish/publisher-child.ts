// A publisher in a process of its own, for tests to interrupt.
// Use: publisher-child.ts <to> <fast | real> [kill:<point> | stop:<point> | stop:every]
import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { publish } from '#scripts/publish/publisher.ts';
import { publishSteps } from '#scripts/publish/steps.ts';
import { TargetFolder } from '#scripts/publish/target-folder.ts';
import { inPlainWords } from '#scripts/publish/trouble.ts';
import { fastSteps } from './fast-steps.ts';

const [to = '', kind = 'fast', interruption = ''] = process.argv.slice(2);

function at(point: string): void {
  writeSync(1, `at ${point}\n`);
  if (interruption === `kill:${point}`) process.kill(process.pid, 'SIGKILL');
  if ([`stop:${point}`, 'stop:every'].includes(interruption)) process.kill(process.pid, 'SIGSTOP');
}

try {
  await publish({
    to: new TargetFolder(to),
    steps: kind === 'real' ? publishSteps() : fastSteps,
    cwd: resolve(import.meta.dirname, '../../..'),
    env: process.env,
    say: (line) => void writeSync(1, `${line}\n`),
    patienceSeconds: Number(process.env['PATIENCE'] ?? 60),
    at,
  });
} catch (error) {
  writeSync(2, `${inPlainWords(error)}\n`);
  process.exitCode = 1;
}
