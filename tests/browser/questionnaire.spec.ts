import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './watched.ts';

test('the questionnaire of every service prints on two sides of A4, and asks for nothing from elsewhere', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'Printing is the same from any screen.');
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'questionnaires-'));
  try {
    execFileSync(process.execPath, ['scripts/questionnaire.ts', '--all', '--out', folder]);
    const forms = readdirSync(folder).filter(
      (name) => name.endsWith('.html') && name !== 'calls.html',
    );
    expect(forms.length).toBeGreaterThan(25);
    const requests: string[] = [];
    page.on('request', ({ url }) => requests.push(url()));
    const wrong: string[] = [];
    for (const name of forms) {
      await page.setContent(readFileSync(join(folder, name), 'utf8'));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sides = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
      if (sides !== 2) wrong.push(`${name}: ${sides} sides`);
    }
    expect(wrong).toEqual([]);
    expect(requests).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
