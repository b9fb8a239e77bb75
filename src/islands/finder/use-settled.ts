import { useEffect, useState } from 'react';

const settlesAfter = 900;

/** The words once they have stood still for a while, so that a screen reader says them once. */
export function useSettled(words: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), settlesAfter);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}
