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
  satisfaction,
  scope,
  share,
  template,
} from './form.ts';

const BEGINNING = [
  objective(
    'purpose',
    'What the code is for',
    'People who order a meal to the door know before they pay when it comes, what is in it, and what they get back if it is late, cold or wrong.',
    {
      measures: [satisfaction('customers', '75')],
    },
  ),
  scope(
    'scope',
    'Whom and what it covers',
    'The code covers every meal that a restaurant sends to a private customer in its delivery area. It covers orders by telephone, web or app, also where another firm carries the meal. Meals eaten in the restaurant are not covered.',
  ),
  definition(
    'words',
    'Words',
    'The restaurant is the member that adopts this code. The waiting time runs from the confirmation of the order to the knock at the door. A working day is a day from Monday to Friday that is no public holiday.',
  ),
  principle(
    'principles',
    'How restaurants act',
    'A restaurant that adopts this code is bound by it. Its owner answers for keeping it, to customers and to the association.',
    {
      beneath: [
        principle(
          'open',
          'Open and true',
          'The restaurant publishes the code where people order, in plain language that a screen reader can read out. What it says about waiting times, prices and ingredients is accurate.',
        ),
        principle(
          'able',
          'Able people',
          'The restaurant has enough staff and riders for the orders that it accepts. It trains them in food safety, in allergens and in this code before they serve anybody.',
        ),
        principle(
          'heard',
          'Heard, and left in peace',
          'The restaurant listens to feedback, and the needs of customers come before its own habits. Names, addresses and door codes are personal data: they serve the order and nothing else.',
        ),
      ],
    },
  ),
];

const PROMISES = [
  promise('delivery', 'At the door', 'The restaurant brings what was ordered, when it said it would.', {
    policy: 'EXTENSIBLE',
    beneath: [
      promise(
        'time-told',
        'The time is told first',
        'Before payment, the restaurant states the waiting time for the address. It accepts no order that it expects to take longer than {{longest-wait}} minutes, unless the customer agrees.',
        {
          sets: [duration('longest-wait', 'Longest waiting time offered', 'minutes', 'LOWER', '75')],
          measures: [
            share(
              'time-told',
              'Waiting time stated',
              'Orders for which a waiting time was stated before payment',
              'Orders accepted',
              '0.99',
              'AGGREGATE',
            ),
          ],
        },
      ),
      promise(
        'delivered-in-time',
        'On time',
        'The meal is at the door at most {{leeway}} minutes after the waiting time that was stated.',
        {
          sets: [duration('leeway', 'Minutes after the time stated', 'minutes', 'LOWER', '10')],
          measures: [
            share(
              'delivered-in-time',
              'Delivered on time',
              'Orders at the door within the minutes promised',
              'Orders delivered',
              '0.95',
            ),
          ],
        },
      ),
      promise(
        'hot-and-whole',
        'Hot and whole',
        'Hot dishes are at {{heat}} °C or more when they are handed over. Nothing is missing, and nothing is swapped unless the customer agreed.',
        {
          sets: [number('heat', 'Heat at the door', '°C', 'HIGHER', '60')],
          measures: [
            share(
              'hot-and-whole',
              'Delivered hot and whole',
              'Orders without a report of a cold, missing or swapped dish',
              'Orders delivered',
              '0.97',
            ),
          ],
        },
      ),
    ],
  }),
  promise('menu', 'What it is and what it costs', 'Customers choose from a menu that tells them all.', {
    policy: 'EXTENSIBLE',
    beneath: [
      promise(
        'ingredients',
        'Allergens and diets',
        'For each dish the menu names every allergen that the law lists. It marks dishes of these kinds: {{diets}}.',
        {
          sets: [
            choice(
              'diets',
              'Diets that are marked',
              'diets',
              ['vegetarian'],
              ['vegetarian', 'vegan', 'halal', 'kosher', 'free of gluten', 'free of lactose'],
            ),
          ],
          measures: [
            share(
              'dishes-described',
              'Dishes fully described',
              'Dishes on the menu with all allergens and marks',
              'Dishes on the menu',
              '1',
              'AGGREGATE',
            ),
          ],
        },
      ),
      promise(
        'whole-price',
        'The whole price',
        'The price shown before payment includes delivery, packaging and every charge. Nothing is asked for at the door.',
        {
          measures: [
            figure(
              'COUNT',
              'overcharged',
              'Orders charged more',
              'Orders charged above the price shown',
              'orders',
              {
                ...{ stronger: 'LOWER', target: '0' },
              },
            ),
          ],
        },
      ),
    ],
  }),
];

const PROVISIONS = [
  provision(
    'safe-riding',
    'Safe on the road',
    'The restaurant plans its rounds so that riders can keep the rules of the road. No rider loses pay because an order was late.',
  ),
  provision(
    'proof-of-age',
    'Proof of age',
    'Alcohol is handed only to adults, who show proof of age at the door. This clause is for restaurants that deliver alcohol.',
    { policy: 'CONDITIONAL' },
  ),
  remedy(
    'redress',
    'When a promise is not kept',
    'The restaurant makes good what went wrong on the same day. It asks for no proof other than the order and, for a dish, a photograph.',
    {
      measures: [
        figure('AMOUNT', 'redress-paid', 'Redress paid', 'Money given back for promises not kept', 'EUR'),
      ],
      beneath: [
        remedy(
          'late-redress',
          'Late',
          'A late order costs {{late-discount}} % less. An order more than {{free-after}} minutes late costs nothing.',
          {
            sets: [
              percentage('late-discount', 'Discount on a late order', '%', 'HIGHER', '20'),
              duration('free-after', 'Minutes late after which it is free', 'minutes', 'LOWER', '45'),
            ],
          },
        ),
        remedy(
          'wrong-redress',
          'Cold, missing or wrong',
          'The customer chooses: the dish is brought again within {{again-minutes}} minutes, or its price is paid back in full.',
          { sets: [duration('again-minutes', 'Minutes to bring it again', 'minutes', 'LOWER', '45')] },
        ),
      ],
    },
  ),
  limitation(
    'limits',
    'Limits',
    'Nothing is owed for lateness where the address was wrong, where nobody opened for ten minutes, or where an authority closed the road. The restaurant tells the customer while the order is on its way.',
  ),
];

const ROUTES = [
  procedure(
    'complaints',
    'How to complain',
    'A customer complains by {{channels}}, up to {{complaint-days}} days after the order. The restaurant decides within {{decision-days}} working days and gives its reasons.',
    {
      sets: [
        choice(
          'channels',
          'Ways to complain',
          'ways',
          ['telephone', 'web'],
          ['telephone', 'web', 'app', 'letter'],
        ),
        duration('complaint-days', 'Days in which one can complain', 'days', 'HIGHER', '14'),
        decisionDays('5'),
      ],
      measures: [complaintsInTime('0.95')],
      beneath: [
        procedure(
          'outside',
          'If you do not agree',
          'Whoever is not content with the decision takes it to the association, free of charge. From there it can go to the independent body for disputes that the association names.',
        ),
      ],
    },
  ),
  procedure(
    'review',
    'Made better each year',
    'Each year the association publishes how the code was kept. With customers and riders at the table it decides what to improve.',
  ),
  contact(
    'contact',
    'Where to turn',
    'Each restaurant shows its telephone number, e-mail address and hours where people order. The association is reached at [e-mail address, telephone number and postal address of the association].',
    { policy: 'EXTENSIBLE' },
  ),
];

/** Restaurants that bring meals to the door. */
export const HOME_DELIVERY = template({
  key: 'home-delivery',
  title: 'Meals to the door',
  forWhom: 'Pizza makers and other restaurants that deliver meals to private homes',
  summary:
    'The time is told before payment and kept, meals arrive hot and whole, allergens are named, and a late meal costs less or nothing.',
  complaintCategories: [
    'Late',
    'Cold or spoilt',
    'Missing or wrong',
    'Price and payment',
    'Allergens',
    'Conduct',
  ],
  sections: [...BEGINNING, ...PROMISES, ...PROVISIONS, ...ROUTES],
});
