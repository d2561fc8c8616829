import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import { openWorld, type World } from '../world.ts';
import { ADOPTION, adopting, assess, on, type Seen, see, sign } from './adopting.ts';
import { type Association, type Firm, foundAssociation } from './parties.ts';

const TODAY = new Date().toISOString().slice(0, 10);

let world: World;
let association: Association;
let small: Firm;
let large: Firm;
let newFirm: ReturnType<typeof adopting>['newFirm'];
let newCode: ReturnType<typeof adopting>['newCode'];

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'guild');
  ({ newFirm, newCode } = adopting(world, association));
  small = await newFirm('SMALL');
  large = await newFirm('LARGE');
});
afterAll(() => world.close());

async function register(firm: Firm, registeredOn?: string): Promise<Seen> {
  const committed = await sign(firm.approver, await assess(firm, await newCode()));
  return association.officer.act<Seen>('registerAdoption', on(committed, { registeredOn }), ADOPTION);
}

const setting = (value: string, part: object = {}) => ({
  operation: { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days', value, ...part },
});

describe('registration', () => {
  it('gives a certificate and puts the firm and its promise on the public shelf', async () => {
    const registered = await register(large, '2024-03-01');
    expect(registered).toMatchObject({
      status: 'REGISTERED',
      viewerCan: ['READ_ADOPTIONS', 'SANCTION_ADOPTION', 'RULE_ON_EXTENSION', 'EXTEND_DEADLINE'],
    });
    expect(registered.certificateNumber).toMatch(/^GUILD-2024-\d{4}$/);
    expect((await see(large.admin, registered.id)).viewerCan).toEqual([
      'READ_ADOPTIONS',
      'WITHDRAW_ADOPTION',
      'EXTEND',
      'MOVE_TO_EDITION',
      'CLOSE_GAP',
    ]);
    const certificate = registered.certificateNumber;
    const [entry] =
      await world.behind`select *, since::text from published.register_entries where certificate_number = ${certificate}`;
    expect(entry).toMatchObject({
      firm_name: large.name,
      association_name: 'Association guild',
      status: 'REGISTERED',
      since: '2024-03-01',
      until: null,
      edition_number: 1,
    });
    const [code] =
      await world.behind`select *, in_force_from::text from published.effective_codes where certificate_number = ${certificate}`;
    expect(code).toMatchObject({ in_force_from: '2024-03-01', edition_number: 1, extension_number: null });
    expect(code?.clauses).toHaveLength(3);
  });

  it('is not for the future, not for editors, not before the commitment, and not twice', async () => {
    const assessed = await assess(small, await newCode());
    const committed = await sign(small.approver, assessed);
    const future = on(committed, { registeredOn: addDays(TODAY, 2) });
    expect(await association.officer.actRefused('registerAdoption', future)).toMatchObject({
      code: 'BAD_INPUT',
      path: ['registeredOn'],
    });
    expect((await association.editor.actRefused('registerAdoption', on(committed))).code).toBe('FORBIDDEN');
    const registered = await association.officer.act<Seen>('registerAdoption', on(committed), ADOPTION);
    expect((await association.officer.actRefused('registerAdoption', on(registered))).code).toBe(
      'WRONG_STATUS',
    );
    const foreign = await foundAssociation(world, 'foreign');
    expect((await foreign.officer.actRefused('registerAdoption', on(committed))).code).toBe('NOT_FOUND');
  });

  it('gives each firm a number of its own where officers register at the same time', async () => {
    const committed: Seen[] = [];
    for (let place = 0; place < 4; place += 1)
      committed.push(await sign(small.approver, await assess(small, await newCode())));
    const officers = [association.officer, association.admin];
    const registered = await Promise.all(
      committed.map((adoption, place) =>
        officers[place % 2]?.act<Seen>(
          'registerAdoption',
          on(adoption, { registeredOn: '2019-05-05' }),
          ADOPTION,
        ),
      ),
    );
    const numbers = registered.map((adoption) => adoption?.certificateNumber).sort();
    expect(numbers).toEqual([1, 2, 3, 4].map((place) => `GUILD-2019-000${place}`));
  });
});

describe('the extension', () => {
  it('strengthens the code on a day, and stays on record when the next one follows', async () => {
    const registered = await register(large);
    const first = await large.admin.act<Seen>('putOperation', on(registered, setting('7')), ADOPTION);
    const drafts = '{ draftExtension { number operations { value } } extension { number } }';
    expect(await see(large.admin, first.id, drafts)).toEqual({
      draftExtension: { number: 1, operations: [{ value: '7' }] },
      extension: null,
    });
    expect(await see(association.officer, first.id, drafts)).toEqual({
      draftExtension: null,
      extension: null,
    });
    const from = (day: number) => ({ effectiveFrom: addDays(TODAY, day) });
    const one = await large.admin.act<Seen>('publishExtension', on(first, from(0)), ADOPTION);
    const fee = setting('50.00', { clauseKey: 'answers', value: '5' });
    const second = await large.admin.act<Seen>('putOperation', on(one, fee), ADOPTION);
    const two = await large.admin.act<Seen>('publishExtension', on(second, from(30)), ADOPTION);
    const third = await large.admin.act<Seen>('putOperation', on(two, setting('4')), ADOPTION);
    expect(await large.admin.actRefused('publishExtension', on(third, from(29)))).toMatchObject({
      code: 'TOO_EARLY',
      path: ['effectiveFrom'],
    });
    const days = [-1, 0, 29, 30].map(
      (day, place) => `on${place}: effectiveCode(on: "${addDays(TODAY, day)}")`,
    );
    const promised = await see<Record<string, { extensionNumber: number; clauses: object[] }>>(
      association.officer,
      registered.id,
      `{ extension { number status } ${days.map(
        (field) => `${field} { extensionNumber editionNumber
        clauses { key number origin text parameters { key floor value own } } }`,
      )} }`,
    );
    expect(promised).toMatchObject({
      extension: { number: 2, status: 'PUBLISHED' },
      on0: { extensionNumber: null },
      on1: { extensionNumber: 1 },
      on2: { extensionNumber: 1 },
      on3: { extensionNumber: 2 },
    });
    expect(promised.on0?.clauses[1]).toMatchObject({ key: 'answers', number: '2', origin: 'MASTER' });
    expect(promised.on3?.clauses[1]).toMatchObject({
      origin: 'STRENGTHENED',
      text: expect.stringMatching(/ 5\b/),
      parameters: [{ key: 'answer-days', floor: '10', value: '5', own: true }],
    });
    const rows = await world.behind`select in_force_from::text as day, extension_number as extension,
      clauses -> 1 ->> 'origin' as origin from published.effective_codes
      where certificate_number = ${registered.certificateNumber} order by in_force_from, recorded_at`;
    expect([...rows]).toEqual([
      { day: TODAY, extension: null, origin: 'MASTER' },
      { day: TODAY, extension: 1, origin: 'STRENGTHENED' },
      { day: addDays(TODAY, 30), extension: 2, origin: 'STRENGTHENED' },
    ]);
    const kept = await world.behind`select number, status from accord.extensions
      where adoption_id = ${registered.id} order by number`;
    expect(kept.map(({ status }) => status)).toEqual(['SUPERSEDED', 'PUBLISHED', 'DRAFT']);
  });

  it('never weakens the code', async () => {
    const registered = await register(small);
    const refusal = await small.admin.actRefused('putOperation', on(registered, setting('11')));
    expect(refusal.code).toBe('BELOW_FLOOR');
    expect(refusal.remarks).toMatchObject([{ level: 'ERROR', code: 'BELOW_FLOOR' }]);
    const locked = setting('99.00', { clauseKey: 'redress', parameterKey: 'late-fee' });
    expect(await small.admin.actRefused('putOperation', on(registered, locked))).toMatchObject({
      code: 'BAD_INPUT',
      remarks: [{ code: 'NOT_ADAPTABLE' }],
    });
    const unknown = setting('1', { parameterKey: 'unheard-of' });
    expect((await small.admin.actRefused('putOperation', on(registered, unknown))).code).toBe('BAD_INPUT');
    const equal = await small.admin.act<Seen>('putOperation', on(registered, setting('10')), ADOPTION);
    const early = on(equal, { effectiveFrom: addDays(TODAY, -1) });
    expect((await small.admin.actRefused('publishExtension', early)).code).toBe('TOO_EARLY');
  });

  it('is for a registered firm with something to publish', async () => {
    const assessed = await assess(small, await newCode());
    expect((await small.admin.actRefused('putOperation', on(assessed, setting('7')))).code).toBe(
      'WRONG_STATUS',
    );
    const registered = await register(small);
    const nothing = on(registered, { effectiveFrom: TODAY });
    expect((await small.admin.actRefused('publishExtension', nothing)).code).toBe('WRONG_STATUS');
    expect((await large.admin.actRefused('putOperation', on(registered, setting('7')))).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('withdrawal', () => {
  it('ends the certificate, keeps it on the register, and lets the firm begin again', async () => {
    const codeId = await newCode();
    const considered = await small.admin.act<Seen>('considerCode', { codeId }, ADOPTION);
    const gone = await small.admin.act<Seen>(
      'withdrawAdoption',
      on(considered, { reason: 'Not now.' }),
      ADOPTION,
    );
    expect(gone.status).toBe('WITHDRAWN');
    await small.admin.act('considerCode', { codeId });
    const registered = await register(large);
    const input = on(registered, { reason: 'We leave this market.' });
    const withdrawn = await large.admin.act<Seen & { endedOn: string }>(
      'withdrawAdoption',
      input,
      '{ id version status endedOn viewerCan }',
    );
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', endedOn: TODAY, viewerCan: ['READ_ADOPTIONS'] });
    const [entry] = await world.behind`select status, until::text from published.register_entries
      where certificate_number = ${registered.certificateNumber}`;
    expect(entry).toEqual({ status: 'WITHDRAWN', until: TODAY });
    const again = on(withdrawn, { reason: 'Twice.' });
    expect((await large.admin.actRefused('withdrawAdoption', again)).code).toBe('WRONG_STATUS');
  });
});
