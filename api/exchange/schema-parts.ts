// Control characters other than tab and line ends, and halves of surrogate pairs: spelled out, because not every reader of
// the schema knows the names of character classes.
const UNPRINTABLE = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ud800-\\udfff';
const PRINTABLE = `^[^${UNPRINTABLE}]*$`;
const TRIMMED = `^[^\\s${UNPRINTABLE}](?:[^${UNPRINTABLE}]*[^\\s${UNPRINTABLE}])?$`;
export const NAME_OF_A_CHOICE = TRIMMED.replaceAll('[^', '[^|');

/** A text of 1 to so many characters, trimmed. The descriptions complete the sentence “This must be …”. */
export const words = (title: string, maxLength: number, pattern = TRIMMED) => ({
  title,
  description: `a text of 1 to ${maxLength} characters, with no white space at either end and no control characters`,
  type: 'string',
  minLength: 1,
  maxLength,
  pattern,
});

export const prose = (title: string, maxLength: number) => ({
  title,
  description: `a text of at most ${maxLength} characters, with no control characters but tabs and line ends`,
  type: 'string',
  maxLength,
  pattern: PRINTABLE,
});

export const key = (title: string) => ({
  title,
  description: 'a key of at most 60 lower-case letters and digits, with single dashes between them',
  type: 'string',
  maxLength: 60,
  pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
});

export const language = (title: string) => ({
  title,
  description: 'the name of a language as BCP 47 gives it, for example en or pt-BR',
  type: 'string',
  maxLength: 35,
  pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
});

export const oneOf = (title: string, names: readonly (string | null)[]) => ({ title, enum: [...names] });

export const list = (title: string, maxItems: number, items: object) => ({
  title,
  type: 'array',
  maxItems,
  items,
});

export const names = (title: string, maxItems: number, item: object) => ({
  ...list(title, maxItems, item),
  uniqueItems: true,
});

export const orNull = <T extends object>(text: T) => ({ ...text, type: ['string', 'null'] });

/** An object that has all of these members and no others. */
export const record = (title: string, description: string, properties: Record<string, object>) => ({
  title,
  description,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The object with one more member, which may be left out. */
export const optional = (name: string, member: object, object: ReturnType<typeof record>) => ({
  ...object,
  properties: { ...object.properties, [name]: member },
});
