import { type Door, type DoorLink, guide, link } from './door.ts';

/** `familyLine`: the number for families, ready to press. */
export const forFamilies = (familyLine: DoorLink): Door => ({
  slug: 'for-families',
  name: 'For someone I love',
  heading: 'Helping someone you love',
  promise: 'What you can do, help for yourself, and places that take parents and children.',
  lead: 'You did not cause this, and you do not have to sort it alone. Start wherever you are today.',
  steps: [
    {
      heading: 'In danger now?',
      words:
        'Someone will not wake up, is not breathing well, has a fit, or has taken too much? Ring 999.',
      action: link('What to do in an overdose', '/help/#safety'),
      more: [guide('They have just left rehab', 'they-wont-go#they-have-just-left-rehab')],
    },
    {
      heading: 'Talk to someone yourself',
      words: 'You can have help of your own, whether or not they ever go to rehab.',
      action: familyLine,
      more: [
        guide('Looking after yourself', 'for-families#look-after-yourself'),
        guide('What staff may tell you', 'for-families#what-staff-may-tell-you'),
        link('More numbers', '/help/'),
      ],
    },
    {
      heading: 'Find out what you can do',
      words: 'Even when they will not go. Small things, said well, at a good moment.',
      action: guide('They won’t go', 'they-wont-go'),
      more: [
        guide('Helping without breaking', 'for-families'),
        guide('Children at home', 'children-at-home'),
        guide('They are under 18', 'children-at-home#under-18-and-needing-help'),
      ],
    },
    {
      heading: 'Look for a place with them',
      words:
        'You may ring a service and ask before they are ready. See what each one says about who it takes.',
      action: link('Find a service', '/services/'),
      more: [
        link('Parents and children together', '/families/'),
        link('Will they take them as they are?', '/match/'),
        link('Women only', '/for/women-only/'),
        link('Men only', '/for/men-only/'),
      ],
    },
    {
      heading: 'Find out who can pay',
      words:
        'It is agreed where they live. Take care with anyone who offers to find a place for a fee.',
      action: link('Find their area', '/areas/'),
      more: [
        guide('How a publicly funded place is agreed', 'publicly-funded-place'),
        guide('Warning signs', 'questions-and-warning-signs#warning-signs'),
      ],
    },
  ],
});
