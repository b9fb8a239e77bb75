/** How far something fetched late has come. After a failure the next call for it tries again. */
export type PartState = 'none' | 'loading' | 'ready' | 'failed';

/** Something heavy that is fetched once, whole, on first need. */
export class LatePart<Part> {
  readonly #fetch: () => Promise<Part>;
  #loading: Promise<Part> | undefined;
  #state: PartState = 'none';
  #part: Part | undefined;

  constructor(fetch: () => Promise<Part>) {
    this.#fetch = fetch;
  }

  get state(): PartState {
    return this.#state;
  }

  /** The part, once it is there. */
  get now(): Part | undefined {
    return this.#part;
  }

  load(): Promise<Part> {
    this.#loading ??= this.#try();
    return this.#loading;
  }

  async #try(): Promise<Part> {
    this.#state = 'loading';
    try {
      this.#part = await this.#fetch();
      this.#state = 'ready';
      return this.#part;
    } catch (error) {
      this.#loading = undefined;
      this.#state = 'failed';
      throw error;
    }
  }
}
