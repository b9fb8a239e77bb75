/**
 * What a chat or a feed shows of every page whose address is sent. It is the same for all of them: whoever looks
 * over a shoulder learns neither what the page is about nor what the site is for.
 */
export const linkPreview = {
  title: 'Help and information in Scotland',
  description: 'Open the link to read the page.',
  image: '/link-preview.png',
  imageWords: 'Hills and water in plain colours',
} as const;
