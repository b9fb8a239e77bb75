import { useEffect, useState } from 'react';

const settlesAfter = 900;

/**
 * The words once they have stood still for a while, so that a screen reader says them once. The same words for
 * something else are said again: it only hears of a change.
 */
export function useSettled(words: string, about: unknown): string {
  const [settled, setSettled] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they are about counts, be the words the same.
  useEffect(() => {
    setSettled('');
    const timer = setTimeout(() => setSettled(words), settlesAfter);
    return () => clearTimeout(timer);
  }, [words, about]);
  return settled;
}
