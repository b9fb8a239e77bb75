import { useCallback, useMemo, useState } from 'react';
import { chosenTable, differencesFirst, mostInPrint } from '#src/directory/compare/chosen-table.ts';
import type { CompareData } from '#src/directory/compare/compare-data.ts';
import { ChooseServices } from './ChooseServices.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CompareTools } from './CompareTools.tsx';
import { inColumns, pickFor, useColumns } from './use-columns.ts';
import { useChosen } from './use-chosen.ts';

export function ComparePage({ data }: { data: CompareData }) {
  const known = useCallback(
    (slug: string) => data.services.some((service) => service.slug === slug),
    [data],
  );
  const [chosen, choose] = useChosen(known);
  const [isByDifference, setByDifference] = useState(false);
  const [picked, setPicked] = useState<string[]>([]);
  const { columns, isPrinting } = useColumns();

  const table = useMemo(() => {
    const asOnPage = chosenTable(data, chosen.slugs);
    return isByDifference ? differencesFirst(asOnPage) : asOnPage;
  }, [data, chosen.slugs, isByDifference]);
  const shown = isPrinting
    ? chosen.slugs.slice(0, mostInPrint)
    : inColumns(chosen.slugs, picked, columns);
  const leftOut = table.services.slice(mostInPrint).map(({ name }) => name);

  return (
    <section className="rd_compare" aria-labelledby="side-by-side">
      <h2 id="side-by-side" className="visually-hidden">
        Side by side
      </h2>
      <ChooseServices data={data} chosen={chosen} choose={choose} known={known} />
      {table.services.length > 0 && (
        <>
          <CompareTools
            table={table}
            data={data}
            isByDifference={isByDifference}
            onByDifference={setByDifference}
          />
          <p className="rd_compare__caution">
            {data.caution} As at {data.day}. “Not published” is not a no: ask.
            {leftOut.length > 0 && (
              <span className="rd_print-only"> Not printed here: {leftOut.join(', ')}.</span>
            )}
          </p>
          <CompareTable
            table={table}
            shown={shown}
            onPick={(column, slug) => setPicked(pickFor(shown, column, slug))}
          />
        </>
      )}
    </section>
  );
}
