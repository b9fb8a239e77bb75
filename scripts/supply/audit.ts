import { execFile } from 'node:child_process';
import { z } from 'astro/zod';
import type { SupplyRules } from './judge-supply.ts';

const LONGEST_WAIT_MS = 3000;
const SERIOUS = new Set(['high', 'critical']);

const answerSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

export type Audit =
  | { answered: true; problems: string[]; lesser: number }
  | { answered: false; why: string };

/** Asks the registry, through npm, which packages have known weaknesses. */
export async function askRegistry(rules: SupplyRules): Promise<Audit> {
  const { stdout, tooLong } = await npmAudit();
  if (tooLong) return { answered: false, why: `no answer in ${LONGEST_WAIT_MS / 1000} seconds` };
  return readAudit(stdout, rules);
}

/** What npm printed, as problems. Known weaknesses fail when they are high or critical and not accepted. */
export function readAudit(printed: string, rules: SupplyRules): Audit {
  let answer: unknown;
  try {
    answer = JSON.parse(printed);
  } catch {
    return { answered: false, why: 'npm gave no answer that can be read' };
  }
  const read = answerSchema.safeParse(answer);
  if (!read.success) return { answered: false, why: whyRefused(answer) };
  const accepted = new Set(rules.acceptedAdvisories.map((advisory) => advisory.package));
  const found = Object.entries(read.data.vulnerabilities).filter(([name]) => !accepted.has(name));
  const serious = found.filter(([, { severity }]) => SERIOUS.has(severity));
  return {
    answered: true,
    problems: serious.map(
      ([name, { severity }]) =>
        `${name} has a known ${severity} weakness. Run "npm audit", and update it or accept it with a reason.`,
    ),
    lesser: found.length - serious.length,
  };
}

/** The status alone: the rest of the message names the host. */
function whyRefused(answer: unknown): string {
  const refusal = z.object({ statusCode: z.number() }).safeParse(answer);
  return refusal.success
    ? `the registry refused with status ${refusal.data.statusCode}`
    : 'the registry could not be reached';
}

function npmAudit(): Promise<{ stdout: string; tooLong: boolean }> {
  const args = ['audit', '--json', '--fetch-retries=0', `--fetch-timeout=${LONGEST_WAIT_MS}`];
  return new Promise((resolve) => {
    execFile(
      'npm',
      args,
      { timeout: LONGEST_WAIT_MS, maxBuffer: 50_000_000, shell: process.platform === 'win32' },
      (error, stdout) => resolve({ stdout, tooLong: error?.killed === true }),
    );
  });
}
