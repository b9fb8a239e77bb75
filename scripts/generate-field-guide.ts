import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fieldGuide } from './field-guide/field-guide.ts';
import { jsonSchemas } from './field-guide/json-schemas.ts';
import { caddyFile } from './hosting/caddy.ts';
import { readHostRules } from './hosting/host-rules.ts';
import { nginxConfig } from './hosting/nginx.ts';

const root = resolve(import.meta.dirname, '..');

interface Generated {
  path: string;
  text: string;
}

async function generatedFiles(): Promise<Generated[]> {
  const template = await readFile(resolve(root, 'scripts/field-guide/template.md'), 'utf8');
  const schemas = jsonSchemas().map(({ name, text }) => ({
    path: `content/.schema/${name}`,
    text,
  }));
  const rules = readHostRules(resolve(root, 'src/public'));
  return [
    { path: 'content/README.md', text: fieldGuide(template) },
    ...schemas,
    { path: 'hosting/nginx.conf', text: nginxConfig(rules) },
    { path: 'hosting/Caddyfile', text: caddyFile(rules) },
  ];
}

async function isCurrent({ path, text }: Generated): Promise<boolean> {
  try {
    return (await readFile(resolve(root, path), 'utf8')) === text;
  } catch {
    return false;
  }
}

async function write({ path, text }: Generated): Promise<void> {
  await mkdir(dirname(resolve(root, path)), { recursive: true });
  await writeFile(resolve(root, path), text);
  console.log(`wrote ${path}`);
}

/** Writes the field guide, the JSON Schemas and the settings for hosts. With --check only says which are out of date. */
async function generateFieldGuide(checkOnly: boolean): Promise<number> {
  const files = await generatedFiles();
  const current = await Promise.all(files.map(isCurrent));
  const old = files.filter((_, place) => !current[place]);
  if (!checkOnly) {
    for (const file of old) await write(file);
  } else if (old.length > 0) {
    const list = old.map(({ path }) => `  ${path}`).join('\n');
    console.error(`Out of date:\n${list}\nRun: npm run generate`);
    return 1;
  }
  console.log(`${files.length} generated files are current`);
  return 0;
}

process.exitCode = await generateFieldGuide(process.argv.includes('--check'));
