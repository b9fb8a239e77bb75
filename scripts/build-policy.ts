// What the site may run, for its hosts to say, and what it is made of. Both are read from what was built.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostPolicy, policyOfPage, withPolicy } from './hosting/policy.ts';
import { runScript } from './run-script.ts';
import { readPages, siteFolder } from './site-folder.ts';
import { billOfMaterials } from './supply/bill-of-materials.ts';
import { readLock, readManifest } from './supply/lock-file.ts';

export const BILL_FILE = 'about/software.cdx.json';

async function main(): Promise<void> {
  const pages = await readPages();
  const policies = pages.map(({ path, html }) => policyOfPage(path, html));
  const headersFile = join(siteFolder, '_headers');
  const headers = await readFile(headersFile, 'utf8');
  const policy = hostPolicy(headers, policies);
  await writeFile(headersFile, withPolicy(headers, policy));
  await writeFile(
    join(siteFolder, BILL_FILE),
    JSON.stringify(billOfMaterials(readManifest(), readLock())),
  );
  const hashes = policy.match(/'sha256-/g)?.length ?? 0;
  console.log(
    `The policy of ${pages.length} pages has ${hashes} hashes, ${policy.length} characters`,
  );
}

if (import.meta.main) await runScript(main);
