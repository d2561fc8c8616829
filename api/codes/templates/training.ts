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
    'Whoever pays for a course knows beforehand what can be learned in it, is taught by people who can teach, and leaves with what was announced.',
    {
      measures: [satisfaction('learners', '80')],
    },
  ),
  scope(
    'scope',
    'Whom and what it covers',
    'The code covers courses that private persons or employers pay for, in a room or online. It does not cover degrees of public schools, or a single talk.',
  ),
  definition(
    'words',
    'Words',
    'The provider is the member that adopts this code. The learner takes part, whoever pays. The outline is the page on which a course is described before anybody enrols.',
  ),
  principle(
    'principles',
    'How providers act',
    'A provider is bound by this code from the day on which it adopts it. Its director answers for it and sets aside rooms, equipment and hours of staff for every course that is sold.',
    {
      beneath: [
        principle(
          'truthful',
          'Truthful and open',
          'Outlines, pass rates and the qualifications of trainers are accurate and published. They are easy to read, also by those for whom the course is meant to teach the language.',
        ),
        principle(
          'for-learners',
          'For the learner',
          'Courses follow the needs of people who learn, not the convenience of those who teach. Feedback is asked for half-way, when it still helps. Marks and difficulties are confidential, towards an employer too.',
        ),
      ],
    },
  ),
];

const BEFORE = promise('before', 'Before enrolment', 'Nobody has to buy a course unseen.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'outline',
      'The outline',
      'The outline states aims, level, hours, trainer, certificate, what one must know already, and the whole price with books and examination.',
      {
        measures: [
          share(
            'outlines-complete',
            'Complete outlines',
            'Courses whose outline states all that is promised',
            'Courses offered',
            '1',
            'AGGREGATE',
          ),
        ],
      },
    ),
    promise(
      'change-of-mind',
      'Change of mind',
      'A learner can leave without giving a reason until {{cooling-days}} days after enrolment, and gets the whole price back within 14 days.',
      {
        sets: [duration('cooling-days', 'Days to change one’s mind', 'days', 'HIGHER', '14')],
        measures: [
          share(
            'refunds-in-time',
            'Refunds in time',
            'Refunds paid within 14 days',
            'Refunds owed to learners who left',
            '0.98',
          ),
        ],
      },
    ),
    promise(
      'course-held',
      'It takes place',
      'A course that is called off for want of learners is called off at least {{notice-days}} days before it begins.',
      {
        sets: [duration('notice-days', 'Notice of a course called off', 'days', 'HIGHER', '7')],
        measures: [
          share(
            'courses-held',
            'Courses held',
            'Courses that began on the day announced',
            'Courses for which learners were enrolled',
            '0.95',
          ),
        ],
      },
    ),
  ],
});

const TEACHING = promise('teaching', 'Teaching', 'Learners are taught in small groups by able people.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'trainers',
      'Trainers',
      'Every trainer has a qualification in the subject and training in how to teach. If another trainer steps in, it is one as qualified.',
      {
        measures: [
          share(
            'hours-by-qualified',
            'Hours by qualified trainers',
            'Hours taught by trainers with both qualifications',
            'Hours taught',
            '0.98',
            'AGGREGATE',
          ),
        ],
      },
    ),
    promise('group-size', 'Group size', 'No group has more than {{group-size}} learners for each trainer.', {
      sets: [number('group-size', 'Learners for each trainer', 'learners', 'LOWER', '18')],
      measures: [
        share(
          'groups-in-size',
          'Groups in size',
          'Course days on which the group was no larger than promised',
          'Course days',
          '0.97',
        ),
      ],
    }),
    promise(
      'work-returned',
      'Work comes back',
      'Work that was handed in comes back with comments within {{return-days}} working days. Questions between lessons are answered by {{channels}} within two working days.',
      {
        sets: [
          duration('return-days', 'Days to return work', 'working days', 'LOWER', '10'),
          choice(
            'channels',
            'Ways to ask',
            'ways',
            ['e-mail'],
            ['e-mail', 'telephone', 'chat', 'office hour'],
          ),
        ],
        measures: [
          share(
            'work-in-time',
            'Work returned in time',
            'Pieces of work returned within the days promised',
            'Pieces of work handed in',
            '0.9',
          ),
        ],
      },
    ),
    promise(
      'certificate',
      'The certificate',
      'Whoever meets what the outline asks for has the certificate within {{certificate-days}} days of the last lesson.',
      {
        sets: [duration('certificate-days', 'Days to the certificate', 'days', 'LOWER', '30')],
        measures: [
          share(
            'certificates-in-time',
            'Certificates in time',
            'Certificates handed out within the days promised',
            'Certificates earned',
            '0.97',
          ),
          share(
            'completed',
            'Learners who completed',
            'Learners who earned the certificate',
            'Learners who began and did not use their change of mind',
            '0.75',
            'AGGREGATE',
          ),
        ],
      },
    ),
  ],
});

const PROVISIONS = [
  provision(
    'barriers',
    'Without barriers',
    'A learner who names a disability before the course begins gets rooms, material and time that fit it, at no cost.',
  ),
  provision(
    'online',
    'Online courses',
    'The learning platform is up for {{uptime}} % of each month. Recordings stay open to learners for six months.',
    { sets: [percentage('uptime', 'Time for which the platform is up', '%', 'HIGHER', '98')] },
  ),
  provision(
    'examinations',
    'Examinations of others',
    'Where another body examines, the provider enters learners in time and passes on its fee without addition. This clause is for providers that prepare for such examinations.',
    { policy: 'CONDITIONAL' },
  ),
  remedy(
    'redress',
    'When a promise is not kept',
    'The learner chooses: the part concerned is taught again free of charge, or {{refund-share}} % of its price is paid back within 14 days. A course that was called off is paid back whole, with the fare already paid.',
    {
      sets: [percentage('refund-share', 'Share paid back', '%', 'HIGHER', '50')],
      measures: [figure('AMOUNT', 'paid-back', 'Paid back', 'Money paid back for promises not kept', 'EUR')],
    },
  ),
  limitation(
    'limits',
    'Limits',
    'The provider promises teaching, not a mark or a job. Nothing is owed for lessons that a learner missed, or for work handed in late.',
  ),
];

const ROUTES = [
  procedure(
    'complaints',
    'How to complain',
    'A learner complains to the trainer or, without telling the trainer, to the director. The director decides within {{decision-days}} working days and gives reasons. Marks are looked at by a second examiner.',
    {
      sets: [decisionDays('10')],
      measures: [complaintsInTime('0.95')],
    },
  ),
  procedure(
    'outside-and-review',
    'Beyond the provider',
    'The association hears a learner who disagrees, at no cost, and a panel with a learner on it decides. Each year it reviews the code with learners and employers and publishes how it was kept.',
  ),
  contact(
    'contact',
    'Where to turn',
    'Each outline names a person for questions, with telephone and e-mail. The association is reached at [address, telephone and e-mail of the association].',
    { policy: 'EXTENSIBLE' },
  ),
];

/** Providers of courses for adults. */
export const TRAINING = template({
  key: 'training',
  title: 'Courses that keep their word',
  forWhom: 'Language schools, training providers and evening colleges',
  summary:
    'Outlines tell the whole price and the aims, one can change one’s mind, groups stay small, work comes back with comments, and a failed part is taught again.',
  complaintCategories: [
    'Information',
    'Teaching',
    'Organization',
    'Marks and certificates',
    'Refunds',
    'Access',
  ],
  sections: [...BEGINNING, BEFORE, TEACHING, ...PROVISIONS, ...ROUTES],
});
