import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A file of the site as a host sends it. */
export interface SentFile {
  bytes: Buffer;
  head: Record<string, string>;
}

const compress = promisify(brotliCompress);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Texts are packed with brotli. What has no type here is packed by Pagefind already. */
export async function readSentFile(folder: string, path: string): Promise<SentFile | undefined> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : decodeURIComponent(path));
  if (!existsSync(file)) return undefined;
  const content = await readFile(file);
  const type = contentTypes[extname(file)];
  const bytes = type === undefined ? content : await compress(content, quality);
  const head = {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Length': String(bytes.length),
    'Cache-Control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    ...(type !== undefined && { 'Content-Encoding': 'br' }),
  };
  return { bytes, head };
}
