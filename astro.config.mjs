import { resolve } from 'node:path';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { directoryDate } from './src/records/directory-date.ts';
import { builtElsewhere } from './scripts/built-elsewhere.mjs';
import { BUILD_TARGETS } from './src/directory/oldest-browsers.ts';

// One day for the whole build, also when midnight passes.
process.env.DIRECTORY_DATE = directoryDate();

// Astro would otherwise report how it is used.
process.env.ASTRO_TELEMETRY_DISABLED ||= '1';

const wantedFolder = resolve(process.env.OUT_DIR || 'dist');
const { outDir, integrations } = builtElsewhere(wantedFolder);
const cacheName = process.env.BUILD_CACHE || wantedFolder;

export default defineConfig({
  site: process.env.SITE_URL || 'https://rehab-directory.example',
  publicDir: './src/public',
  outDir,
  // Builds into different folders may run at once, so they cannot share a store of records.
  cacheDir: `./node_modules/.cache/astro/${cacheName.replaceAll(/[^\w.-]+/g, '_')}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [react(), ...integrations],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Pagefind searches with WebAssembly, which needs this and nothing wider.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    build: { target: BUILD_TARGETS, cssTarget: BUILD_TARGETS },
    css: {
      preprocessorOptions: { scss: { quietDeps: true, loadPaths: [resolve('node_modules')] } },
    },
  },
});
