// “Leave this page” takes one entry of the history away; Back still reaches those before it. They open empty.
const markKey = 'left';

/** Notes that someone left. Kept until the tab closes, and tells nothing but that. */
export function markLeaving(): void {
  try {
    sessionStorage.setItem(markKey, String(Date.now()));
  } catch {
    // The browser keeps nothing for this site: then it does not keep this either.
  }
}

function leavingMark(): string | undefined {
  try {
    return sessionStorage.getItem(markKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether an entry of the history was made since the mark was set: each such entry carries it. */
export function isFromBefore(state: unknown, mark: string | undefined): boolean {
  if (mark === undefined) return false;
  return typeof state !== 'object' || state === null || !('left' in state) || state.left !== mark;
}

/** What a new entry of the history holds, with the mark of the entry that it follows. */
export function entryAfterThis(more: object = {}): object {
  const state: unknown = history.state;
  const left = typeof state === 'object' && state !== null && 'left' in state ? state.left : null;
  return left === null ? more : { ...more, left };
}

function forget(mark: string): void {
  history.replaceState({ left: mark }, '', location.pathname + location.search);
}

function openEmptyIfLeft(): void {
  const mark = leavingMark();
  const [opened] = performance.getEntriesByType('navigation');
  const isReturn = opened instanceof PerformanceNavigationTiming && opened.type === 'back_forward';
  if (mark !== undefined && isFromBefore(history.state, mark)) {
    if (isReturn) forget(mark);
    else history.replaceState(entryAfterThis({ left: mark }), '');
  }
  // First of all listeners: what runs after this finds the entry empty.
  addEventListener(
    'popstate',
    () => {
      const now = leavingMark();
      if (isReturn && now !== undefined && isFromBefore(history.state, now)) forget(now);
    },
    { capture: true },
  );
  addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => {
    // A page out of the browser’s memory still holds what was typed.
    if (persisted && leavingMark() !== mark) location.replace(location.pathname + location.search);
  });
}

// Islands are drawn at build too, where there is no history. A broken one must not take the page with it.
if (typeof window !== 'undefined') {
  try {
    openEmptyIfLeft();
  } catch {
    // A browser that lets no script change its history.
  }
}
