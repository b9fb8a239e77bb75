// What the site is made with: exact versions with checksums, known licences, no known weaknesses.
import { runScript } from './run-script.ts';
import { askRegistry } from './supply/audit.ts';
import {
  licenceCounts,
  licenceProblems,
  loosePins,
  readRules,
  unsealed,
} from './supply/judge-supply.ts';
import { readLock, readManifest } from './supply/lock-file.ts';

async function main(): Promise<void> {
  const rules = readRules();
  const packages = readLock();
  const audit = await askRegistry(rules);
  const problems = [
    ...loosePins(readManifest()),
    ...unsealed(packages),
    ...licenceProblems(packages, rules),
    ...(audit.answered ? audit.problems : []),
  ];
  for (const problem of problems) console.error(problem);
  const counts = licenceCounts(packages).map(([licence, count]) => `${licence} ${count}`);
  console.log(`${packages.length} packages: ${counts.join(', ')}`);
  console.log(
    audit.answered
      ? `Known weaknesses: ${audit.problems.length} serious, ${audit.lesser} lesser`
      : `Known weaknesses: skipped, ${audit.why}`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

await runScript(main);
