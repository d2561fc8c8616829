import {
  choice,
  complaintsInTime,
  contact,
  decisionDays,
  definition,
  duration,
  figure,
  limitation,
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
  timeOfDay,
} from './form.ts';

const BEGINNING = [
  objective(
    'purpose',
    'What the code is for',
    'A guest who books a room finds it free, clean and ready, at the price that was agreed. Where that fails, the guest sleeps well all the same and does not pay for the failure.',
    {
      measures: [satisfaction('guests', '80')],
    },
  ),
  scope(
    'scope',
    'Whom and what it covers',
    'The code covers overnight stays of private and business guests, booked with the hotel itself or through an agency. Meetings, banquets and groups of more than ten rooms are covered by their own contracts.',
  ),
  definition(
    'words',
    'Words',
    'The hotel is the member that adopts this code. A booking is confirmed once the guest has its number. The whole price includes taxes, cleaning and every charge that a guest can not decline.',
  ),
  principle(
    'principles',
    'How hotels act',
    'A hotel keeps this code because it has promised to, and its manager answers for that. It has enough people on every shift to do so, and trains each of them in the code.',
    {
      beneath: [
        principle(
          'honest',
          'Honest pictures',
          'The code is published where rooms are booked, in plain language. Pictures, stars and reviews are accurate: they show rooms that can be booked, and opinions of guests who stayed.',
        ),
        principle(
          'discreet',
          'Attentive and discreet',
          'The needs of people who stay shape how the hotel is run, and their feedback is answered. Who stays, with whom and why is confidential, and cards and passports are kept safe.',
        ),
      ],
    },
  ),
];

const BOOKING = promise('booking', 'Booking', 'What was agreed when the room was booked, holds.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'agreed-price',
      'The agreed price',
      'The guest sees the whole price before booking, and pays that price. Extras are charged only if the guest ordered them knowing what they cost.',
      {
        measures: [
          share(
            'bills-as-agreed',
            'Bills as agreed',
            'Bills that equal the confirmed price and the extras ordered',
            'Bills made out',
            '0.99',
            'AGGREGATE',
          ),
        ],
      },
    ),
    promise(
      'free-cancellation',
      'Change of plans',
      'A booking can be cancelled free of charge until {{cancel-hours}} hours before the day of arrival begins. Money paid ahead is back within {{refund-days}} working days.',
      {
        sets: [
          duration('cancel-hours', 'Hours before arrival', 'hours', 'LOWER', '48'),
          duration('refund-days', 'Days to pay back', 'working days', 'LOWER', '10'),
        ],
        measures: [
          share(
            'refunds-in-time',
            'Refunds in time',
            'Refunds paid within the days promised',
            'Refunds owed for cancelled bookings',
            '0.98',
          ),
        ],
      },
    ),
    promise(
      'room-held',
      'Your room is yours',
      'A confirmed room is held until noon of the next day, however late the guest arrives.',
      {
        measures: [
          figure(
            'COUNT',
            'turned-away',
            'Guests turned away',
            'Confirmed bookings for which no room was free',
            'bookings',
            {
              ...{ stronger: 'LOWER', target: '0', audience: 'NAMED' },
            },
          ),
        ],
      },
    ),
  ],
});

const STAY = promise('stay', 'The stay', 'The room is ready, clean and in order.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'room-ready',
      'Ready on time',
      'On the day of arrival the room is ready by {{ready-by}}. It is the guest’s until 11:00 on the day of leaving.',
      {
        sets: [timeOfDay('ready-by', 'Hour at which the room is ready', '15:00')],
        measures: [
          share(
            'rooms-ready',
            'Rooms ready on time',
            'Arrivals with the room ready by the hour promised',
            'Arrivals',
            '0.97',
          ),
        ],
      },
    ),
    promise(
      'clean-room',
      'Clean',
      'Before each guest the room is cleaned, and a second person checks it against a written list.',
      {
        measures: [
          share(
            'rooms-passed',
            'Rooms that pass an inspection',
            'Rooms found clean at an unannounced inspection',
            'Rooms inspected',
            '0.95',
            'AGGREGATE',
          ),
        ],
      },
    ),
    promise(
      'faults-mended',
      'In order',
      'What does not work is mended within {{mend-hours}} hours of the report. Until then the guest may move to another room that is as good, where one is free.',
      {
        sets: [duration('mend-hours', 'Hours to mend a fault', 'hours', 'LOWER', '4')],
        measures: [
          share(
            'faults-in-time',
            'Faults mended in time',
            'Faults mended, or guests moved, within the hours promised',
            'Faults reported by guests',
            '0.9',
          ),
        ],
      },
    ),
  ],
});

const PROVISIONS = [
  provision(
    'step-free',
    'Rooms without barriers',
    'The hotel publishes widths, heights and steps on the way to each accessible room. A booked accessible room is given to nobody else. This clause is for hotels with such rooms.',
    { policy: 'CONDITIONAL' },
  ),
  provision(
    'diets',
    'Breakfast',
    'Breakfast is served from {{breakfast-from}}. Full meals of these kinds are made for guests who ask the evening before: {{breakfast-diets}}.',
    {
      sets: [
        timeOfDay('breakfast-from', 'Hour at which breakfast begins', '07:30'),
        choice(
          'breakfast-diets',
          'Diets at breakfast',
          'diets',
          ['vegetarian'],
          ['vegetarian', 'vegan', 'halal', 'kosher', 'free of gluten'],
        ),
      ],
    },
  ),
  provision(
    'left-behind',
    'Things left behind',
    'What a guest forgets is kept for {{keep-days}} days and sent after the guest at the cost of the postage.',
    { sets: [duration('keep-days', 'Days for which things are kept', 'days', 'HIGHER', '60')] },
  ),
  remedy(
    'redress',
    'When a promise is not kept',
    'The hotel mends the matter first and talks about money second. What it owes is taken off the bill before the guest leaves.',
    {
      measures: [
        figure('AMOUNT', 'redress-paid', 'Redress', 'Money taken off bills for promises not kept', 'EUR'),
      ],
      beneath: [
        remedy(
          'no-room',
          'No room',
          'The hotel brings the guest at its own cost to a room as good or better, at most 30 minutes away. It also pays back {{no-room-share}} % of the first night.',
          { sets: [percentage('no-room-share', 'Share of the first night', '%', 'HIGHER', '50')] },
        ),
        remedy(
          'room-not-right',
          'Late, dirty or broken',
          'For each night on which the room was late, not clean or out of order, {{night-discount}} % of its price is not charged.',
          { sets: [percentage('night-discount', 'Discount on the night', '%', 'HIGHER', '25')] },
        ),
      ],
    },
  ),
  limitation(
    'limits',
    'Limits',
    'Nothing is owed for a fault that the guest caused, or while water or power fail in the whole street. A guest who tells reception nothing until after leaving can claim only what can still be shown.',
  ),
];

const ROUTES = [
  procedure(
    'complaints',
    'How to complain',
    'Complain at reception first: whoever is on duty may decide, at any hour. A complaint in writing is decided within {{decision-days}} working days, with reasons.',
    {
      sets: [decisionDays('10')],
      measures: [complaintsInTime('0.95')],
    },
  ),
  procedure(
    'outside-and-review',
    'Beyond the hotel',
    'A guest who disagrees turns to the association at no cost, and from there to the independent body that it names. Once a year the association publishes what came of it and improves the code with guests and hotels.',
  ),
  contact(
    'contact',
    'Where to turn',
    'Reception is reached on the number shown in every room and on every confirmation. The association is reached at [address, telephone and e-mail of the association].',
    { policy: 'EXTENSIBLE' },
  ),
];

/** Hotels, inns and guest houses. */
export const HOTEL = template({
  key: 'hotel',
  title: 'A good night',
  forWhom: 'Hotels, inns, guest houses and hostels',
  summary:
    'The agreed price is the whole price, a confirmed room is held, it is ready, clean and in order, and faults come off the bill before the guest leaves.',
  complaintCategories: [
    'Booking and price',
    'Room and cleanliness',
    'Noise',
    'Food and drink',
    'Conduct',
    'Access',
  ],
  sections: [...BEGINNING, BOOKING, STAY, ...PROVISIONS, ...ROUTES],
});
