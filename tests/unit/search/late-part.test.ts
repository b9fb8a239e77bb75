import { expect, test } from 'vitest';
import { latePart } from '#src/search/late-part.ts';

test('a part is fetched once, however often it is asked for', async () => {
  let times = 0;
  const part = latePart(async () => {
    times += 1;
    return 'here';
  });
  expect([part.state, part.now]).toEqual(['none', undefined]);
  const both = Promise.all([part.load(), part.load()]);
  expect(part.state).toBe('loading');
  expect(await both).toEqual(['here', 'here']);
  expect(await part.load()).toBe('here');
  expect([part.state, part.now, times]).toEqual(['ready', 'here', 1]);
});

test('a part that failed is fetched again by the next call', async () => {
  const answers = [Promise.reject(new Error('no signal')), Promise.resolve('here')];
  const part = latePart(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
  await expect(part.load()).rejects.toThrow('no signal');
  expect([part.state, part.now]).toEqual(['failed', undefined]);
  await expect(part.load()).resolves.toBe('here');
  expect(part.state).toBe('ready');
});
