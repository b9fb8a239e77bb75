import { type Found, type FoundService, findServices, loadPagefind } from './pagefind-client.ts';
import { countWords, fragmentFor, searchWords, wordsInFragment } from './query.ts';

const PAUSE_MS = 180;
const listPage = '/services/';

/** Finds services as people type. What they type stays in the page, or after “#” in its address. */
class ServiceSearch extends HTMLElement {
  #input = this.querySelector('input');
  #status = this.querySelector('[role=status]');
  #found = this.querySelector('ul');
  #next = this.querySelector<HTMLElement>('[data-next]');
  #most = Number(this.dataset.most ?? 10);
  #timer = 0;
  #latest = 0;

  connectedCallback(): void {
    this.#input?.addEventListener('focus', () => loadPagefind().catch(() => undefined), {
      once: true,
    });
    this.#input?.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#search(), PAUSE_MS);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    addEventListener('hashchange', () => this.#readFragment());
    this.#readFragment();
  }

  get #words(): string {
    return this.#input?.value.trim() ?? '';
  }

  #submit(): void {
    if (location.pathname === listPage) this.#search();
    else location.assign(listPage + fragmentFor(this.#words));
  }

  #readFragment(): void {
    const words = wordsInFragment(location.hash);
    if (!this.#input || words === '' || words === this.#words) return;
    this.#input.value = words;
    this.#search();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const typed = this.#words;
    const turn = ++this.#latest;
    if (location.pathname === listPage) {
      history.replaceState(null, '', location.pathname + fragmentFor(typed));
    }
    if (typed === '') return this.#show('', []);
    try {
      const found = await findServices(searchWords(typed), this.#most);
      if (turn === this.#latest) this.#showFound(found, typed);
    } catch {
      if (turn === this.#latest) this.#show(this.dataset.failed ?? '', [], true);
    }
  }

  #showFound({ count, isLoose, services }: Found, typed: string): void {
    this.#show(countWords(count, typed, isLoose), services, count === 0 || count > services.length);
  }

  #show(status: string, services: FoundService[], needsNext = false): void {
    if (this.#status) this.#status.textContent = status;
    this.#found?.replaceChildren(...services.map(listEntry));
    if (this.#next) this.#next.hidden = !needsNext;
  }
}

function listEntry({ url, name, place, kind }: FoundService): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  const about = document.createElement('span');
  about.textContent = [place, kind].filter(Boolean).join(' · ');
  entry.append(link, about);
  return entry;
}

customElements.define('service-search', ServiceSearch);
