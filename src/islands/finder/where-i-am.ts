import type { PlaceMeaning } from '#src/search/understand/lexicon.ts';

const longestWait = 10_000;

/** Asks the device where it is, once. Words say what to do instead when it does not tell. */
export function askWhereIAm(): Promise<PlaceMeaning | string> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        resolve({
          kind: 'place',
          name: 'where you are now',
          point: { latitude, longitude },
          precision: 'town',
          councils: [],
          others: [],
        }),
      ({ code, PERMISSION_DENIED }) =>
        resolve(
          code === PERMISSION_DENIED
            ? 'Your browser keeps where you are to itself. Type a town or postcode instead.'
            : 'Your device could not tell where it is. Type a town or postcode instead.',
        ),
      { timeout: longestWait, maximumAge: 300_000 },
    );
  });
}
