import type { Context } from './context.ts';
import type { ProviderRecord } from './directory.ts';
import { providerKindLabels, sentenceCase } from './labels.ts';
import { isPublished, linkRow, type Row, row, rows } from './row.ts';
import { mailLink, telephoneLink } from './wording.ts';

export function providerRows(provider: ProviderRecord, context: Context): Row[] {
  return [
    row('What it is', provider.kind, 'contact', context, (kind) =>
      // What conflicts with it may be one word of the source’s own.
      sentenceCase(providerKindLabels[kind] ?? kind),
    ),
    ...rows('About', provider.about, 'programme', context),
    ...rows('Name in registers', provider.legalNames, 'contact', context),
    ...[
      linkRow('Website', provider.website, context),
      linkRow('Phone', provider.phone, context, telephoneLink),
      linkRow('E-mail', provider.email, context, mailLink),
    ].filter(isPublished),
  ];
}
