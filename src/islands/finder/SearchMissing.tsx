import { decodeFragment } from '#src/directory/finder/fragment.ts';

/** Without the search the list of all services shows: it must not be taken for the answer. */
export function SearchMissing() {
  const { words, near } = decodeFragment(location.hash);
  const asked = [words, near && `near ${near}`].filter(Boolean).join(' ');
  return (
    <div className="rd_box rd_no-print">
      <p role="status">
        The search did not load. The list below is of all services
        {asked === '' ? '' : `, not only of those for “${asked}”`}. Choices do not narrow it.
      </p>
      <button type="button" className="rd_quiet-button" onClick={() => location.reload()}>
        Try again
      </button>
    </div>
  );
}
