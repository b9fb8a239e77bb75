import { useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { mostInPrint, mostOnScreen } from '#src/directory/compare/chosen-table.ts';

/** How many services fit side by side, from this width of the window on. In em, so that large text counts. */
const widths: [query: string, columns: number][] = [
  ['(min-width: 90em)', mostOnScreen],
  ['(min-width: 75em)', 5],
  ['(min-width: 62em)', 4],
  ['(min-width: 48em)', 3],
];
const fewest = 2;

function columnsNow(): number {
  return widths.find(([query]) => matchMedia(query).matches)?.[1] ?? fewest;
}

function onResize(changed: () => void): () => void {
  const lists = widths.map(([query]) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

/** How many columns the table may have, and whether it is being printed. */
export function useColumns(): { columns: number; isPrinting: boolean } {
  const onScreen = useSyncExternalStore(onResize, columnsNow);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The page is drawn for paper as soon as these are over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return { columns: isPrinting ? mostInPrint : onScreen, isPrinting };
}

/** Which of the chosen stand in the columns: those picked, then the rest in their order. */
export function inColumns(
  chosen: readonly string[],
  picked: readonly string[],
  columns: number,
): string[] {
  if (chosen.length <= columns) return [...chosen];
  const kept = picked.filter((slug) => chosen.includes(slug));
  return [...new Set([...kept, ...chosen])].slice(0, columns);
}

/** Puts a service into a column. One that stood in another column changes places with it. */
export function pickFor(shown: readonly string[], column: number, slug: string): string[] {
  const before = shown[column];
  return shown.map((there, index) => {
    if (index === column) return slug;
    return there === slug && before !== undefined ? before : there;
  });
}
