import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Round } from '#scripts/publish/round.ts';

describe('publishing whenever records change', () => {
  let begun = 0;
  let finish: (served: string) => void = () => undefined;
  const work = () => {
    begun += 1;
    return new Promise<string>((resolve) => {
      finish = resolve;
    });
  };
  beforeEach(() => {
    begun = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('waits until no more changes come, then works once', async () => {
    const round = new Round(400, work);
    for (let change = 0; change < 5; change += 1) {
      round.ask();
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(begun).toBe(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(begun).toBe(1);
  });

  it('works once more for all changes during the work', async () => {
    const round = new Round(400, work);
    round.ask();
    await vi.advanceTimersByTimeAsync(400);
    round.ask();
    round.ask();
    await vi.advanceTimersByTimeAsync(5000);
    expect([begun, round.busy]).toEqual([1, true]);
    finish('first');
    await vi.advanceTimersByTimeAsync(400);
    expect([begun, round.served]).toEqual([2, 'first']);
    finish('second');
    await vi.advanceTimersByTimeAsync(5000);
    expect([begun, round.served, round.busy]).toEqual([2, 'second', false]);
  });
});
