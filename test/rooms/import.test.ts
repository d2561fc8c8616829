import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { newKey, openWorld, type World } from '../world.ts';
import {
  bring,
  countOf,
  csv,
  file,
  HEADER,
  importing,
  MAPPING,
  OUTCOME,
  type Outcome,
  preview,
} from './importing.ts';
import { EDITION, publish, type SeenEdition } from './parties.ts';
import {
  begin,
  CELLS,
  cell,
  fill,
  look,
  openScheme,
  RETURN,
  type Reporter,
  type Scheme,
  type SeenReturn,
  step,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let acorn: Reporter;
let beech: Reporter;
let officer: Person;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'import');
  officer = scheme.association.officer;
  acorn = await scheme.join('Acorn Mutual', 'SMALL');
  beech = await scheme.join('Beech Bank', 'LARGE');
});
afterAll(() => world.close());

const returnOf = async (who: Person, periodId: string, firm: Reporter) => {
  const { returns } = await who.ask<{ returns: { nodes: SeenReturn[] } }>(
    `query($periodId: ID, $search: String) { returns(periodId: $periodId, search: $search, first: 1) { nodes ${RETURN} } }`,
    { periodId, search: firm.name },
  );
  return returns.nodes[0];
};

describe('the association’s file', () => {
  const good = csv(
    'Acorn Mutual,Home,12',
    'Acorn Mutual,Motor,0',
    'acorn mutual,,,90,100',
    'Beech Bank,Home,7',
  );
  const even = Buffer.from(
    good
      .toString()
      .split('\n')
      .map((line) => (line === '' ? '' : line + ','.repeat(4 - (line.split(',').length - 1))))
      .join('\n'),
  );

  it('is looked at without saving anything', async () => {
    const periodId = await scheme.openPeriod();
    const seen = await preview(officer, periodId, even, null);
    expect(seen).toMatchObject({
      header: HEADER.split(','),
      rowsRead: 4,
      remarks: [],
      firms: [
        { memberName: 'Acorn Mutual', cells: 3 },
        { memberName: 'Beech Bank', cells: 1 },
      ],
      mapping: { ...MAPPING, group: null, ignored: [] },
    });
    expect(await preview(officer, periodId, even)).toEqual(seen);
    expect(await countOf(world, periodId)).toEqual({ returns: 0, imports: 0 });
  });

  it('submits a return for each firm that it names, frozen and hashed as it was read', async () => {
    const periodId = await scheme.openPeriod();
    expect(await bring(officer, periodId, even)).toMatchObject({
      firms: 2,
      cells: 4,
      alreadyImported: false,
    });
    const seen = await returnOf(officer, periodId, acorn);
    expect(seen).toMatchObject({
      status: 'SUBMITTED',
      current: { number: 1, source: 'ASSOCIATION_IMPORT', submittedBy: 'officer import' },
    });
    expect(seen?.current?.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(seen?.current?.observations).toEqual([
      { ...cell(CELLS[0], { numerator: '90', denominator: '100' }), value: null, note: null },
      { ...cell(CELLS[1], { value: '12' }), numerator: null, denominator: null, note: null },
      { ...cell(CELLS[2], { value: '0' }), numerator: null, denominator: null, note: null },
    ]);
    expect((await returnOf(beech.reporter, periodId, beech))?.current?.observations).toMatchObject([
      { indicatorKey: 'answered-in-time', state: 'NOT_APPLICABLE', note: 'no row in the file' },
      { breakdown: 'Home', value: '7' },
      { breakdown: 'Motor', state: 'NOT_APPLICABLE' },
    ]);
    const id = seen?.id ?? '';
    await step(officer, 'queryReturn', id, { question: 'Is zero right?' });
    expect((await step(acorn.reporter, 'correctReturn', id)).current?.number).toBe(2);
  });

  it('changes nothing the second time, and says so', async () => {
    const periodId = await scheme.openPeriod();
    const { digest } = await preview(officer, periodId, even);
    const input = { idempotencyKey: newKey(), ...importing(periodId, even, digest) };
    const first = await officer.act<Outcome>('importReturns', input, OUTCOME);
    expect(await officer.act('importReturns', input, OUTCOME)).toMatchObject({ id: first.id });
    const again = await bring(officer, periodId, even);
    expect(again).toEqual({ ...first, alreadyImported: true });
    expect((await preview(officer, periodId, even)).remarks).toMatchObject([
      { level: 'ADVICE', code: 'ALREADY_IMPORTED' },
    ]);
    expect(await countOf(world, periodId)).toEqual({ returns: 2, imports: 1 });
  });

  it('comes in once where it is brought twice at the same time', async () => {
    const periodId = await scheme.openPeriod();
    const [one, other] = await Promise.all([
      bring(officer, periodId, even),
      bring(scheme.association.admin, periodId, even),
    ]);
    expect(one.id).toBe(other.id);
    expect(await countOf(world, periodId)).toEqual({ returns: 2, imports: 1 });
  });

  it('overwrites nothing that a firm has begun itself, and then brings nothing else in either', async () => {
    const periodId = await scheme.openPeriod();
    const begun = await begin(beech, periodId);
    await fill(beech, begun, { observations: [cell(CELLS[1], { value: '5' })] });
    const { remarks, digest } = await preview(officer, periodId, even);
    expect(remarks).toMatchObject([{ level: 'ERROR', code: 'RETURN_BEGUN', where: 'row 5' }]);
    const refusal = await officer.actRefused('importReturns', importing(periodId, even, digest));
    expect(refusal).toMatchObject({ code: 'FAULTS_IN_FILE', remarks });
    expect(await countOf(world, periodId)).toEqual({ returns: 1, imports: 0 });
    expect((await look(beech.reporter, begun.id))?.current?.observations).toMatchObject([{ value: '5' }]);
  });

  it('is the one that was looked at', async () => {
    const periodId = await scheme.openPeriod();
    const { digest } = await preview(officer, periodId, even);
    const changed = csv('Acorn Mutual,Home,13,,');
    const otherPeriod = await scheme.openPeriod();
    const tries = [
      importing(periodId, changed, digest),
      importing(otherPeriod, even, digest),
      { ...importing(periodId, even, digest), mapping: { ...MAPPING, ignored: ['product'] } },
    ];
    for (const input of tries) {
      expect(await officer.actRefused('importReturns', input)).toMatchObject({
        code: 'STALE_VERSION',
        path: ['digest'],
      });
    }
    const { digest: nowhere } = await preview(officer, otherPeriod, even);
    const unknown = '018f0000-0000-7000-8000-000000000000';
    const refusal = await officer.refused(
      'query($input: ImportPreviewInput!) { importPreview(input: $input) { digest } }',
      { input: { periodId: unknown, ...file(even) } },
    );
    expect(refusal.code).toBe('NOT_FOUND');
    expect(nowhere).not.toBe(digest);
    expect((await beech.approver.actRefused('importReturns', importing(periodId, even, digest))).code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a file for firms of two editions', () => {
  it('is read by what each firm’s own edition measures', async () => {
    const { editor } = scheme.association;
    const drafted = { codeId: scheme.codeId, fromEditionId: await scheme.editionId() };
    const draft = await editor.act<SeenEdition>('draftEdition', drafted, EDITION);
    const waiting = {
      key: 'waiting',
      clauseKey: 'answers',
      kind: 'DURATION',
      label: 'Waiting',
      numeratorLabel: 'Days',
      unit: 'days',
      audience: 'NAMED',
      breakdown: [],
    };
    const on = { editionId: draft.id, expectedVersion: draft.version };
    await publish(editor, await editor.act<SeenEdition>('putIndicator', { ...on, ...waiting }, EDITION));
    await scheme.join('Dogwood Direct', 'SMALL');
    const periodId = await scheme.openPeriod();
    const lines = (days: string) =>
      Buffer.from(
        `firm,product,opened,waiting\nAcorn Mutual,Home,12,\nAcorn Mutual,,,${days}\nDogwood Direct,,,4.5\n`,
      );
    const fits = await preview(officer, periodId, lines(''), null);
    expect(fits.remarks).toEqual([]);
    expect(fits.firms).toEqual([
      { memberName: 'Acorn Mutual', cells: 1 },
      { memberName: 'Dogwood Direct', cells: 1 },
    ]);
    const { remarks } = await preview(officer, periodId, lines('3'), null);
    expect(remarks).toMatchObject([{ level: 'ERROR', code: 'UNKNOWN_INDICATOR', where: 'row 3' }]);
  });
});

describe('a firm’s own file', () => {
  const bytes = csv('Acorn Mutual,Home,12,,', 'Acorn Mutual,Motor,,,');

  it('begins its return and fills it, and takes nothing away that stands there', async () => {
    const periodId = await scheme.openPeriod();
    expect(await bring(acorn.reporter, periodId, bytes)).toMatchObject({ firms: 1, cells: 2 });
    const seen = await returnOf(acorn.reporter, periodId, acorn);
    expect(seen).toMatchObject({ status: 'DRAFT', current: { source: 'IMPORT', contentHash: null } });
    expect(seen?.current?.observations).toMatchObject([
      { breakdown: 'Home', value: '12' },
      { breakdown: 'Motor', state: 'NOT_AVAILABLE' },
    ]);
    await step(acorn.reporter, 'fillReturn', seen?.id ?? '', {
      observations: [cell(CELLS[1], { value: '1' }), cell(CELLS[2], { value: '30' })],
    });
    const more = csv('Acorn Mutual,Home,13,,', 'Acorn Mutual,Motor,,,');
    expect(await bring(acorn.reporter, periodId, more)).toMatchObject({ cells: 1 });
    const after = await returnOf(acorn.reporter, periodId, acorn);
    expect(after?.version).toBeGreaterThan(seen?.version ?? 0);
    expect(after?.current?.observations.map(({ value }) => value)).toEqual(['13', '30']);
  });

  it('names no other firm', async () => {
    const periodId = await scheme.openPeriod();
    const { remarks } = await preview(acorn.reporter, periodId, csv('Beech Bank,Home,1,,'));
    expect(remarks).toMatchObject([{ code: 'NOT_YOUR_FIRM', where: 'row 2, column A (firm)' }]);
  });

  it('comes in only while the return is a draft, and only where one is due', async () => {
    const periodId = await scheme.openPeriod();
    const begun = await begin(acorn, periodId);
    const nil = CELLS.map((place) => cell(place, { state: 'NIL' }));
    await fill(acorn, begun, { observations: nil, nilAttestation: 'We looked everywhere.' });
    await step(acorn.reporter, 'prepareReturn', begun.id);
    const { remarks, digest } = await preview(acorn.reporter, periodId, bytes);
    expect(remarks).toMatchObject([{ level: 'ERROR', code: 'RETURN_BEGUN', where: 'row 2' }]);
    const refusal = await acorn.reporter.actRefused('importReturns', importing(periodId, bytes, digest));
    expect(refusal.code).toBe('FAULTS_IN_FILE');
    const early = { label: 'Early', startsOn: '2020-01-01', endsOn: '2020-06-30', dueOn: '2020-08-01' };
    const input = { periodId: await scheme.openPeriod(early), ...file(bytes) };
    const query = 'query($input: ImportPreviewInput!) { importPreview(input: $input) { digest } }';
    expect((await acorn.reporter.refused(query, { input })).code).toBe('WRONG_STATUS');
  });
});
