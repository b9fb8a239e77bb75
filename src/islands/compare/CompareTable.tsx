import { Fragment } from 'react';
import type { Cell } from '#src/directory/compare/cell.ts';
import type { ChosenTable, TableRow } from '#src/directory/compare/chosen-table.ts';
import type { ComparedService } from '#src/directory/compare/compare-data.ts';
import { CompareCell } from './CompareCell.tsx';

interface Props {
  table: ChosenTable;
  /** The services in the columns, when not all fit. */
  shown: readonly string[];
  onPick: (column: number, slug: string) => void;
}

export function CompareTable({ table, shown, onPick }: Props) {
  const indexes = shown.map((slug) => table.services.findIndex((each) => each.slug === slug));
  const isNarrow = shown.length <= 2;
  const columns = isNarrow ? shown.length : shown.length + 1;
  return (
    <table className={`rd_compare-table${isNarrow ? ' rd_compare-table--narrow' : ''}`}>
      <caption className="visually-hidden">
        {shown.length} of {table.services.length} services side by side
      </caption>
      <thead>
        <tr>
          {!isNarrow && (
            <th scope="col" className="rd_compare-table__corner">
              What we found
            </th>
          )}
          {indexes.map((index, column) => (
            <Head
              key={table.services[index]?.slug}
              service={table.services[index]}
              services={table.services}
              hasChoice={shown.length < table.services.length}
              column={column}
              onPick={onPick}
            />
          ))}
        </tr>
      </thead>
      {table.parts.map(({ heading, rows }) => (
        <Fragment key={heading}>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={columns} className="rd_compare-table__part">
                {heading}
              </th>
            </tr>
            {!isNarrow && rows.map((row) => <WideRow key={row.id} row={row} indexes={indexes} />)}
          </tbody>
          {isNarrow && rows.map((row) => <TallRow key={row.id} row={row} indexes={indexes} />)}
        </Fragment>
      ))}
    </table>
  );
}

interface HeadProps {
  service: ComparedService | undefined;
  services: ComparedService[];
  hasChoice: boolean;
  column: number;
  onPick: (column: number, slug: string) => void;
}

function Head({ service, services, hasChoice, column, onPick }: HeadProps) {
  if (!service) return null;
  return (
    <th scope="col">
      {hasChoice && (
        <select
          className="rd_no-print"
          aria-label={`Service in column ${column + 1}`}
          value={service.slug}
          onChange={({ target }) => onPick(column, target.value)}
        >
          {services.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
      <a href={service.url} translate="no">
        {service.name}
      </a>{' '}
      <span className="rd_cell__remark">
        {service.kind}, {service.place}
      </span>
    </th>
  );
}

interface RowProps {
  row: TableRow;
  indexes: readonly number[];
}

function cellsIn({ row, indexes }: RowProps): Cell[] {
  return indexes.map((index) => row.cells[index] ?? []);
}

function WideRow({ row, indexes }: RowProps) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {cellsIn({ row, indexes }).map((cell, column) => (
        <CompareCell key={indexes[column]} cell={cell} />
      ))}
    </tr>
  );
}

/** Where two columns are all that fits, the name of a row stands above its cells. */
function TallRow({ row, indexes }: RowProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={indexes.length} className="rd_compare-table__above">
          {row.label}
        </th>
      </tr>
      <tr>
        {cellsIn({ row, indexes }).map((cell, column) => (
          <CompareCell key={indexes[column]} cell={cell} />
        ))}
      </tr>
    </tbody>
  );
}
