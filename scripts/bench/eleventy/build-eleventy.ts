// Plain pages of a folder of records, made with Eleventy. Use: build-eleventy.ts <records> <site>
import { resolve } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { directoryDate } from '#src/records/directory-date.ts';
import { runScript } from '../../run-script.ts';
import { soundDirectory } from '../../sound-directory.ts';
import { pagesOf } from './pages-of.ts';

const templates = resolve(import.meta.dirname, 'templates');

/**
 * One page a service with every fact that may be shown, one a council, one list and a home page. Nothing else.
 * Gives the seconds that reading and checking the records took, which is not the work of Eleventy.
 */
export async function buildEleventy(records: string, site: string): Promise<number> {
  const started = performance.now();
  const directory = await soundDirectory(records);
  const reading = (performance.now() - started) / 1000;
  const pages = pagesOf(directory, directoryDate());
  const eleventy = new Eleventy(templates, site, {
    quietMode: true,
    config(config) {
      config.setUseGitIgnore(false);
      config.addGlobalData('services', pages.services);
      config.addGlobalData('councils', pages.councils);
      config.addFilter('facts', pages.factsOf);
      config.addFilter('servicesThere', pages.servicesIn);
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    const [where = '', ...why] = messagesOf(error);
    throw new Error(`${why.at(-1) ?? ''}\n${where}`.trim(), { cause: error });
  }
  return reading;
}

/** From what failed to why: Eleventy wraps each error in another. */
function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.message, ...messagesOf(error.cause ?? Reflect.get(error, 'originalError'))];
}

async function main(): Promise<void> {
  const [records, site] = process.argv.slice(2);
  if (!records || !site) {
    throw new Error('Say what to build, and where to: build-eleventy.ts <records> <site>.');
  }
  console.log(`Reading: ${await buildEleventy(resolve(records), resolve(site))}`);
}

if (import.meta.main) await runScript(main);
