// Eleventy brings no types. These are the parts that are used here.
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addFilter<Given>(name: string, filter: (given: Given) => unknown): void;
    setUseGitIgnore(use: boolean): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; config(config: UserConfig): void },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
