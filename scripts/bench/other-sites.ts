/** What others send, to stand beside our own figures. Measured or read by us once, in November 2026. */
export interface OtherSite {
  name: string;
  measure: 'script' | 'page';
  /** Kilobytes of 1000 bytes, as sent. */
  kilobytes: number;
  from: string;
}

const bytesPerKibibyte = 1.024;
const ownMeasurement = 'gzip, first-party script to reach search, our own measurement';

export const otherSites: readonly OtherSite[] = [
  { name: 'Scout', kibibytes: 197 },
  { name: 'FindTreatment', kibibytes: 316 },
  { name: 'SF Service Guide', kibibytes: 689 },
]
  .map(
    ({ name, kibibytes }): OtherSite => ({
      name,
      measure: 'script',
      kilobytes: kibibytes * bytesPerKibibyte,
      from: ownMeasurement,
    }),
  )
  .concat([
    {
      name: 'Middle page of the web, mobile, 2025',
      measure: 'page',
      kilobytes: 2559,
      from: 'Web Almanac 2025, https://almanac.httparchive.org/en/2025/page-weight',
    },
  ]);
