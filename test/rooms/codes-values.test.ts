import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { choice, edited, indicator, on, parameter, read } from './edition-parts.ts';
import { type Association, foundAssociation, publish, type SeenEdition, writeDraft } from './parties.ts';

let world: World;
let association: Association;
let draft: SeenEdition;

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'values');
  draft = (await writeDraft(association.editor, 'values')).draft;
});
afterAll(() => world.close());

describe('a floor', () => {
  it.each([
    ['NUMBER', 'HIGHER', '2'],
    ['DURATION', 'LOWER', '1.5'],
    ['MONEY', 'HIGHER', '20.00'],
    ['PERCENTAGE', 'HIGHER', '99.5'],
    ['YES_NO', 'HIGHER', 'YES'],
    ['DATE', 'EARLIER', '2027-03-31'],
    ['TIME', 'EARLIER', '17:30'],
  ])('of the type %s is %s the stronger: %s', async (type, stronger, floor) => {
    draft = await edited(association.editor, draft, [
      ['putParameter', parameter({ key: 'own', type, stronger, floor })],
    ]);
    const held = (await read(association.editor, draft.id))?.parameters.find(({ key }) => key === 'own');
    expect(held).toMatchObject({ type, floor, choices: [] });
  });

  it('of choices is a set from a closed list, kept in the order of the list', async () => {
    draft = await edited(association.editor, draft, [
      ['putParameter', choice({ floor: 'telephone|letter' })],
    ]);
    const held = async () =>
      (await read(association.editor, draft.id))?.parameters.find(({ key }) => key === 'channels');
    expect(await held()).toMatchObject({
      floor: 'letter|telephone',
      choices: ['letter', 'telephone', 'web'],
    });
    draft = await edited(association.editor, draft, [
      ['putParameter', choice({ floor: 'letter|web', choices: ['web', 'letter'] })],
    ]);
    expect(await held()).toMatchObject({ floor: 'web|letter', choices: ['web', 'letter'] });
  });

  const misfits: [string, object, string[]][] = [
    ['a choice that is not on the list', choice({ floor: 'letter|fax' }), ['floor']],
    ['a choice twice', choice({ floor: 'letter|letter' }), ['floor']],
    ['no choice', choice({ floor: '' }), ['floor']],
    ['a list without an entry', choice({ choices: [] }), ['choices']],
    ['a list that names one twice', choice({ choices: ['letter', 'telephone', 'letter'] }), ['choices', '2']],
    ['a list with a blank entry', choice({ choices: ['letter', 'telephone', ' '] }), ['choices', '2']],
    ['a list with blanks around an entry', choice({ choices: ['letter', ' telephone'] }), ['choices', '1']],
    ['a list with a stroke in an entry', choice({ choices: ['letter|telephone'] }), ['choices']],
    [
      'a list that is too long',
      choice({ choices: Array.from({ length: 101 }, (_, i) => `${i}`) }),
      ['choices'],
    ],
    ['a set that can be lower', choice({ stronger: 'LOWER' }), ['stronger']],
    ['a list where there is none to choose from', parameter({ choices: ['8', '9'] }), ['choices']],
    ['a number that can be a larger set', parameter({ stronger: 'SUPERSET' }), ['stronger']],
    [
      'a day that can be higher',
      parameter({ type: 'DATE', floor: '2027-03-31', stronger: 'HIGHER' }),
      ['stronger'],
    ],
    ['less than nothing', parameter({ floor: '-1' }), ['floor']],
    ['words for a number', parameter({ floor: 'ten' }), ['floor']],
    ['more than a hundred in a hundred', parameter({ type: 'PERCENTAGE', floor: '100.1' }), ['floor']],
    ['a third decimal of money', parameter({ type: 'MONEY', floor: '1.005' }), ['floor']],
    ['neither yes nor no', parameter({ type: 'YES_NO', floor: 'yes' }), ['floor']],
    [
      'a day that no calendar has',
      parameter({ type: 'DATE', stronger: 'EARLIER', floor: '2027-02-29' }),
      ['floor'],
    ],
    ['an hour that no day has', parameter({ type: 'TIME', stronger: 'EARLIER', floor: '24:00' }), ['floor']],
  ];

  it.each(misfits)('is not %s', async (_name, part, path) => {
    const before = await read(association.editor, draft.id);
    expect(await association.editor.actRefused('putParameter', on(draft, part))).toMatchObject({
      code: 'BAD_INPUT',
      path,
    });
    expect(await read(association.editor, draft.id)).toEqual(before);
  });
});

describe('an indicator', () => {
  it.each(['SUPERSET', 'EARLIER'])('is not better by being %s', async (stronger) => {
    const refusal = await association.editor.actRefused('putIndicator', on(draft, indicator({ stronger })));
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', path: ['stronger'] });
  });
});

describe('a draft at its limits', () => {
  it('takes no further part, and lets those that are there be changed', async () => {
    const { draft: full } = await writeDraft(association.editor, 'full');
    await world.behind`insert into accord.parameters
        (id, association_id, edition_id, clause_key, key, label, type, unit, stronger, floor)
      select gen_random_uuid(), association_id, edition_id, clause_key, 'p-' || n, label, type, unit, stronger, floor
        from accord.parameters, generate_series(1, 998) n where edition_id = ${full.id} and key = 'answer-days'`;
    await world.behind`insert into accord.indicators (id, association_id, edition_id, key, clause_key, kind, label,
        numerator_label, unit, audience)
      select gen_random_uuid(), association_id, edition_id, 'i-' || n, clause_key, 'COUNT', label, numerator_label, unit, audience
        from accord.indicators, generate_series(1, 499) n where edition_id = ${full.id}`;
    for (const [name, part] of [
      ['putParameter', parameter({ key: 'one-more' })],
      ['putIndicator', indicator({ key: 'one-more' })],
    ] as const) {
      const refusal = await association.editor.actRefused(name, on(full, part));
      expect(refusal, name).toMatchObject({ code: 'BAD_INPUT', path: ['key'] });
    }
    await edited(association.editor, full, [
      ['putParameter', parameter({ floor: '3' })],
      ['putIndicator', indicator({ key: 'i-7', label: 'Renamed' })],
    ]);
    const seen = await read(association.editor, full.id);
    expect(seen?.parameters).toHaveLength(1_000);
    expect(seen?.indicators).toHaveLength(500);
  });
});

describe('a published code with choices', () => {
  it('says them in words to everybody', async () => {
    const { draft: open } = await writeDraft(association.editor, 'in-words');
    const text = 'We answer within {{answer-days}} days, by {{channels}}.';
    const written = await edited(association.editor, open, [
      ['putParameter', choice({})],
      [
        'putClause',
        { key: 'answers', position: 1, kind: 'PROMISE', policy: 'PARAMETERS', heading: 'Answers', text },
      ],
    ]);
    await publish(association.editor, written);
    const [shelf] = await world.behind`select * from published.editions where code_key = 'in-words'`;
    expect(shelf?.clauses[1].text).toBe('We answer within 10 days, by letter and telephone.');
  });
});
