import type { Cell, Statement } from '#src/directory/compare/cell.ts';
import { notPublished } from '#src/directory/compare/chosen-table.ts';

const marks = { good: '✓', bad: '✕', depends: '~', unknown: '?' } as const;

/** What one service publishes, each statement with its source and date. */
export function CompareCell({ cell }: { cell: Cell }) {
  if (cell.length === 0) return <td className="rd_cell__unknown">{notPublished}</td>;
  return (
    <td>
      {cell.map((statement, index) => (
        <StatementWords
          key={statement.lines.join()}
          statement={statement}
          isLastOfSource={statement.note?.words !== cell[index + 1]?.note?.words}
        />
      ))}
    </td>
  );
}

interface Props {
  statement: Statement;
  /** Several statements of one source share the note under the last. */
  isLastOfSource: boolean;
}

function StatementWords({ statement, isLastOfSource }: Props) {
  const { lines, tone, link, remarks, note } = statement;
  return (
    <>
      {lines.map((line, index) => (
        <p key={line} className={tone && index === 0 ? `rd_answer rd_answer--${tone}` : undefined}>
          {tone && index === 0 && <span aria-hidden="true">{marks[tone]} </span>}
          {link ? (
            <a href={link} rel="noreferrer nofollow">
              {line}
            </a>
          ) : (
            line
          )}
        </p>
      ))}
      {remarks.map((remark) => (
        <p key={remark} className="rd_cell__remark">
          {remark}
        </p>
      ))}
      {note && isLastOfSource && (
        <p className={`rd_note rd_note--${note.standing}`}>
          {note.url ? (
            <a href={note.url} title={note.title} rel="noreferrer nofollow">
              {note.words}
            </a>
          ) : (
            note.words
          )}
        </p>
      )}
    </>
  );
}
