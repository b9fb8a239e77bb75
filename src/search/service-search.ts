import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { Outcome } from './finder.ts';
import { areLoading, areReady, loadForWords } from './late-parts.ts';

const listPage = '/services/';

/** Suggests services as people type, as the finder would find them. What they type is only ever in the page, or after “#” in its address. */
class ServiceSearch extends HTMLElement {
  connectedCallback(): void {
    searchIn(this);
  }
}

function searchIn(box: HTMLElement): void {
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  const found = box.querySelector('ul');
  const next = box.querySelector<HTMLElement>('[data-next]');
  const all = box.querySelector<HTMLAnchorElement>('[data-all]');
  const most = Number(box.dataset.most ?? 10);
  let latest = 0;

  const wordsTyped = () => input?.value.trim() ?? '';
  const fragment = () => {
    const words = wordsTyped();
    return words === '' ? '' : `#${new URLSearchParams({ q: words })}`;
  };
  const show = (words: string, entries: readonly FinderEntry[], hasNext: boolean) => {
    if (status) status.textContent = words;
    found?.replaceChildren(...entries.slice(0, most).map(listEntry));
    if (next) next.hidden = !hasNext;
    if (all) all.href = listPage + (entries.length > 0 ? fragment() : '');
    if (all) all.textContent = allWords(entries.length);
  };
  const search = async () => {
    const typed = wordsTyped();
    latest += 1;
    const turn = latest;
    if (typed === '') return show('', [], false);
    try {
      const { results, understanding } = await findByWords(typed);
      if (turn !== latest) return;
      if (understanding.text !== '' && areLoading()) return;
      const entries = results.map(({ entry }) => entry);
      show(countWords(entries.length, typed), entries, true);
    } catch {
      if (turn === latest) show(box.dataset.failed ?? '', [], true);
    }
  };
  const prepare = () => {
    findByWords('').catch(() => undefined);
    // Words looked for before these were there are looked for again.
    if (!areReady()) void loadForWords().then(search);
  };

  input?.addEventListener('focus', prepare);
  input?.addEventListener('input', search);
  box.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(listPage + fragment());
  });
}

/** The finder is fetched when the box is first used: most visitors of the page never need it. */
async function findByWords(words: string): Promise<Outcome> {
  const module = await import('./load-finder.ts');
  return module.findByWords(words);
}

function countWords(count: number, typed: string): string {
  if (count === 0) return `Nothing matches “${typed}”.`;
  return `${count === 1 ? '1 service' : `${count} services`} for “${typed}”:`;
}

function allWords(count: number): string {
  if (count === 0) return 'See all services';
  return count === 1
    ? 'See it in the list, with why it is there'
    : `See all ${count}, with why they are there`;
}

function listEntry({ url, name, card }: FinderEntry): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  link.translate = false;
  const about = document.createElement('span');
  about.textContent = [card.where, card.who, card.kind]
    .filter((words) => words !== 'Not published: ask')
    .join(' · ');
  entry.append(link, about);
  return entry;
}

customElements.define('service-search', ServiceSearch);
