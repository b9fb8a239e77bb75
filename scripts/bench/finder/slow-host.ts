import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { kilobytes } from '../../kilobytes.ts';
import { readSentFile, type SentFile } from './sent-file.ts';
import { SlowLine, type Slowness } from './slow-line.ts';

/** What was asked of the host, and the bytes of the answer without its head. */
export interface Sent {
  path: string;
  bytes: number;
}

/** What was sent altogether, in words. */
export function bytesOf(sent: readonly Sent[]): string {
  return kilobytes(sent.reduce((sum, { bytes }) => sum + bytes, 0));
}

const quietAfter = 500;

/**
 * Serves a built site with brotli and keeps what it was asked. The line is slow on the host’s side, so that what
 * workers of the page ask for is slow and counted as well.
 */
export class SlowHost {
  readonly #folder: string;
  readonly #line = new SlowLine();
  readonly #files = new Map<string, Promise<SentFile | undefined>>();
  readonly #server: Server;
  #sent: Sent[] = [];
  #open = 0;
  #lastBusy = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      this.#watch(response);
      void this.#answer(new URL(request.url ?? '/', 'http://here.invalid').pathname, response);
    });
  }

  /** Starts on a free port and gives its address. */
  start(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, 'localhost', () => {
        resolve(`http://localhost:${(this.#server.address() as AddressInfo).port}`);
      });
    });
  }

  /** Everything sent since the last call. */
  takeSent(): Sent[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  slowDown(slowness: Slowness): void {
    this.#line.slowness = slowness;
  }

  /** Waits until nothing has been asked for half a second. */
  async quiet(): Promise<void> {
    while (this.#open > 0 || performance.now() - this.#lastBusy < quietAfter) await wait(50);
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #watch(response: ServerResponse): void {
    this.#open += 1;
    this.#lastBusy = performance.now();
    response.once('close', () => {
      this.#open -= 1;
      this.#lastBusy = performance.now();
    });
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    const file = await this.#read(path);
    this.#sent.push({ path, bytes: file?.bytes.length ?? 0 });
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, file.head);
    await this.#line.send(response, file.bytes);
  }

  /** Each file is read and packed once. */
  #read(path: string): Promise<SentFile | undefined> {
    const file = this.#files.get(path) ?? readSentFile(this.#folder, path);
    this.#files.set(path, file);
    return file;
  }
}
