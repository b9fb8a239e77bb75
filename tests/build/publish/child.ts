import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { damageTo, readManifest } from '#scripts/publish/manifest.ts';
import { publish } from '#scripts/publish/publisher.ts';
import { TargetFolder } from '#scripts/publish/target-folder.ts';
import { fastSteps } from './fast-steps.ts';

const script = join(import.meta.dirname, 'publisher-child.ts');
export const projectRoot = resolve(import.meta.dirname, '../../..');
/** Dozens of publishers are started: each would compile the same modules. */
const compileCache = join(projectRoot, 'node_modules/.cache/compiled');

/** A publisher that runs as a process, and what it has said so far. */
export class PublisherProcess {
  readonly process: ChildProcess;
  said = '';
  readonly #ended: Promise<unknown>;
  #told: () => void = () => undefined;

  constructor(to: string, options: string[], env: Record<string, string> = {}) {
    this.process = spawn(process.execPath, [script, to, ...options], {
      cwd: projectRoot,
      env: { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: compileCache, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer) => {
      this.said += chunk.toString();
      this.#told();
    };
    this.process.stdout?.on('data', keep);
    this.process.stderr?.on('data', keep);
    this.#ended = once(this.process, 'close').then(() => this.#told());
  }

  async ended(): Promise<number | NodeJS.Signals | null> {
    await this.#ended;
    return this.process.exitCode ?? this.process.signalCode;
  }

  get isOver(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  /** Resolves once it has said this, or has ended. */
  async hasSaid(words: string): Promise<void> {
    while (!this.said.includes(words) && !this.isOver) {
      await new Promise<void>((told) => {
        this.#told = told;
      });
    }
  }
}

/** Publishes the small site from this process. Rejects when it fails. */
export function publishFast(to: string): Promise<unknown> {
  return publish({
    to: new TargetFolder(to),
    steps: fastSteps,
    cwd: projectRoot,
    env: process.env,
    say: () => undefined,
    patienceSeconds: 60,
    mayShrink: true,
  });
}

/** What is wrong with the site that is served now; nothing when it is whole and of one making. */
export async function faultsServed(to: string): Promise<string[]> {
  const folder = await realpath(join(to, 'current'));
  const manifest = await readManifest(folder);
  if (!manifest || manifest.pages.length < 9) return [`${folder} has too few pages`];
  return [...(await damageTo(folder)), ...(await mixture(folder))];
}

async function mixture(folder: string): Promise<string[]> {
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(pages.map((name) => readFile(join(folder, name), 'utf8')));
  const stamps = new Set(texts.flatMap((text) => /\d+-\d{19}/.exec(text)?.[0] ?? []));
  return stamps.size > 1 ? [`pages of ${stamps.size} makings are mixed`] : [];
}
