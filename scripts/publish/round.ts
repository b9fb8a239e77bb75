/**
 * Does a work again whenever it is asked for: after a quiet moment, one at a time, and once more when it
 * was asked for during the work, however often.
 */
export class Round {
  /** The release that the last work left served. */
  served: string | undefined;
  readonly #quietMs: number;
  readonly #work: () => Promise<string | undefined>;
  #waiting: NodeJS.Timeout | undefined;
  #working = false;
  #again = false;

  constructor(quietMs: number, work: () => Promise<string | undefined>) {
    this.#quietMs = quietMs;
    this.#work = work;
  }

  get busy(): boolean {
    return this.#working || this.#waiting !== undefined;
  }

  ask(): void {
    if (this.#working) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#run(), this.#quietMs);
  }

  async #run(): Promise<void> {
    this.#waiting = undefined;
    this.#working = true;
    try {
      this.served = await this.#work();
    } finally {
      this.#working = false;
      if (this.#again) {
        this.#again = false;
        this.ask();
      }
    }
  }
}
