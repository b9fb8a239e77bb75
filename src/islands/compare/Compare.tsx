import { useEffect, useState } from 'react';
import type { CompareData } from '#src/directory/compare/compare-data.ts';
import { UnlessBroken } from '../plain-instead.tsx';
import { ComparePage } from './ComparePage.tsx';

async function loadData(): Promise<CompareData> {
  const response = await fetch('/compare.json');
  if (!response.ok) throw new Error(`The comparison did not load: ${response.status}.`);
  return response.json();
}

/** Services side by side. The table of all services below it stands without it. */
export function Compare() {
  const [data, setData] = useState<CompareData>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    loadData().then(setData, () => setFailed(true));
  }, []);
  if (hasFailed) return <NoComparison />;
  if (!data) return null;
  return (
    <UnlessBroken otherwise={<NoComparison />}>
      <ComparePage data={data} />
    </UnlessBroken>
  );
}

function NoComparison() {
  return (
    <p className="rd_box" role="status">
      The comparison did not load. Check your connection and open the page again. The table below
      has the key facts of all services.
    </p>
  );
}
