/** An address that exists nowhere. It must not come out at any end. */
const planted = ['17 Plantedsecret Lane', 'Plantedsecret', 'ZZ9 9ZZ', 'ZZ99ZZ'];

/** A source that tells it, to add to the sources of a folder of records. */
export const revealingSource = `
fictional-revealing:
  title: A fictional page about 17 Plantedsecret Lane
  publisher: Plantedsecret Gazette
  tier: service
  url: https://plantedsecret.example.org/zz99zz
  revealsLocation: true
`;

export function leaksIn(text: string): string[] {
  const lower = text.toLowerCase();
  return planted.filter((secret) => lower.includes(secret.toLowerCase()));
}
