import {
  complaintsInTime,
  contact,
  decisionDays,
  definition,
  duration,
  figure,
  limitation,
  money,
  number,
  objective,
  principle,
  procedure,
  promise,
  provision,
  remedy,
  scope,
  share,
  template,
  yesNo,
} from './form.ts';

const BEGINNING = [
  objective(
    'purpose',
    'What the code is for',
    'Households that depend on one supplier for light, heat or water know how soon it is back when it fails, what they pay for, and what happens when they can not pay.',
  ),
  scope(
    'scope',
    'Whom and what it covers',
    'The code covers households and firms with fewer than ten workers that are supplied with electricity, gas, heat or water. It covers supply, meters, bills and visits. Building a new connection is not covered.',
  ),
  definition(
    'words',
    'Words',
    'The supplier is the member that adopts this code. An interruption is any time without supply that the customer did not cause. A working day is a day on which banks are open.',
  ),
  principle(
    'principles',
    'How suppliers act',
    'The board of the supplier commits itself to this code and answers for keeping it. Each year it sets aside the staff and the money that the promises need.',
    {
      beneath: [
        principle(
          'clear',
          'Clear and correct',
          'The code stands on the web and comes with the first bill, in plain language and on request in large print or Braille. Meters and tariffs are stated correctly, and no comparison misleads.',
        ),
        principle(
          'caring',
          'Careful with people',
          'Those who answer customers are trained, listen, and may decide. They heed who is vulnerable. Use of power or water shows how people live: it is personal data and is not sold.',
        ),
      ],
    },
  ),
];

const SUPPLY = promise('supply', 'Supply', 'The supplier keeps the supply on, and says when it can not.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'notice-of-works',
      'Works are announced',
      'At least {{works-notice}} days before planned works, the supplier tells each customer concerned the day and the hours.',
      {
        sets: [duration('works-notice', 'Notice of planned works', 'days', 'HIGHER', '3')],
        measures: [
          share(
            'works-announced',
            'Works announced in time',
            'Customers told of planned works within the days promised',
            'Customers interrupted by planned works',
            '0.98',
          ),
        ],
      },
    ),
    promise(
      'supply-restored',
      'Back on',
      'After an interruption that was not planned, supply is back within {{restore-hours}} hours of the first report.',
      {
        sets: [duration('restore-hours', 'Hours until supply is back', 'hours', 'LOWER', '12')],
        measures: [
          share(
            'restored-in-time',
            'Restored in time',
            'Customers restored within the hours promised',
            'Customers interrupted without a plan',
            '0.95',
          ),
          figure(
            'DURATION',
            'time-without',
            'Time without supply',
            'Mean minutes without supply for each customer',
            'minutes',
            {
              ...{ stronger: 'LOWER', target: '60', audience: 'NAMED' },
            },
          ),
        ],
      },
    ),
    promise(
      'visits',
      'Visits',
      'A visit is agreed for a span of at most {{visit-span}} hours. The supplier comes within it, or cancels at the latest on the day before.',
      {
        sets: [duration('visit-span', 'Span of a visit', 'hours', 'LOWER', '4')],
        measures: [
          share('visits-kept', 'Visits kept', 'Visits made within the span agreed', 'Visits agreed', '0.95'),
        ],
      },
    ),
  ],
});

const BILLS = promise('bills', 'Bills', 'Customers pay for what they used.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'real-readings',
      'Real readings',
      'At least {{readings}} × a year a bill rests on a real reading of the meter. A bill on an estimate says that it is one.',
      {
        sets: [number('readings', 'Real readings', 'times a year', 'HIGHER', '1')],
        measures: [
          share(
            'bills-on-readings',
            'Bills on real readings',
            'Bills based on a real reading',
            'Bills sent',
            '0.9',
            'AGGREGATE',
          ),
        ],
      },
    ),
    promise(
      'wrong-bills',
      'Wrong bills',
      'A bill that a customer doubts is checked within {{check-days}} working days, and nothing in doubt is collected until then. Nothing is charged later for use of more than twelve months ago.',
      {
        sets: [duration('check-days', 'Days to check a bill', 'working days', 'LOWER', '10')],
        measures: [
          share(
            'bills-checked-in-time',
            'Doubts settled in time',
            'Doubted bills checked within the days promised',
            'Bills doubted by customers',
            '0.95',
          ),
        ],
      },
    ),
    promise(
      'cut-off-last',
      'Cut off last of all',
      'Nobody is cut off before a plan of payments was offered twice and {{warning-days}} days have passed since the second offer. Kept on in winter, whatever is owed: {{winter}}.',
      {
        sets: [
          duration('warning-days', 'Days since the second offer', 'days', 'HIGHER', '28'),
          yesNo('winter', 'No cutting off in winter', 'NO'),
        ],
        measures: [
          figure('COUNT', 'cut-off', 'Households cut off', 'Households cut off for debt', 'households', {
            ...{ stronger: 'LOWER', breakdown: ['Electricity', 'Gas', 'Heat', 'Water'] },
          }),
        ],
      },
    ),
  ],
});

const PROVISIONS = [
  provision(
    'priority-register',
    'People who can not be without',
    'Customers who depend on supply for their health can join a register, free of charge. They are warned by telephone and helped first.',
  ),
  provision(
    'prepayment',
    'Prepayment meters',
    'A prepayment meter never stops between 18:00 and 09:00 or on a public holiday. This clause is for suppliers that have such meters.',
    { policy: 'CONDITIONAL' },
  ),
  remedy(
    'redress',
    'When a promise is not kept',
    'For each promise not kept to a household the supplier credits {{redress}} EUR. It does so of its own accord within {{pay-days}} working days.',
    {
      sets: [
        money('redress', 'Credit for a promise not kept', 'EUR', 'HIGHER', '30'),
        duration('pay-days', 'Days to credit it', 'working days', 'LOWER', '20'),
      ],
      measures: [
        figure(
          'AMOUNT',
          'redress-credited',
          'Redress credited',
          'Money credited for promises not kept',
          'EUR',
        ),
      ],
      beneath: [
        remedy(
          'long-interruption',
          'Long interruptions',
          'For each further {{block-hours}} hours without supply another 20 EUR are credited.',
          { sets: [duration('block-hours', 'Hours for each further credit', 'hours', 'LOWER', '12')] },
        ),
      ],
    },
  ),
  limitation(
    'limits',
    'Limits',
    'No credit is owed where an authority ordered the interruption, or while a storm or flood keeps crews from working safely. The duty to restore and to inform remains.',
  ),
];

const ROUTES = [
  procedure(
    'complaints',
    'How to complain',
    'A complaint can be made by telephone, letter or web. It is confirmed within {{confirm-days}} working days and decided within {{decision-days}} working days, with reasons.',
    {
      sets: [
        duration('confirm-days', 'Days to confirm a complaint', 'working days', 'LOWER', '3'),
        decisionDays('20'),
      ],
      measures: [complaintsInTime('0.9')],
      beneath: [
        procedure(
          'outside',
          'To the ombudsman',
          'Without a decision in that time, or without agreement on it, the customer can go to [name of the ombudsman] at no cost. The supplier is bound by what the ombudsman decides.',
        ),
      ],
    },
  ),
  procedure(
    'review',
    'Report and review',
    'Suppliers report on this code twice a year, and the association publishes the figures of each by name. Every second year consumer organizations review the promises with it.',
  ),
  contact(
    'contact',
    'Where to turn',
    'Faults are reported at any hour on the number printed on the meter and on each bill. The association is reached at [address, telephone and e-mail of the association].',
    { policy: 'EXTENSIBLE' },
  ),
];

/** Suppliers of electricity, gas, heat and water. */
export const UTILITY = template({
  key: 'utility',
  title: 'Supply one can count on',
  forWhom: 'Suppliers of electricity, gas, district heat and water',
  summary:
    'Works are announced, supply returns within hours, bills rest on real readings, cutting off comes last, and a promise that fails is credited unasked.',
  complaintCategories: [
    'Interruptions',
    'Bills and meters',
    'Payment and debt',
    'Visits',
    'Contracts',
    'Other',
  ],
  sections: [...BEGINNING, SUPPLY, BILLS, ...PROVISIONS, ...ROUTES],
});
