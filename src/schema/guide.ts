import { z } from 'astro/zod';
import { wholeDate } from './partial-date.ts';
import { safetyTopics } from './safety.ts';
import { sourceKey } from './source.ts';
import { slug, text } from './text.ts';

export const guideAudiences = ['person', 'family', 'referrer'] as const;

export const guideGroups = [
  'understand',
  'getting-in',
  'before',
  'your-life',
  'after',
  'family',
  'referrer',
] as const;

export const calloutTones = ['danger', 'say', 'know'] as const;

/** A page of this site, such as `/match/` or `/guides/detox-safely/#call-999`. */
export const sitePath = z
  .string({ error: 'must be a page of this site, such as /match/.' })
  .max(120, { error: 'is longer than 120 characters.' })
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9=-]+)?$/, {
    error: 'must be a page of this site with a slash at both ends, such as /match/.',
  });

const words = z.string().min(1);
const line = z.int().min(1);

/** What may stand inside a sentence. Bold words, emphasis and links hold plain words alone. */
const inline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), words }),
  z.strictObject({ kind: z.literal('strong'), words }),
  z.strictObject({ kind: z.literal('emphasis'), words }),
  z.strictObject({ kind: z.literal('link'), words, to: sitePath }),
  z.strictObject({ kind: z.literal('source-link'), words, key: sourceKey }),
  z.strictObject({ kind: z.literal('helpline'), words, helpline: slug }),
  z.strictObject({ kind: z.literal('cite'), key: sourceKey }),
]);

const run = z.array(inline).min(1);
const paragraph = z.strictObject({ kind: z.literal('paragraph'), line, run });
const list = z.strictObject({
  kind: z.literal('list'),
  line,
  ordered: z.boolean(),
  items: z.array(z.strictObject({ line, run })).min(1),
});

/** Every element a guide may hold. What is not here cannot reach a page. */
const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    line,
    level: z.union([z.literal(2), z.literal(3)]),
    id: slug,
    words,
  }),
  paragraph,
  list,
  z.strictObject({
    kind: z.literal('callout'),
    line,
    tone: z.enum(calloutTones),
    blocks: z.array(z.discriminatedUnion('kind', [paragraph, list])).min(1),
  }),
  z.strictObject({ kind: z.literal('safety'), line, topic: z.enum(safetyTopics) }),
  z.strictObject({ kind: z.literal('services'), line, need: slug }),
]);

const frontMatter = {
  title: text.describe('The heading of the page.'),
  description: text.describe('One sentence for lists and search results.'),
  audience: z.enum(guideAudiences).describe('Whom it speaks to.'),
  group: z.enum(guideGroups).describe('The heading it stands under on the page of all guides.'),
  order: z.int().min(1).describe('Place within its group.'),
  reviewedOn: wholeDate.describe(
    'The day its words were last held against its sources by the editors. Not a review by a clinician.',
  ),
  sources: z
    .array(sourceKey)
    .min(1)
    .describe('Every source the text cites as [^key]. One that is not cited is reported.'),
  next: z
    .array(
      z.strictObject({
        to: sitePath.describe('The page, such as /match/.'),
        words: text.describe('What the link says.'),
      }),
    )
    .min(1)
    .max(3)
    .describe('What to do next: one to three pages of this site.'),
};

/** What an editor writes between the two lines of three hyphens. */
export const guideFrontMatterSchema = z
  .strictObject(frontMatter)
  .describe('A guide: these fields first, then its text in Markdown.');

export const guideSchema = z.strictObject({ ...frontMatter, body: z.array(block).min(1) });

export type Guide = z.output<typeof guideSchema>;
export type GuideGroup = (typeof guideGroups)[number];
export type GuideAudience = (typeof guideAudiences)[number];
export type CalloutTone = (typeof calloutTones)[number];
export type GuideBlock = Guide['body'][number];
export type GuideInline = z.output<typeof inline>;
export type GuideParagraph = z.output<typeof paragraph>;
export type GuideList = z.output<typeof list>;
