interface OldestBrowser {
  /** As people call it, with what else it goes for. */
  name: string;
  version: string;
  released: string;
  /** What the builders of scripts and styles call it. */
  targets: string[];
}

/** The oldest browsers that the site is built for, and that what is sent is checked against. Said here alone. */
export const OLDEST_BROWSERS: readonly OldestBrowser[] = [
  {
    name: 'Chrome, Edge and others made from Chromium',
    version: '106',
    released: 'September 2022',
    targets: ['chrome', 'edge'],
  },
  { name: 'Firefox', version: '102', released: 'June 2022', targets: ['firefox'] },
  {
    name: 'Safari on a Mac, and any browser on an iPhone or iPad',
    version: '15.6',
    released: 'July 2022',
    targets: ['safari', 'ios'],
  },
];

/** “chrome106”, “ios15.6”: as the builders of scripts and styles take them. */
export const BUILD_TARGETS = OLDEST_BROWSERS.flatMap(({ version, targets }) =>
  targets.map((target) => target + version),
);

/** “2022”: the year that the last of them came out. */
export function oldestYear(): string {
  const years = OLDEST_BROWSERS.map(({ released }) => released.slice(-4));
  return years.sort().at(-1) ?? '';
}
