/** Cached files by path, as the saved copy knows them. */
export interface SavedCopy {
  /** A file of the copy, or nothing. */
  file(path: string): Promise<Response | undefined>;
  /** The day the copy was made, as year-month-day. */
  savedOn(): Promise<string | undefined>;
}

interface Asked {
  path: string;
  isPage: boolean;
  /** Files whose name tells their content are never old. */
  isForever: boolean;
}

/** Longer than this and a person on a bad line is better served by the saved copy. */
export const PATIENCE_MS = 4000;

/**
 * What to give a page that asks for a file. The host comes first, so that a saved copy never holds
 * back a newer page; the copy stands in when the host does not answer, and says that it does.
 */
export async function answer(
  { path, isPage, isForever }: Asked,
  fromHost: () => Promise<Response>,
  copy: SavedCopy,
): Promise<Response> {
  const saved = await copy.file(path);
  if (saved && isForever) return saved;
  const response = await answered(fromHost, saved ? PATIENCE_MS : undefined);
  if (response) return response;
  if (saved) return isPage ? marked(saved, await copy.savedOn(), true) : saved;
  const instead = isPage ? await copy.file('/offline/') : undefined;
  return instead ? marked(instead, await copy.savedOn(), false) : Response.error();
}

async function answered(
  fromHost: () => Promise<Response>,
  patience: number | undefined,
): Promise<Response | undefined> {
  const host = fromHost().catch(() => undefined);
  if (patience === undefined) return host;
  const tooLong = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
  const response = await Promise.race([host, tooLong]);
  // A host in trouble is no reason to take a page away.
  return response && response.status < 500 ? response : undefined;
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The page with a line at its top: no signal, and how old it is. */
async function marked(page: Response, day: string | undefined, isSaved: boolean) {
  const html = await page.text();
  const saved = day ? ` on ${longDate.format(new Date(day))}` : '';
  const words = isSaved
    ? `No signal. You see the copy saved on this device${saved}. It may be out of date: ring before you rely on it.`
    : `No signal, and that page is not in the copy saved on this device${saved}.`;
  const line = `<p class="rd_offline" role="status">${words}</p>`;
  return new Response(
    html.replace(/<body[^>]*>/, (body) => body + line),
    {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    },
  );
}
