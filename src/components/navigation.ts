/** The same ways on in every header. */
export const navigation = [
  { text: 'Find a service', href: '/services/' },
  { text: 'Will they take me?', href: '/match/' },
  { text: 'Families', href: '/families/' },
  { text: 'Guides', href: '/guides/' },
  { text: 'My area', href: '/areas/' },
  { text: 'Help now', href: '/help/' },
];

export const aboutPages = [
  { text: 'About', href: '/about/' },
  { text: 'What we list', href: '/about/coverage/' },
  { text: 'How complete we are', href: '/data/quality/' },
  { text: 'What has changed', href: '/data/changes/' },
  { text: 'Order of lists', href: '/about/ordering/' },
  { text: 'Sources', href: '/about/sources/' },
  { text: 'Open data', href: '/data/' },
  { text: 'The map', href: '/about/map/' },
  { text: 'Privacy', href: '/about/privacy/' },
  { text: 'Safety', href: '/about/safety/' },
  { text: 'Accessibility', href: '/about/accessibility/' },
  { text: 'Keep this on your phone', href: '/offline/' },
  { text: 'Something wrong?', href: '/about/corrections/' },
  { text: 'If you run a service', href: '/about/for-providers/' },
];

/** “page” on the page itself, “true” on pages below it. */
export function currentMark(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(href) ? 'true' : undefined;
}
