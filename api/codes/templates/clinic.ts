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
    'Patients know how soon they are seen, what is proposed and what it costs, when they hear of results, and who listens when something went wrong.',
    {
      measures: [satisfaction('patients', '80')],
    },
  ),
  scope(
    'scope',
    'Whom and what it covers',
    'The code covers everybody who is treated at a clinic or asks for an appointment there, and those who speak for a patient. It is about service. What good medicine is, the law and the profession say.',
  ),
  definition(
    'words',
    'Words',
    'The clinic is the member that adopts this code. Urgent means: a trained person judges that it can not wait until tomorrow. A working day is a day on which the clinic is open.',
  ),
  principle(
    'principles',
    'How clinics act',
    'The clinic undertakes to keep this code, and a named partner is responsible for it. There is a second person for each task on which a promise rests.',
    {
      beneath: [
        principle(
          'competent',
          'Able and honest',
          'Reception and nursing staff are trained in this code each year. The clinic publishes who works there with which qualification, and no claim about a treatment misleads.',
        ),
        principle(
          'private',
          'Private and approachable',
          'What patients say is kept in confidence, at the desk too. The clinic listens to patients, and explains in plain language. It fits its hours and ways to the needs of people who are ill.',
        ),
      ],
    },
  ),
];

const ACCESS = promise('access', 'Being seen', 'Patients reach the clinic and are seen in time.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'telephone',
      'The telephone',
      'From {{lines-open}} on working days a person answers the telephone within {{ring-minutes}} minutes.',
      {
        sets: [
          timeOfDay('lines-open', 'Hour at which lines open', '08:30'),
          duration('ring-minutes', 'Minutes to answer', 'minutes', 'LOWER', '5'),
        ],
        measures: [
          share(
            'calls-answered',
            'Calls answered in time',
            'Calls answered within the minutes promised',
            'Calls',
            '0.85',
          ),
        ],
      },
    ),
    promise(
      'appointments',
      'Appointments',
      'Whoever is urgent is seen the same day. Everybody else is offered a time within {{appointment-days}} working days.',
      {
        sets: [duration('appointment-days', 'Days until an appointment', 'working days', 'LOWER', '10')],
        measures: [
          share(
            'appointments-in-time',
            'Appointments in time',
            'Patients offered a time within the days promised, the urgent on the same day',
            'Patients who asked for an appointment',
            '0.9',
          ),
          figure(
            'DURATION',
            'days-waited',
            'Days waited',
            'Mean working days from asking to being seen',
            'working days',
            {
              ...{ stronger: 'LOWER', target: '5' },
            },
          ),
        ],
      },
    ),
    promise(
      'waiting-room',
      'In the waiting room',
      'A patient with an appointment waits at most {{wait-minutes}} minutes. If it takes longer, staff say why and for how long, and offer another day.',
      {
        sets: [duration('wait-minutes', 'Minutes in the waiting room', 'minutes', 'LOWER', '30')],
        measures: [
          share(
            'seen-on-time',
            'Seen on time',
            'Patients seen within the minutes promised',
            'Patients who came with an appointment',
            '0.85',
          ),
        ],
      },
    ),
  ],
});

const CARE = promise('care', 'Being told', 'Patients know what is done, why, and at what price.', {
  policy: 'EXTENSIBLE',
  beneath: [
    promise(
      'explained',
      'Explained first',
      'Before treatment the patient hears what is proposed, what else could be done, and what each way risks. An interpreter is at hand for {{languages}}.',
      {
        sets: [
          choice(
            'languages',
            'Languages interpreted',
            'languages',
            ['sign language'],
            ['sign language', 'Arabic', 'English', 'French', 'Polish', 'Spanish', 'Turkish', 'Ukrainian'],
          ),
        ],
        measures: [
          share(
            'felt-informed',
            'Patients who felt informed',
            'Patients who say that they understood what was proposed',
            'Patients asked',
            '0.9',
            'AGGREGATE',
          ),
        ],
      },
    ),
    promise(
      'price-first',
      'The price first',
      'What the patient has to pay is stated in writing before treatment. A bill above it is not owed, unless the patient agreed to more.',
      {
        measures: [
          share(
            'prices-kept',
            'Prices kept',
            'Bills no higher than the price stated in writing',
            'Bills to patients',
            '0.98',
            'AGGREGATE',
          ),
        ],
      },
    ),
    promise(
      'results',
      'Results',
      'The patient hears each result, a good one too, within {{result-days}} working days of its arrival. A result that needs action is told on the day.',
      {
        sets: [duration('result-days', 'Days to tell a result', 'working days', 'LOWER', '5')],
        measures: [
          share(
            'results-in-time',
            'Results told in time',
            'Results told within the days promised',
            'Results received',
            '0.95',
          ),
        ],
      },
    ),
  ],
});

const PROVISIONS = [
  provision(
    'records',
    'Your records',
    'A patient gets a copy of the records within {{record-days}} working days, the first time free of charge.',
    { sets: [duration('record-days', 'Days to copy records', 'working days', 'LOWER', '10')] },
  ),
  provision(
    'home-visits',
    'Home visits',
    'Patients who can not leave home are visited by the end of the next working day. This clause is for clinics that make home visits.',
    { policy: 'CONDITIONAL' },
  ),
  remedy(
    'redress',
    'When a promise is not kept',
    'Whoever saw that a promise failed says sorry, says why, and puts it right. Where the clinic called off a visit with less than two days of notice, the next free time is the patient’s and {{redress}} EUR of travel are paid.',
    {
      sets: [money('redress', 'Travel paid', 'EUR', 'HIGHER', '15')],
      measures: [
        figure(
          'COUNT',
          'called-off',
          'Visits called off late',
          'Visits called off by the clinic within two days',
          'visits',
          {
            ...{ stronger: 'LOWER', audience: 'ASSOCIATION' },
          },
        ),
      ],
    },
  ),
  limitation(
    'limits',
    'Limits',
    'An emergency comes before every promise of this code. Nothing in it takes away what the law gives a patient who was harmed, and such a case does not wait for this procedure.',
  ),
];

const ROUTES = [
  procedure(
    'complaints',
    'How to complain',
    'Patients complain to any member of staff, in writing or by word of mouth, and their care does not suffer for it. Somebody who was not concerned decides within {{decision-days}} working days and explains it in a talk if the patient wants.',
    {
      sets: [decisionDays('20')],
      measures: [complaintsInTime('0.95')],
    },
  ),
  procedure(
    'outside-and-review',
    'Beyond the clinic',
    'The patients’ advocate of the association looks at a case again at no cost. Each year patients and clinics review what it learned, and the association publishes what was improved.',
  ),
  contact(
    'contact',
    'Where to turn',
    'The name and the number of the partner responsible hang in the waiting room. The patients’ advocate is reached at [address, telephone and e-mail of the advocate]. In an emergency call [emergency number].',
    { policy: 'EXTENSIBLE' },
  ),
];

/** Medical and dental clinics. */
export const CLINIC = template({
  key: 'clinic',
  title: 'Seen, heard and told',
  forWhom: 'Medical and dental practices, clinics, therapists and laboratories',
  summary:
    'Urgent patients are seen the same day, waiting has a limit, treatment and price are explained first, results are told within days, and complaints never cost care.',
  complaintCategories: [
    'Appointments and waiting',
    'Information',
    'Treatment',
    'Costs',
    'Privacy',
    'Conduct',
  ],
  sections: [...BEGINNING, ACCESS, CARE, ...PROVISIONS, ...ROUTES],
});
