import { type Door, guide, link } from './door.ts';

export const forReferrers: Door = {
  slug: 'for-referrers',
  name: 'I refer or plan',
  heading: 'Referring someone, or planning places',
  promise: 'Compare criteria, find the funding route, print the sheet, see your area.',
  lead: 'Every fact has its source and date. What a service does not publish says so, with the question to ask.',
  steps: [
    {
      heading: 'See who may take the person',
      words:
        'Medicine, detox, health, children, prison: up to eight questions, all optional, and nothing is sent.',
      action: link('Match someone to services', '/match/'),
      more: [
        link('From prison', '/for/prison/'),
        link('Methadone', '/for/methadone/'),
        link('All services, with filters', '/services/'),
      ],
    },
    {
      heading: 'Compare a few',
      words:
        'Side by side: criteria, cost, length, grades. Print it, link to it, or open it as a table.',
      action: link('Compare services', '/compare/'),
      more: [link('On a map', '/map/')],
    },
    {
      heading: 'Find the funding route',
      words:
        'Who agrees a publicly funded place in each council area, and where that is published.',
      action: link('Find an area', '/areas/'),
      more: [
        guide('The publicly funded journey', 'publicly-funded-place'),
        guide('From prison to rehab', 'prison-to-rehab'),
      ],
    },
    {
      heading: 'Prepare the person',
      words: 'Preparation and a plan for after help people to stay. So does a visit before.',
      action: guide('Preparing someone', 'referring#preparing-someone'),
      more: [
        guide('What to bring, to hand over', 'getting-ready'),
        guide('Planning the way out', 'referring#planning-the-way-out'),
      ],
    },
    {
      heading: 'Send the referral',
      words:
        'Each service has a sheet of one or two pages: criteria, papers, steps and whom to ring. Open a service and choose “Referral sheet”.',
      action: link('Choose a service', '/services/'),
      more: [guide('About the sheet', 'referring#the-sheet')],
    },
    {
      heading: 'Plan for your area',
      words:
        'Beds and placements over time, what each area has, and how complete our own facts are.',
      action: link('Beds and placements', '/data/capacity/'),
      more: [
        link('How complete and fresh we are', '/data/quality/'),
        link('What we list and what is missing', '/about/coverage/'),
        link('Open data', '/data/'),
      ],
    },
  ],
};
