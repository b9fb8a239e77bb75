import { describe, expect, it } from 'vitest';
import { linkPreview } from '#src/directory/link-preview.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { previewProblems } from '#scripts/link-preview.ts';

/** What tells a stranger why somebody was sent a link. */
const telling =
  /addict|alcohol|drink|drunk|drug|rehab|recover|detox|sober|substance|opi(?:ate|oid)|heroin|cocaine|methadone|naloxone|overdose|withdraw|dependen|treat|clinic|service|directory/iu;

const neutral = [
  `<meta property="og:title" content="${linkPreview.title}">`,
  `<meta property="og:description" content="${linkPreview.description}">`,
  '<meta property="og:type" content="website">',
  '<meta property="og:url" content="https://x.example/services/fictional-house/">',
  `<meta property="og:image" content="https://x.example${linkPreview.image}">`,
  `<meta property="og:image:alt" content="${linkPreview.imageWords}">`,
  '<meta name="twitter:card" content="summary">',
];
const page = (metas: string[], title = 'Fictional House – Rehab Directory Scotland') =>
  `<!doctype html><html><head><title>${title}</title>${metas.join('')}</head><body></body></html>`;

describe('the words of a link preview', () => {
  const words = [
    linkPreview.title,
    linkPreview.description,
    linkPreview.imageWords,
    linkPreview.image,
  ];

  it('name no addiction, no drug, no alcohol and no rehab', () => {
    expect(words.filter((line) => telling.test(line))).toEqual([]);
  });

  it('name no service and no provider', async () => {
    const { directory } = await readDirectory('content');
    const names = [...(directory?.services ?? []), ...(directory?.providers ?? [])].map(
      ({ name }) => name.value,
    );
    expect(names.length).toBeGreaterThan(30);
    const said = words.join('\n').toLowerCase();
    expect(names.filter((name) => said.includes(name.toLowerCase()))).toEqual([]);
  });
});

describe('the preview of a page', () => {
  it('is sound with the neutral words and a title that says what the page is', () => {
    expect(previewProblems(page(neutral))).toEqual([]);
  });

  it.each([
    ['og:title', '<meta property="og:title" content="Fictional House">'],
    ['og:description', '<meta property="og:description" content="Alcohol rehab">'],
    ['og:image:alt', '<meta property="og:image:alt" content="A rehab">'],
  ])('may say nothing else in %s', (name, telltale) => {
    const metas = [...neutral.filter((meta) => !meta.includes(`"${name}"`)), telltale];
    expect(previewProblems(page(metas))).toEqual([expect.stringContaining(name)]);
    expect(previewProblems(page([...neutral, telltale]))).toEqual([
      `The link preview has ${name} twice`,
    ]);
  });

  it.each([
    '<meta property="og:site_name" content="Rehab Directory Scotland">',
    '<meta name="twitter:title" content="Fictional House">',
    '<meta name="twitter:description" content="Help with drugs">',
    '<meta property="article:section" content="Addiction">',
  ])('has no other words: %s', (telltale) => {
    expect(previewProblems(page([...neutral, telltale]))).toHaveLength(1);
  });

  it('shows no picture of its own', () => {
    const metas = neutral.map((meta) => meta.replace(linkPreview.image, '/house.png'));
    expect(previewProblems(page(metas))).toEqual([expect.stringContaining('/house.png')]);
  });

  it('is there: without it a chat would show what the page itself says', () => {
    expect(previewProblems(page([]))).toHaveLength(6);
  });

  it('does not take the place of the title', () => {
    const told = ['The title does not say what the page is about'];
    expect(previewProblems(page(neutral, linkPreview.title))).toEqual(told);
    expect(previewProblems(page(neutral, ''))).toEqual(told);
  });
});
