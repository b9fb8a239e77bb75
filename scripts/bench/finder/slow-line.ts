import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** How slow a line is: milliseconds before an answer begins, and what it carries. */
export interface Slowness {
  latency: number;
  bytesPerSecond: number;
}

const pieceBytes = 8192;

/** One line that all answers share. Without a slowness it carries all at once. */
export class SlowLine {
  slowness: Slowness | undefined;
  #freeAt = 0;

  async send(response: ServerResponse, bytes: Buffer): Promise<void> {
    if (this.slowness === undefined) {
      response.end(bytes);
      return;
    }
    const { latency, bytesPerSecond } = this.slowness;
    await wait(latency);
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      const piece = bytes.subarray(at, at + pieceBytes);
      const takes = (piece.length / bytesPerSecond) * 1000;
      this.#freeAt = Math.max(this.#freeAt, performance.now()) + takes;
      await wait(this.#freeAt - performance.now());
      response.write(piece);
    }
    response.end();
  }
}
