import { emptyState, encodeFragment } from '#src/directory/finder/fragment.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { LoadedFinder } from './load-finder.ts';
import { areLoading, areReady, loadForWords } from './late-parts.ts';

const listPage = '/services/';

/** Suggests services as people type, as the finder would find them. What they type is only ever in the page, or after “#” in its address. */
class ServiceSearch extends HTMLElement {
  #input = this.querySelector('input');
  #status = this.querySelector('[role=status]');
  #found = this.querySelector('ul');
  #next = this.querySelector<HTMLElement>('[data-next]');
  #all = this.querySelector<HTMLAnchorElement>('[data-all]');
  #most = Number(this.dataset.most ?? 10);
  #latest = 0;

  connectedCallback(): void {
    this.#input?.addEventListener('focus', () => this.#prepare());
    this.#input?.addEventListener('input', () => this.#search());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(listPage + this.#fragment);
    });
  }

  get #words(): string {
    return this.#input?.value.trim() ?? '';
  }

  get #fragment(): string {
    const fragment = encodeFragment({ ...emptyState, words: this.#words });
    return fragment === '' ? '' : `#${fragment}`;
  }

  #prepare(): void {
    loadFinder().catch(() => undefined);
    // Words looked for before these were there are looked for again.
    if (!areReady()) void loadForWords().then(() => this.#search());
  }

  async #search(): Promise<void> {
    const typed = this.#words;
    this.#latest += 1;
    const turn = this.#latest;
    if (typed === '') return this.#show('', [], false);
    try {
      const { finder } = await loadFinder();
      const { results, understanding } = await finder.search({ ...emptyState, words: typed });
      if (turn !== this.#latest) return;
      if (understanding.text !== '' && areLoading()) return;
      const entries = results.map(({ entry }) => entry);
      this.#show(countWords(entries.length, typed), entries, true);
    } catch {
      if (turn === this.#latest) this.#show(this.dataset.failed ?? '', [], true);
    }
  }

  #show(status: string, entries: readonly FinderEntry[], hasNext: boolean): void {
    if (this.#status) this.#status.textContent = status;
    this.#found?.replaceChildren(...entries.slice(0, this.#most).map(listEntry));
    if (this.#next) this.#next.hidden = !hasNext;
    if (this.#all) this.#all.href = listPage + (entries.length > 0 ? this.#fragment : '');
    if (this.#all) this.#all.textContent = allWords(entries.length);
  }
}

/** The finder is fetched when the box is first used: most visitors of the page never need it. */
async function loadFinder(): Promise<LoadedFinder> {
  const module = await import('./load-finder.ts');
  return module.loadFinder();
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
  const about = document.createElement('span');
  about.textContent = [card.where, card.who, card.kind]
    .filter((words) => words !== 'Not published: ask')
    .join(' · ');
  entry.append(link, about);
  return entry;
}

customElements.define('service-search', ServiceSearch);
