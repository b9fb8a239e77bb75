import { expect, test } from 'vitest';
import { NEVER_CHANGES } from '#src/offline/kept-files.ts';

test('only a file whose name holds its content is kept without a revision, never a page', () => {
  const forever = [
    '_astro/page.DeadBeef.css',
    'map/scotland-low-d4acb0d4.topo.json',
    'pagefind/index/en_1a2b3c4.pf_index',
  ];
  const renewed = ['map/index.html', 'index.html', 'services/leap/index.html', 'finder.json'];
  for (const file of forever) expect(file).toMatch(NEVER_CHANGES);
  for (const file of renewed) expect(file).not.toMatch(NEVER_CHANGES);
});
