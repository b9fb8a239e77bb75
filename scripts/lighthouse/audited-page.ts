import lighthouse from 'lighthouse';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One page as Lighthouse saw it on a phone. Scores run from 0 to 100. */
export interface AuditedPage {
  scores: number[];
  /** Every audit that counts and is not perfect, with what it found. */
  failed: string[];
}

const mostParts = 3;

export async function auditPage(address: string, port: number): Promise<AuditedPage> {
  const run = await lighthouse(address, {
    port,
    onlyCategories: [...categories],
    logLevel: 'error',
    output: 'json',
  });
  if (!run) throw new Error(`Lighthouse gave no answer for ${address}.`);
  const { lhr } = run;
  if (lhr.runtimeError)
    throw new Error(`Lighthouse could not open ${address}: ${lhr.runtimeError.message}`);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const weights = new Map(
    categories.flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? []).map(({ id, weight }) => [id, weight] as const),
    ),
  );
  const failed = Object.values(lhr.audits)
    .filter(({ id, score }) => score !== null && score < 1 && (weights.get(id) ?? 0) > 0)
    .map((audit) => {
      const found = audit.displayValue ?? audit.explanation ?? '';
      return [`${audit.title} ${found}`.trim(), ...partsOf(audit.details)].join('\n        ');
    });
  return { scores, failed };
}

/** Where on the page an audit found something. */
function partsOf(details: unknown): string[] {
  const items = (details as { items?: unknown } | undefined)?.items;
  if (!Array.isArray(items)) return [];
  return items.slice(0, mostParts).flatMap((found: unknown) => {
    const { node, url, description } = found as {
      node?: { selector?: string };
      url?: string;
      description?: string;
    };
    return node?.selector ?? url ?? description ?? [];
  });
}
