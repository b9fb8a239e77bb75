import { useState } from 'react';
import type { ChosenTable } from '#src/directory/compare/chosen-table.ts';
import type { CompareData } from '#src/directory/compare/compare-data.ts';
import { comparisonCsv } from '#src/directory/compare/csv.ts';
import { comparePath } from '#src/directory/compare/fragment.ts';
import { comparisonText } from '#src/directory/compare/plain-text.ts';
import { copyText, saveFile } from './hand-over.ts';

interface Props {
  table: ChosenTable;
  data: CompareData;
  isByDifference: boolean;
  onByDifference: (isByDifference: boolean) => void;
}

/** What can be done with the comparison: all of it happens in the browser. */
export function CompareTools({ table, data, isByDifference, onByDifference }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (words: string, done: string) => {
    const worked = await copyText(words);
    setSaid(worked ? done : 'Your browser did not allow copying. Print, or save the table.');
  };
  const link = () =>
    new URL(comparePath(table.services.map(({ slug }) => slug)), location.origin).href;
  return (
    <div className="rd_compare-tools rd_no-print">
      <label className="rd_compare-tools__first">
        <input
          type="checkbox"
          checked={isByDifference}
          onChange={({ target }) => onByDifference(target.checked)}
        />{' '}
        What differs first
      </label>
      <button type="button" className="rd_button" onClick={() => print()}>
        Print
      </button>
      <button
        type="button"
        className="rd_button"
        onClick={() => {
          saveFile(
            'services-side-by-side.csv',
            'text/csv;charset=utf-8',
            comparisonCsv(table, data, location.origin),
          );
          setSaid('Table saved');
        }}
      >
        Save as a spreadsheet (CSV)
      </button>
      <button
        type="button"
        className="rd_button"
        onClick={() => copy(comparisonText(table, data, location.origin), 'Text copied')}
      >
        Copy as text
      </button>
      <button type="button" className="rd_button" onClick={() => copy(link(), 'Link copied')}>
        Copy the link
      </button>
      <p role="status" className="rd_quiet">
        {said}
      </p>
    </div>
  );
}
