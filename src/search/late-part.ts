/** How far something fetched late has come. After a failure the next call for it tries again. */
export type PartState = 'none' | 'loading' | 'ready' | 'failed';

/** Something heavy that is fetched once, whole, on first need. */
export interface LatePart<Part> {
  readonly state: PartState;
  /** The part, once it is there. */
  readonly now: Part | undefined;
  load(): Promise<Part>;
}

export function latePart<Part>(fetch: () => Promise<Part>): LatePart<Part> {
  let loading: Promise<Part> | undefined;
  let state: PartState = 'none';
  let part: Part | undefined;

  const load = async () => {
    state = 'loading';
    try {
      part = await fetch();
      state = 'ready';
      return part;
    } catch (error) {
      loading = undefined;
      state = 'failed';
      throw error;
    }
  };
  return {
    get state() {
      return state;
    },
    get now() {
      return part;
    },
    load: () => {
      loading ??= load();
      return loading;
    },
  };
}
