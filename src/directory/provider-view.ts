import type { Context } from './context.ts';
import type { ProviderRecord } from './directory.ts';
import { providerKindLabels, sentenceCase } from './labels.ts';
import { isPublished, type Row, row, rows } from './row.ts';

export function providerRows(provider: ProviderRecord, context: Context): Row[] {
  const same = (words: string) => words;
  return [
    row('What it is', provider.kind, 'contact', context, (kind) =>
      sentenceCase(providerKindLabels[kind]),
    ),
    ...rows('About', provider.about, 'programme', context),
    ...rows('Name in registers', provider.legalNames, 'contact', context),
    ...[
      row('Website', provider.website, 'contact', context, same),
      row('Phone', provider.phone, 'contact', context, same),
      row('E-mail', provider.email, 'contact', context, same),
    ].filter(isPublished),
  ];
}
