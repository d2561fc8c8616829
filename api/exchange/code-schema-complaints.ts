import { COMPLAINT_LEVELS } from '../../schema/words.ts';
import { list, names, oneOf, orNull, record, words } from './schema-parts.ts';

const upheld = { title: 'The customer was right, wholly or in part', type: 'boolean' };
const business = { title: 'The days are business days', type: 'boolean' };
const days = {
  title: 'Up to so many days; null for the last band',
  description: 'a whole number of days from 0 to 10000, or null',
  type: ['integer', 'null'],
  minimum: 0,
  maximum: 10_000,
};

/** By what complaints are counted beside their categories; a document without it declares nothing. */
export const complaintListsSchema = record('Lists of complaints', 'By what complaints are counted.', {
  levels: names('Levels at which every row must be answered', 3, oneOf('Level', COMPLAINT_LEVELS)),
  products: names('Products, in order', 100, words('Product', 120)),
  channels: names('Channels, in order', 100, words('Channel', 120)),
  outcomes: list(
    'Outcomes, in order',
    100,
    record('Outcome', 'How a complaint can end.', { name: words('Outcome', 120), upheld }),
  ),
  timeBands: list(
    'Time bands, in order',
    100,
    record('Time band', 'How long closing took.', { name: words('Band', 120), days, business }),
  ),
  redressUnit: orNull(words('In what redress is paid; null where it is not asked for', 60)),
  redressParts: names('What redress is paid for, in order', 100, words('Part of redress', 120)),
  others: names('Names that stand for “other”', 100, words('Name', 120)),
  otherShare: {
    title: 'Above this share an “other” asks for words; null: never',
    description: 'a plain decimal written as text, or null',
    type: ['string', 'null'],
    pattern: '^[0-9]{1,30}(?:\\.[0-9]{1,30})?$',
  },
});
