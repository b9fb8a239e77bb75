import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'astro/zod';

const folder = resolve(import.meta.dirname, '../../../.github/workflows');
const permission = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflowSchema = z.object({
  name: z.string(),
  permissions: z.strictObject({}),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string(),
      'timeout-minutes': z.number().max(60),
      permissions: permission,
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});
type Workflow = z.infer<typeof workflowSchema>;

const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const workflowOf = (name: string): Workflow => {
  const document = parseDocument(textOf(name));
  expect(document.errors).toEqual([]);
  return workflowSchema.parse(document.toJS());
};
const writes = (workflow: Workflow) =>
  Object.entries(workflow.jobs).flatMap(([job, { permissions }]) =>
    Object.entries(permissions).flatMap(([name, level]) =>
      level === 'write' ? [`${job}: ${name}`] : [],
    ),
  );

describe('the workflows', () => {
  it('are these three', () => {
    expect(files.toSorted()).toEqual(['import.yml', 'publish.yml', 'test.yml']);
  });

  it.each(files)('%s can be read, allows nothing by itself, and ends in time', (name) => {
    expect(workflowOf(name).name).toBeTruthy();
  });

  it.each(files)('%s pins every action to one commit and names its version beside it', (name) => {
    const lines = textOf(name)
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(/uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(files)('%s puts nothing that a stranger can write into a command', (name) => {
    const commands = Object.values(workflowOf(name).jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => run ?? []),
    );
    expect(commands.length + name.length).toBeGreaterThan(0);
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
    expect(textOf(name)).not.toContain('pull_request_target');
    for (const command of commands) execFileSync('/bin/bash', ['-n', '-c', command]);
  });

  it('write only where they must', () => {
    expect(writes(workflowOf('test.yml'))).toEqual([]);
    expect(writes(workflowOf('publish.yml'))).toEqual(['deploy: pages', 'deploy: id-token']);
    expect(writes(workflowOf('import.yml'))).toEqual([
      'propose: contents',
      'propose: pull-requests',
    ]);
  });

  it('keep the key to the repository out of every job that does not push', () => {
    const kept = files.flatMap((name) =>
      Object.entries(workflowOf(name).jobs).flatMap(([job, { steps }]) =>
        steps
          .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
          .filter((step) => step.with?.['persist-credentials'] !== false)
          .map(() => job),
      ),
    );
    expect(kept).toEqual(['propose']);
  });
});
