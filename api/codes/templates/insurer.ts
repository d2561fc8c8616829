import {
  choice,
  complaintsInTime,
  contact,
  decisionDays,
  definition,
  duration,
  figure,
  limitation,
  money,
  objective,
  percentage,
  principle,
  procedure,
  promise,
  provision,
  remedy,
  satisfaction,
  scope,
  share,
  template,
} from './form.ts';

const BEGINNING = [
  objective(
    'purpose',
    'What the code is for',
    'People who insure themselves know what is covered and what is not before anything happens. When it happens, they are helped and paid within days that they can count.',
    {
      measures: [satisfaction('claimants', '75')],
    },
  ),
  scope(
    'scope',
    'Whom and what it covers',
    'The code covers insurance of private persons for home, liability, travel, accident and car, from the first offer to the last payment. It covers sale by agents too. Life insurance and insurance of firms are not covered.',
  ),
  definition(
    'words',
    'Words',
    'The insurer is the member that adopts this code. A claim is any report of a loss, by whatever way. A claim is complete when the insurer has what its published list asks for.',
  ),
  principle(
    'principles',
    'How insurers act',
    'The insurer commits itself to this code, and one member of its board answers for it. It keeps enough staff ready that storms and holidays do not empty the promises.',
    {
      beneath: [
        principle(
          'plain',
          'Plain and true',
          'The code is published and handed over with each policy, in plain language. Sales papers are accurate, and what is not covered is printed as large as what is.',
        ),
        principle(
          'fair',
          'Fair to those in need',
          'Whoever handles claims is trained and qualified, listens, and heeds the needs of people who have just lost something. Health and money matters are confidential, and used for the contract alone.',
        ),
      ],
    },
  ),
];

const CONTRACT = promise('contract', 'The contract', 'Customers know what they buy, and can leave it.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'one-page',
      'What is covered, on one page',
      'Before signing, the customer gets one page with what is covered, what is not, the excess and the price. The customer can withdraw until {{withdraw-days}} days later.',
      {
        sets: [duration('withdraw-days', 'Days to withdraw', 'days', 'HIGHER', '14')],
        measures: [
          share(
            'pages-given',
            'Pages handed over',
            'Contracts for which the page was handed over before signing',
            'Contracts signed',
            '1',
            'AGGREGATE',
          ),
        ],
      },
    ),
    promise(
      'renewal-notice',
      'Before it renews',
      'At least {{renewal-days}} days before a contract renews, the insurer states last year’s price, the new one and how to leave.',
      {
        sets: [duration('renewal-days', 'Notice of renewal', 'days', 'HIGHER', '30')],
        measures: [
          share(
            'notices-in-time',
            'Renewal notices in time',
            'Renewal notices sent within the days promised',
            'Contracts renewed',
            '0.99',
          ),
        ],
      },
    ),
  ],
});

const CLAIMS = promise('claims', 'Claims', 'A claim is taken up, decided and paid by the calendar.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'taken-up',
      'Taken up',
      'A claim can be reported at any hour by {{ways}}. Within {{reply-days}} working days one named person replies and says what is still needed, all at once.',
      {
        sets: [
          choice(
            'ways',
            'Ways to report',
            'ways',
            ['telephone', 'web'],
            ['telephone', 'web', 'app', 'letter', 'agency'],
          ),
          duration('reply-days', 'Days to reply', 'working days', 'LOWER', '3'),
        ],
        measures: [
          share(
            'replies-in-time',
            'Claims taken up in time',
            'Claims answered by a named person within the days promised',
            'Claims reported',
            '0.95',
          ),
        ],
      },
    ),
    promise(
      'decided',
      'Decided',
      'A complete claim is decided within {{claim-days}} working days. A refusal quotes the words of the contract on which it rests.',
      {
        sets: [duration('claim-days', 'Days to decide a claim', 'working days', 'LOWER', '15')],
        measures: [
          share(
            'claims-in-time',
            'Claims decided in time',
            'Complete claims decided within the days promised',
            'Complete claims decided',
            '0.95',
          ),
          figure(
            'DURATION',
            'claim-time',
            'Time to decide a claim',
            'Mean working days from report to decision',
            'working days',
            {
              ...{ stronger: 'LOWER', target: '20', audience: 'NAMED' },
            },
          ),
        ],
      },
    ),
    promise(
      'paid',
      'Paid',
      'What was granted is paid within {{pay-days}} working days. Where only the amount is in dispute, {{advance-share}} % of what the insurer itself reckons is paid at once.',
      {
        sets: [
          duration('pay-days', 'Days to pay', 'working days', 'LOWER', '5'),
          percentage('advance-share', 'Advance on a disputed amount', '%', 'HIGHER', '50'),
        ],
        measures: [
          share(
            'paid-in-time',
            'Paid in time',
            'Payments made within the days promised',
            'Payments granted',
            '0.98',
          ),
          share(
            'claims-granted',
            'Claims granted',
            'Claims granted in full or in part',
            'Claims decided',
            '0.85',
            'AGGREGATE',
          ),
        ],
      },
    ),
  ],
});

const PROVISIONS = [
  provision(
    'after-disaster',
    'After a disaster',
    'Where a storm or flood hits a whole district, the insurer opens a desk there within {{desk-days}} days. It pays a first sum for clothes and shelter without waiting for papers.',
    { sets: [duration('desk-days', 'Days until a desk is open', 'days', 'LOWER', '7')] },
  ),
  provision(
    'no-genes-no-traces',
    'Data that stays out',
    'The insurer reckons no price from genetic tests or from what people write in social networks. Data of a tracking device serve the discount that was agreed and nothing else.',
  ),
  provision(
    'repairers',
    'Repair by a partner',
    'The customer may choose another repairer at the same cost. This clause is for insurers that send customers to workshops of their own choice.',
    { policy: 'CONDITIONAL' },
  ),
  remedy(
    'redress',
    'When a promise is not kept',
    'For each week of delay the insurer pays {{delay-interest}} % of the sum owed, and at least {{delay-least}} EUR. It reckons and pays this together with the claim, unasked.',
    {
      sets: [
        percentage('delay-interest', 'Payment for each week of delay', '%', 'HIGHER', '0.25'),
        money('delay-least', 'Least payment for a delay', 'EUR', 'HIGHER', '20'),
      ],
      measures: [
        figure(
          'AMOUNT',
          'delay-paid',
          'Paid for delays',
          'Money paid for delays and other promises not kept',
          'EUR',
        ),
      ],
    },
  ),
  limitation(
    'limits',
    'Limits',
    'Days do not run while police, court or doctors must report, or while the customer has not answered. Where fraud is found, this code gives nothing.',
  ),
];

const ROUTES = [
  procedure(
    'complaints',
    'How to complain',
    'A complaint goes to a desk that handles no claims. It decides within {{decision-days}} working days, may overrule, and gives its reasons in writing.',
    {
      sets: [decisionDays('15')],
      measures: [complaintsInTime('0.95')],
    },
  ),
  procedure(
    'outside-and-review',
    'Ombudsman and review',
    'The ombudsman of the association decides free of charge. Up to [amount] the decision binds the insurer. Each year the association publishes the figures of every insurer and improves the code with consumer organizations.',
  ),
  contact(
    'contact',
    'Where to turn',
    'The number for claims is printed on each policy and answered day and night. The ombudsman is reached at [address, telephone and e-mail of the ombudsman].',
    { policy: 'EXTENSIBLE' },
  ),
];

/** Insurers of private persons. */
export const INSURER = template({
  key: 'insurer',
  title: 'Helped and paid',
  forWhom: 'Insurers of private persons, brokers and mutual funds',
  summary:
    'Cover and exclusions on one page, notice before renewal, claims taken up, decided and paid within counted days, and interest paid unasked for each delay.',
  complaintCategories: [
    'Sale and advice',
    'Contract and price',
    'Claim refused',
    'Claim delayed',
    'Amount paid',
    'Data',
  ],
  sections: [...BEGINNING, CONTRACT, CLAIMS, ...PROVISIONS, ...ROUTES],
});
