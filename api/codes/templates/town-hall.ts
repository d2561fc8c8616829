import {
  choice,
  complaintsInTime,
  contact,
  decisionDays,
  definition,
  duration,
  figure,
  limitation,
  number,
  objective,
  percentage,
  principle,
  procedure,
  promise,
  provision,
  remedy,
  scope,
  share,
  template,
  timeOfDay,
  yesNo,
} from './form.ts';

const BEGINNING = [
  objective(
    'purpose',
    'What the code is for',
    'Residents can not choose another town hall. So the town says in figures what they can expect of its counters, its streets and its library, and reports in public whether it held.',
  ),
  scope(
    'scope',
    'Whom and what it covers',
    'The code covers everybody who lives, works or stays in the town. It covers counters, letters, permits, small repairs and the public library. Taxes, fines and matters before a court are not covered.',
  ),
  definition(
    'words',
    'Words',
    'The town is the member that adopts this code, with its library. A file is complete when everything on the published list is there. A working day is a day on which the town hall is open.',
  ),
  principle(
    'principles',
    'How towns act',
    'The council has resolved to be bound by this code and sets aside a budget for it each year. The mayor is responsible for keeping it and reports on it in a public session.',
    {
      beneath: [
        principle(
          'for-everybody',
          'For everybody',
          'Everything is published in plain words and in the languages that many residents speak. It can be used without a computer. The town listens, and asks after the interests of people who are rarely heard.',
        ),
        principle(
          'able-and-discreet',
          'Able and discreet',
          'Staff are trained in law, in courtesy and in this code, and what they tell is correct. What residents read, earn or ask for is confidential, at the library desk too.',
        ),
      ],
    },
  ),
];

const COUNTERS = promise('counters', 'Counters and letters', 'Whoever turns to the town gets an answer.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'queue',
      'At the counter',
      'Counters open at {{opens-at}}. Nobody who comes without an appointment waits longer than {{queue-minutes}} minutes.',
      {
        sets: [
          timeOfDay('opens-at', 'Hour at which counters open', '09:00'),
          duration('queue-minutes', 'Minutes at the counter', 'minutes', 'LOWER', '30'),
        ],
        measures: [
          share(
            'served-in-time',
            'Served in time',
            'Visitors served within the minutes promised',
            'Visitors',
            '0.9',
          ),
        ],
      },
    ),
    promise(
      'letters',
      'Letters',
      'Every letter and e-mail has an answer within {{letter-days}} working days. If more time is needed, the answer says who works on it and until when.',
      {
        sets: [duration('letter-days', 'Days to answer a letter', 'working days', 'LOWER', '10')],
        measures: [
          share(
            'letters-in-time',
            'Letters answered in time',
            'Letters and e-mails answered within the days promised',
            'Letters and e-mails received',
            '0.9',
          ),
        ],
      },
    ),
    promise(
      'permits',
      'Permits',
      'A complete file is decided within {{permit-days}} working days. What is missing is said once, and all at once, in the first five of them.',
      {
        sets: [duration('permit-days', 'Days to decide a permit', 'working days', 'LOWER', '40')],
        measures: [
          share(
            'permits-in-time',
            'Permits decided in time',
            'Complete files decided within the days promised',
            'Complete files decided',
            '0.9',
          ),
          figure(
            'DURATION',
            'permit-time',
            'Time to decide a permit',
            'Mean working days from complete file to decision',
            'working days',
            {
              ...{ stronger: 'LOWER', target: '30', audience: 'NAMED' },
            },
          ),
        ],
      },
    ),
  ],
});

const STREETS = promise(
  'streets',
  'Streets and lamps',
  'A hole, a dark lamp or a full bin that anybody reports is seen to within {{repair-days}} working days, and whoever reported it is told.',
  {
    sets: [duration('repair-days', 'Days to see to a report', 'working days', 'LOWER', '5')],
    measures: [
      share(
        'repairs-in-time',
        'Reports seen to in time',
        'Reports seen to within the days promised',
        'Reports of holes, lamps and bins',
        '0.85',
      ),
    ],
  },
);

const LIBRARY = promise(
  'library',
  'The library',
  'The library lends to all, and finds what it does not have.',
  {
    policy: 'EXTENSIBLE',
    beneath: [
      promise(
        'open-library',
        'Open when people are free',
        'The library is open for at least {{library-hours}} hours a week. Open on Sundays: {{sundays}}.',
        {
          sets: [
            number('library-hours', 'Hours a week', 'hours', 'HIGHER', '30'),
            yesNo('sundays', 'Open on Sundays', 'NO'),
          ],
          measures: [
            share(
              'hours-kept',
              'Opening hours kept',
              'Hours for which the library was open',
              'Hours announced',
              '0.98',
              'AGGREGATE',
            ),
          ],
        },
      ),
      promise(
        'reservations',
        'Books from elsewhere',
        'What the library does not hold is ordered from another library. It is there, or the reader hears when it will be, within {{order-days}} days.',
        {
          sets: [duration('order-days', 'Days to get a book', 'days', 'LOWER', '21')],
          measures: [
            share(
              'orders-in-time',
              'Orders met in time',
              'Orders met or answered within the days promised',
              'Orders from other libraries',
              '0.9',
            ),
          ],
        },
      ),
    ],
  },
);

const PROVISIONS = [
  provision(
    'ways-in',
    'Ways to reach the town',
    'Every service can be asked for by {{ways}}. No way costs more than another.',
    {
      sets: [
        choice(
          'ways',
          'Ways to reach the town',
          'ways',
          ['counter', 'letter'],
          ['counter', 'letter', 'telephone', 'e-mail', 'web', 'sign language by video'],
        ),
      ],
    },
  ),
  provision(
    'mobile-library',
    'The library that comes',
    'The book bus stops in each village at least every second week. This clause is for towns whose library has a bus.',
    { policy: 'CONDITIONAL' },
  ),
  remedy(
    'redress',
    'When a promise is not kept',
    'The head of the office apologizes in writing and names the day on which it will be done. Where a fee was due for what came late, {{fee-share}} % of it is paid back unasked.',
    {
      sets: [percentage('fee-share', 'Share of the fee paid back', '%', 'HIGHER', '25')],
      measures: [
        figure('AMOUNT', 'fees-paid-back', 'Fees paid back', 'Fees paid back for promises not kept', 'EUR'),
      ],
    },
  ),
  limitation(
    'limits',
    'Limits',
    'The days of a permit stand still while neighbours or other authorities must be heard. Snow, floods and elections come first; the town then says on its web page what has to wait.',
  ),
];

const ROUTES = [
  procedure(
    'complaints',
    'How to complain',
    'A complaint needs no form. An office that was not concerned decides it within {{decision-days}} working days and gives reasons. Days for an appeal at law run on meanwhile, and the answer says so.',
    {
      sets: [decisionDays('20')],
      measures: [complaintsInTime('0.9')],
    },
  ),
  procedure(
    'outside-and-review',
    'Ombudsman and council',
    'Whoever disagrees can go to [name of the ombudsman], free of charge. Once a year the council hears residents, evaluates the figures in public and improves the code.',
  ),
  contact(
    'contact',
    'Where to turn',
    'One number and one desk for everything: [telephone number and address of the desk]. Who answers knows whom to ask, and passes the matter on without sending the resident on.',
    { policy: 'EXTENSIBLE' },
  ),
];

/** Towns with their counters, streets and library. */
export const TOWN_HALL = template({
  key: 'town-hall',
  title: 'At the service of residents',
  forWhom: 'Municipalities, public offices and public libraries',
  summary:
    'Limits for queues, letters and permits, repairs within days of a report, a library that is open and finds every book, and figures reported in public.',
  complaintCategories: ['Counters and letters', 'Permits', 'Streets and lamps', 'Library', 'Fees', 'Conduct'],
  sections: [...BEGINNING, COUNTERS, STREETS, LIBRARY, ...PROVISIONS, ...ROUTES],
});
