import type { Lacking } from './known-features.ts';

/** What may be sent although an oldest browser lacks it, with what that browser does without it. */
const ALLOWED: { feature: RegExp; without: string }[] = [
  { feature: /^cursor: /u, without: 'The pointer, where there is one, keeps its shape.' },
  { feature: /^forced-color-adjust|^@media \(forced-colors\)$/u, without: 'No such mode either.' },
  {
    feature: /^@media \(scripting\)$/u,
    without: 'Room is made when the script comes, not before.',
  },
  { feature: /^@page$|^size:$|^break-after: avoid$/u, without: 'Paper is cut elsewhere.' },
  { feature: /^print-color-adjust: /u, without: 'Paper has no colours behind words.' },
  { feature: /^::details-content$/u, without: 'Closed parts stay closed on paper.' },
  { feature: /^content-visibility|^contain-intrinsic-size:$/u, without: 'Drawn at once.' },
  { feature: /^container-type|^@container$/u, without: 'Tables scroll with very large text.' },
  { feature: /^:has$/u, without: 'Comfort alone: each use is read with care. Lists are checked.' },
  { feature: /^round\(\)$/u, without: 'Lines of links have the usual thickness.' },
  { feature: /^::selection$/u, without: 'What is marked has the usual colour.' },
  { feature: /^\.segment\(\)$/u, without: 'Pagefind asks for Intl.Segmenter first.' },
  { feature: /^print$/u, without: 'A press does nothing; the browser has its own command.' },
  {
    feature: /^\.(?:startViewTransition|skipTransition)\(\)$/u,
    without: 'React calls them for an element that is not used here.',
  },
];

export function isAllowed({ feature }: Lacking): boolean {
  return ALLOWED.some((allowed) => allowed.feature.test(feature));
}
