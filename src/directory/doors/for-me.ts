import { type Door, guide, link } from './door.ts';

export const forMe: Door = {
  slug: 'for-me',
  name: 'For me',
  heading: 'Finding a place for yourself',
  promise: 'See who may take you, who pays, and what to ask when you ring.',
  lead: 'You do not need to have it all worked out. Here is the way in, a step at a time. One step today is enough.',
  steps: [
    {
      heading: 'See who may take you',
      words:
        'Answer what you like and skip the rest. Your answers stay in the page, and you see what each service has published.',
      action: link('Will they take me as I am?', '/match/'),
      more: [
        link('I take methadone', '/for/methadone/'),
        link('I take buprenorphine (Buvidal)', '/for/long-acting-buprenorphine/'),
        link('I need a detox', '/for/detox-any/'),
        link('I have children', '/families/'),
        link('I am in prison', '/for/prison/'),
        link('All services', '/services/'),
      ],
    },
    {
      heading: 'Find out who can pay',
      words:
        'Public money can pay for a place. Who agrees it depends on where you live, so look up your own area.',
      action: link('Find my area', '/areas/'),
      more: [
        guide('How a publicly funded place is agreed', 'publicly-funded-place'),
        guide('Paying yourself', 'paying-yourself'),
        guide('My rent and benefits while I am away', 'benefits-and-home'),
        guide('I live on an island, or far away', 'islands-and-travel'),
      ],
    },
    {
      heading: 'Stay safe until then',
      words:
        'Some things are dangerous to change on your own. Please read this before you do anything about what you take.',
      action: guide('Detox safely', 'detox-safely'),
      more: [
        guide('Staying on methadone or buprenorphine', 'staying-on-medication'),
        guide('Overdose risk and naloxone', 'leaving-early'),
        link('What to do in an overdose', '/help/#safety'),
      ],
    },
    {
      heading: 'Ring them',
      words: 'You can ring and just ask. These questions help.',
      action: guide('Questions to ask', 'questions-and-warning-signs'),
      more: [
        guide('Getting ready and what to bring', 'getting-ready'),
        guide('What rehab is, and is not', 'what-is-rehab'),
      ],
    },
    {
      heading: 'If they say no, or keep you waiting',
      words: 'A no is not the end. There are people who will help you to ask again.',
      action: guide('Refused or waiting', 'refused-or-waiting'),
      more: [link('Someone to talk to now', '/help/')],
    },
  ],
};
