import '#src/islands/leaving/left-before.ts';
import { askedQuestionIds } from '#src/directory/match/asked.ts';
import { decodeNeeds, encodeNeeds } from '#src/directory/match/fragment.ts';

/**
 * Marks the questions that a visitor’s own link from match asks about. The answers are in the fragment of the
 * address only when the visitor made such a link; nothing is stored.
 */
function markAsked(): void {
  const needs = decodeNeeds(location.hash);
  const asked = new Set(askedQuestionIds(needs));
  if (asked.size === 0) return;
  for (const row of document.querySelectorAll<HTMLElement>('[data-question]')) {
    const ids = (row.dataset.question ?? '').split(' ');
    if (!ids.some((id) => asked.has(id)) || row.querySelector('.rd_asked')) continue;
    const mark = document.createElement('strong');
    mark.className = 'rd_asked';
    mark.textContent = needs.voice === 'me' ? 'You told us this' : 'You told us this of them';
    row.querySelector('dt')?.append(mark);
    if (row.matches('li')) row.append(mark);
  }
  const back = document.querySelector<HTMLAnchorElement>('#back-to-match');
  if (!back) return;
  back.href = `/match/#${encodeNeeds(needs)}`;
  back.hidden = false;
}

markAsked();
addEventListener('hashchange', markAsked);
