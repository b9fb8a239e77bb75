import type { AreaFound, KnownCouncil } from './read-area.ts';

/** Leads people to the page of their council area. What they type stays in the box: never in an address, never stored. */
class FindArea extends HTMLElement {
  #input = this.querySelector('input');
  #status = this.querySelector('[role=status]');
  #found = this.querySelector('ul');
  #councils = JSON.parse(this.dataset['councils'] ?? '[]') as KnownCouncil[];

  connectedCallback(): void {
    const prepare = () => void import('./read-area.ts').catch(() => undefined);
    this.#input?.addEventListener('focus', prepare, { once: true });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find();
    });
  }

  async #find(): Promise<void> {
    const typed = this.#input?.value ?? '';
    try {
      const { areaReader } = await import('./read-area.ts');
      this.#show(areaReader(this.#councils)(typed), typed.trim());
    } catch {
      this.#say('This did not load. Choose your council from the list.', []);
    }
  }

  #show(found: AreaFound, typed: string): void {
    if (found.kind === 'councils') {
      this.#say(councilWords(found.name, found.councils.length), found.councils.map(linkTo));
    } else if (found.kind === 'suggestions') {
      this.#say(
        `We do not know “${typed}”. Did you mean:`,
        found.names.map((name) => this.#suggestion(name)),
      );
    } else if (found.kind === 'not-in-scotland') {
      this.#say(
        `We know no postcode district ${found.outcode} in Scotland. Is it typed right?`,
        [],
      );
    } else if (typed === '') {
      this.#say('Type a town, a council or the first half of a postcode.', []);
    } else {
      this.#say(
        `We do not know “${typed}”. Try the nearest town, or choose your council from the list.`,
        [],
      );
    }
  }

  #suggestion(name: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => {
      if (this.#input) this.#input.value = name;
      this.#input?.focus();
      void this.#find();
    });
    return button;
  }

  #say(words: string, choices: HTMLElement[]): void {
    if (this.#status) this.#status.textContent = words;
    this.#found?.replaceChildren(
      ...choices.map((choice) => {
        const entry = document.createElement('li');
        entry.append(choice);
        return entry;
      }),
    );
  }
}

function councilWords(name: string, count: number): string {
  return count > 1
    ? `${name} may be in any of these council areas. Choose the one you pay council tax to:`
    : `For ${name}, open:`;
}

function linkTo({ slug, name }: KnownCouncil): HTMLElement {
  const link = document.createElement('a');
  link.href = `/areas/${slug}/`;
  link.textContent = name;
  return link;
}

customElements.define('find-area', FindArea);
