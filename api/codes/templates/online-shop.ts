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
    'People who can neither touch the goods nor look the seller in the eye can trust what they see, get it when it was announced, and have their money back without a fight.',
  ),
  scope(
    'scope',
    'Whom and what it covers',
    'The code covers goods that a shop sells at a distance to private customers in the countries to which it delivers. It comes on top of the rights that the law gives, and replaces none of them.',
  ),
  definition(
    'words',
    'Words',
    'The shop is the member that adopts this code. The day announced is the day of delivery that was shown when the customer paid. A working day is a day from Monday to Friday that is no public holiday.',
  ),
  principle(
    'principles',
    'How shops act',
    'A shop that shows the sign of this code has committed itself to all of it. A named person in its management answers for keeping it, with enough people to pack, to answer and to take back also before holidays.',
    {
      beneath: [
        principle(
          'no-tricks',
          'No tricks',
          'The code is published beside the basket, in plain language. Stock, discounts and countdowns are true, and no page is built to mislead or to make leaving hard.',
        ),
        principle(
          'safe-data',
          'Safe with us',
          'The shop asks only for the personal data that an order needs. It listens, and the needs of customers decide what is built next. Those who serve them are trained in the goods and in this code.',
        ),
      ],
    },
  ),
];

const BUYING = promise('buying', 'Buying', 'What is shown is what is sold, at the price that is shown.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'true-offers',
      'True offers',
      'Pictures and measures are of the goods that are sent. A discount is reckoned from the lowest price of the last 30 days.',
      {
        measures: [
          share(
            'goods-as-described',
            'Goods as described',
            'Orders not sent back as different from what was shown',
            'Orders delivered',
            '0.98',
          ),
        ],
      },
    ),
    promise(
      'whole-price',
      'The whole price',
      'The basket shows the whole price with postage, taxes and fees before the customer types a name. Nothing is put into it that the customer did not choose.',
      {
        measures: [
          figure(
            'COUNT',
            'hidden-charges',
            'Hidden charges',
            'Complaints upheld about charges not shown',
            'complaints',
            {
              ...{ stronger: 'LOWER', target: '0' },
            },
          ),
        ],
      },
    ),
    promise(
      'true-reviews',
      'True reviews',
      'Only people who bought the goods can review them. The shop pays for no review, and bad ones stay up for at least {{review-months}} months.',
      {
        sets: [duration('review-months', 'Months for which reviews stay', 'months', 'HIGHER', '12')],
        measures: [
          figure(
            'YES_NO',
            'reviews-audited',
            'Reviews were audited',
            'An outsider has checked reviews against orders',
            'yes or no',
            {
              ...{ stronger: 'HIGHER', audience: 'ASSOCIATION' },
            },
          ),
        ],
      },
    ),
  ],
});

const DELIVERY = promise(
  'delivery',
  'Getting it, and giving it back',
  'Goods come when announced and go back with ease.',
  {
    policy: 'EXTENSIBLE',
    beneath: [
      promise(
        'on-the-day',
        'On the day announced',
        'Goods leave the shop within {{dispatch-days}} working days and arrive on the day announced. Places of delivery to choose from: {{places}}.',
        {
          sets: [
            duration('dispatch-days', 'Days to dispatch', 'working days', 'LOWER', '3'),
            choice(
              'places',
              'Places of delivery',
              'places',
              ['home'],
              ['home', 'parcel shop', 'locker', 'neighbour of choice'],
            ),
          ],
          measures: [
            share(
              'delivered-on-day',
              'Delivered on the day',
              'Orders delivered by the day announced',
              'Orders delivered or overdue',
              '0.95',
            ),
          ],
        },
      ),
      promise(
        'returns',
        'Giving back',
        'Goods can be given back without a reason until {{return-days}} days after delivery. The shop pays for the way back: {{free-return}}.',
        {
          sets: [
            duration('return-days', 'Days to give back', 'days', 'HIGHER', '30'),
            yesNo('free-return', 'Way back paid by the shop', 'NO'),
          ],
          measures: [
            figure(
              'COUNT',
              'returns-refused',
              'Returns refused',
              'Goods sent back in time and refused',
              'returns',
              {
                ...{ stronger: 'LOWER', audience: 'ASSOCIATION' },
              },
            ),
          ],
        },
      ),
      promise(
        'refunds',
        'Money back',
        'The money is on its way back within {{refund-days}} days of the day on which the customer handed over the parcel.',
        {
          sets: [duration('refund-days', 'Days to pay back', 'days', 'LOWER', '10')],
          measures: [
            share(
              'refunds-in-time',
              'Refunds in time',
              'Refunds sent within the days promised',
              'Refunds owed',
              '0.97',
            ),
          ],
        },
      ),
      promise(
        'answers',
        'Answers from people',
        'A person, not a machine, answers each message within {{answer-hours}} hours.',
        {
          sets: [duration('answer-hours', 'Hours to answer', 'hours', 'LOWER', '48')],
          measures: [
            share(
              'answers-in-time',
              'Messages answered in time',
              'Messages answered by a person within the hours promised',
              'Messages received',
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
    'marketplace',
    'Sellers on the platform',
    'Each offer of another seller names that seller, and the shop answers for this code in the seller’s place. This clause is for shops that let others sell.',
    { policy: 'CONDITIONAL' },
  ),
  remedy(
    'redress',
    'When a promise is not kept',
    'The postage is paid back for each order that comes late, and {{late-credit}} EUR are credited with it. Goods that came broken or wrong are replaced or paid back before the customer sends anything.',
    {
      sets: [money('late-credit', 'Credit for a late order', 'EUR', 'HIGHER', '5')],
      measures: [
        figure(
          'AMOUNT',
          'redress-paid',
          'Redress paid',
          'Money paid or credited for promises not kept',
          'EUR',
        ),
      ],
    },
  ),
  limitation(
    'limits',
    'Limits',
    'Goods made to measure, opened hygiene goods and food can not be given back without a reason. Nothing is owed for lateness where the address was wrong or nobody fetched the parcel.',
  ),
];

const ROUTES = [
  procedure(
    'complaints',
    'How to complain',
    'A complaint is made in the customer’s account, by e-mail or by telephone at the price of a local call. It is decided within {{decision-days}} working days by somebody who may pay.',
    {
      sets: [decisionDays('10')],
      measures: [complaintsInTime('0.95')],
    },
  ),
  procedure(
    'outside-and-review',
    'Beyond the shop',
    'The association settles disputes online, free of charge for customers, and shops are bound by the outcome. It publishes all outcomes and each year reviews the code with consumer organizations.',
  ),
  contact(
    'contact',
    'Where to turn',
    'Name, street, telephone and e-mail of the shop stand at the foot of each page. The association is reached at [address, telephone and e-mail of the association].',
    { policy: 'EXTENSIBLE' },
  ),
];

/** Shops that sell goods online. */
export const ONLINE_SHOP = template({
  key: 'online-shop',
  title: 'Bought unseen, without worry',
  forWhom: 'Online shops, mail order and sellers on platforms',
  summary:
    'True offers and reviews, the whole price in the basket, delivery on the day announced, a month to give back, and money that returns within days.',
  complaintCategories: [
    'Offer and price',
    'Delivery',
    'Faulty or wrong goods',
    'Returns and refunds',
    'Data',
    'Service',
  ],
  sections: [...BEGINNING, BUYING, DELIVERY, ...PROVISIONS, ...ROUTES],
});
