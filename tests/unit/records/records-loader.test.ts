import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordsLoader } from '#src/records/records-loader.ts';
import { fictionalStore, type FictionalStore } from './fictional-store.ts';

const soundRecords = 'tests/fixtures/records/sound';
const house = 'content/services/fictional-house.yaml';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'));
  cpSync(soundRecords, join(root, 'content'), { recursive: true });
  vi.stubEnv('RECORDS_DIR', '');
  vi.stubEnv('DIRECTORY_DATE', '2026-11-21');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('a collection holds the checked records by slug, with the file of each', async () => {
  const store = fictionalStore();
  await recordsLoader('services').load(contextFor(store));
  expect([...store.entries.keys()].sort()).toEqual(['fictional-house', 'fictional-withheld-house']);
  const entry = store.entries.get('fictional-house');
  expect(entry?.filePath).toBe(house);
  expect(entry?.data).not.toHaveProperty('slug');
});

test('a build stops with every problem in one error, though older records are in the store', async () => {
  const store = fictionalStore();
  await recordsLoader('services').load(contextFor(store));
  edit(house, 'kind: residential-rehab', 'kind: hotel\nrooom: 1');
  const again = recordsLoader('services').load(contextFor(store));
  await expect(again).rejects.toThrow(/2 problems in 1 file\..+:3 {2}kind – .+:4 {2}rooom – /su);
});

test('records of an earlier schema do not stay in a warm store', async () => {
  const store = fictionalStore();
  store.set({ id: 'fictional-leftover', data: {} });
  await recordsLoader('providers').load(contextFor(store));
  expect([...store.entries.keys()]).toEqual(['fictional-provider']);
});

test('while editing: a change, a new file and a removed file show; a broken one is told and kept out', async () => {
  const store = fictionalStore();
  const watcher = new EventEmitter();
  const context = contextFor(store, watcher);
  await recordsLoader('services').load(context);

  edit(house, 'value: Fictional House', 'value: Fictional Home');
  tell(watcher, 'change', house);
  await vi.waitFor(() => expect(nameIn(store)).toBe('Fictional Home'), 5000);

  edit(house, 'kind: residential-rehab', 'kind: hotel');
  tell(watcher, 'change', house);
  await vi.waitFor(() => expect(context.logger.error).toHaveBeenCalledOnce(), 5000);
  expect(vi.mocked(context.logger.error).mock.lastCall?.[0]).toContain(
    `${house}:3  kind – must be`,
  );
  expect(nameIn(store)).toBe('Fictional Home');

  edit(house, 'kind: hotel', 'kind: crisis');
  rmSync(join(root, 'content/services/fictional-withheld-house.yaml'));
  tell(watcher, 'unlink', 'content/services/fictional-withheld-house.yaml');
  await vi.waitFor(() => expect(store.entries.size).toBe(1), 5000);
});

test('a broken record at the start of editing is told, not thrown', async () => {
  edit(house, 'kind: residential-rehab', 'kind: hotel');
  const context = contextFor(fictionalStore(), new EventEmitter());
  await recordsLoader('services').load(context);
  expect(context.logger.error).toHaveBeenCalledOnce();
});

test('loading again leaves one listener, which fills the newer store', async () => {
  const watcher = new EventEmitter();
  const older = fictionalStore();
  const newer = fictionalStore();
  await recordsLoader('services').load(contextFor(older, watcher));
  await recordsLoader('services').load(contextFor(newer, watcher));
  expect(watcher.listenerCount('all')).toBe(1);
  edit(house, 'value: Fictional House', 'value: Fictional Home');
  tell(watcher, 'change', house);
  await vi.waitFor(() => expect(nameIn(newer)).toBe('Fictional Home'), 5000);
  expect(nameIn(older)).toBe('Fictional House');
});

function contextFor(store: FictionalStore, watcher?: EventEmitter): LoaderContext {
  const logger = { error: vi.fn(), info: vi.fn(), warn: vi.fn() };
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (text: string) => text,
    logger,
    store,
    ...(watcher ? { watcher: Object.assign(watcher, { add: vi.fn() }) } : {}),
  };
  return context as unknown as LoaderContext;
}

function edit(file: string, from: string, to: string): void {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

function tell(watcher: EventEmitter, event: string, file: string): void {
  watcher.emit('all', event, join(root, file));
}

function nameIn(store: FictionalStore): unknown {
  const { data } = store.entries.get('fictional-house') ?? {};
  return (data as { name?: { value?: unknown } } | undefined)?.name?.value;
}
