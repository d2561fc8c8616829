import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { log } from './breaching.ts';
import { bring, csv } from './importing.ts';
import {
  type Association,
  EDITION,
  foundAssociation,
  publish,
  type SeenEdition,
  writeDraft,
} from './parties.ts';
import { begin, cell, fill, look, openScheme, type Reporter, type Scheme, step } from './reporting.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const SUM = {
  ...{
    key: 'sum',
    kind: 'EXPRESSION',
    left: '{opened[Home]}',
    relation: 'AT_LEAST',
    right: '{opened[Motor]}',
  },
  ...{ empties: 'SKIP_IF_ANY', level: 'WARNING', says: 'There are more homes than cars.' },
};
const BOUNDS = { key: 'few', kind: 'BOUNDS', indicatorKey: 'opened', most: '1000', level: 'ERROR' };

describe('what a draft declares about its figures', () => {
  let association: Association;
  let draft: SeenEdition;
  const put = async (name: string, part: object) => {
    const input = { editionId: draft.id, expectedVersion: draft.version, ...part };
    draft = await association.editor.act<SeenEdition>(name, input, EDITION);
  };
  const refused = async (name: string, part: object) =>
    association.editor.actRefused(name, { editionId: draft.id, expectedVersion: draft.version, ...part });

  beforeAll(async () => {
    association = await foundAssociation(world, 'checks');
    draft = (await writeDraft(association.editor, 'checks-code')).draft;
  });

  it('is kept, changed under its key and taken out; what can not be meant is refused', async () => {
    const bounds = { ...BOUNDS, indicatorKey: 'answered-in-time', most: '1' };
    await put('putFigureCheck', bounds);
    await put('putFigureCheck', { ...bounds, most: '0.9', frequency: 'YEARLY' });
    await put('putFigureCheck', {
      key: 'zero',
      kind: 'ZERO',
      indicatorKey: 'answered-in-time',
      improbableAbove: '3',
    });
    const { edition } = await association.editor.ask<{ edition: { checks: object[] } }>(
      'query($id: ID!) { edition(id: $id) { checks { key kind frequency indicatorKey most first improbableAbove left } } }',
      { id: draft.id },
    );
    const none = { left: null, indicatorKey: 'answered-in-time' };
    expect(edition.checks).toEqual([
      {
        ...none,
        key: 'few',
        kind: 'BOUNDS',
        frequency: 'YEARLY',
        most: '0.9',
        first: null,
        improbableAbove: null,
      },
      { ...none, key: 'zero', kind: 'ZERO', frequency: null, most: null, first: true, improbableAbove: '3' },
    ]);
    for (const [part, why] of [
      [{ ...BOUNDS, indicatorKey: 'none' }, 'no indicator “none”'],
      [{ ...BOUNDS, indicatorKey: null }, 'which indicator'],
      [{ ...bounds, key: 'Few!' }, 'can not be a key'],
      [{ ...bounds, most: null }, 'how little or how much'],
      [{ ...SUM, left: '{opened' }, 'can not be read'],
      [{ ...SUM, left: '{answered-in-time}' }, 'has no value'],
      [{ ...SUM, says: '' }, 'Write something'],
    ] as const) {
      expect(await refused('putFigureCheck', part)).toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining(why),
      });
    }
    expect((await refused('removeFigureCheck', { key: 'none' })).code).toBe('BAD_INPUT');
    await put('removeFigureCheck', { key: 'zero' });
  });

  it('blocks publication where what it names is gone, is frozen with the edition, and goes into the next and into its document', async () => {
    await put('putFigureCheck', {
      ...{ key: 'ratio', kind: 'EXPRESSION', left: '{answered-in-time:denominator}', relation: 'AT_LEAST' },
      ...{ right: '{complaints FIRM closed}', says: 'What was answered was closed.' },
    });
    await put('removeIndicator', { key: 'answered-in-time' });
    const dates = { effectiveOn: '2021-01-01', adoptBy: '2021-12-31', releaseNotes: 'First.' };
    const refusal = await refused('publishEdition', dates);
    expect(refusal.code).toBe('BROKEN_STRUCTURE');
    expect(refusal.remarks).toContainEqual(
      expect.objectContaining({ code: 'BAD_CHECK', where: 'checks.ratio' }),
    );
    await put('removeFigureCheck', { key: 'ratio' });
    await put('removeFigureCheck', { key: 'few' });
    await put('putIndicator', {
      ...{
        key: 'opened',
        clauseKey: 'answers',
        kind: 'COUNT',
        label: 'Opened',
        numeratorLabel: 'Complaints',
      },
      ...{ unit: 'complaints', audience: 'NAMED', breakdown: ['Home', 'Motor'] },
    });
    await put('putFigureCheck', SUM);
    const edition = await publish(association.editor, draft);
    expect((await refused('putFigureCheck', BOUNDS)).code).toBe('FROZEN');
    const { edition: seen } = await association.editor.ask<{ edition: { code: { id: string } } }>(
      'query($id: ID!) { edition(id: $id) { code { id } } }',
      { id: edition.id },
    );
    const next = await association.editor.act<{ id: string; checks: { key: string }[] }>(
      'draftEdition',
      { codeId: seen.code.id, fromEditionId: edition.id },
      '{ id checks { key } }',
    );
    expect(next.checks).toEqual([{ key: 'sum' }]);
    const file = await association.editor.ask<{ editionFile: { base64: string } }>(
      'query($id: ID!) { editionFile(editionId: $id, format: JSON) { base64 } }',
      { id: edition.id },
    );
    const document = Buffer.from(file.editionFile.base64, 'base64').toString('utf8');
    expect(JSON.parse(document).checks).toEqual([
      expect.objectContaining({ key: 'sum', left: '{opened[Home]}' }),
    ]);
    const { id: codeId } = await association.editor.act<{ id: string }>('createCode', {
      ...{ key: 'checks-copy', title: 'Copy', summary: 'A copy.' },
    });
    const copy = await association.editor.act<{ id: string }>('importEdition', { codeId, document });
    const again = await association.editor.ask<{ editionFile: { base64: string } }>(
      'query($id: ID!) { editionFile(editionId: $id, format: JSON) { base64 } }',
      { id: copy.id },
    );
    expect(again).toEqual(file);
  });
});

describe('the same figures by three doors', () => {
  let scheme: Scheme;
  let firms: Reporter[];

  beforeAll(async () => {
    scheme = await openScheme(world, 'doors', [SUM, BOUNDS]);
    firms = [await scheme.join('Alder', 'SMALL'), await scheme.join('Birch', 'SMALL')];
  }, 120_000);

  const remarks = async (firm: Reporter, id: string) => (await look(firm.reporter, id))?.remarks;

  it('are given the same remarks: by the form, by a file and by the interface', async () => {
    const [form, file] = firms;
    if (!form || !file) throw new Error('There are two firms');
    const earlier = await scheme.openPeriod({
      ...{ label: 'Earlier', startsOn: '2023-01-01', endsOn: '2023-01-30', dueOn: '2023-03-01' },
    });
    const later = await scheme.openPeriod({
      ...{ label: 'Later', startsOn: '2023-02-01', endsOn: '2023-03-02', dueOn: '2023-04-01' },
    });
    for (const firm of firms) {
      const { id } = await begin(firm, earlier);
      const seen = await look(firm.reporter, id);
      if (!seen) throw new Error('There is no return');
      const ratioCell = cell(['answered-in-time', ''], { numerator: '90', denominator: '100' });
      const observations = [
        ratioCell,
        cell(['opened', 'Home'], { value: '40' }),
        cell(['opened', 'Motor'], { value: '30' }),
      ];
      await fill(firm, seen, { observations });
      await step(firm.reporter, 'prepareReturn', id);
      await step(firm.approver, 'submitReturn', id);
    }
    const byForm = await begin(form, later);
    let seen = await look(form.reporter, byForm.id);
    for (const [part, value] of [
      ['Home', '8'],
      ['Motor', '2000'],
    ] as const) {
      if (!seen) throw new Error('There is no return');
      seen = await fill(form, seen, { observations: [cell(['opened', part], { value })] });
    }
    await bring(file.reporter, later, csv(`${file.name},Home,8,,`, `${file.name},Motor,2000,,`));
    const { expectedReturns } = await file.reporter.ask<{
      expectedReturns: { nodes: { returnId: string }[] };
    }>('query($id: ID!) { expectedReturns(periodId: $id) { nodes { returnId } } }', { id: later });
    const byFile = await remarks(file, expectedReturns.nodes[0]?.returnId ?? '');
    const about = (list: { where: string }[] | undefined) =>
      list?.filter(({ where }) => where.startsWith('observations.opened'));
    expect(about(seen?.remarks)).toEqual([
      { level: 'WARNING', code: 'CHECK_FAILED', where: 'observations.opened.Home.value' },
      { level: 'ERROR', code: 'OUT_OF_BOUNDS', where: 'observations.opened.Motor.value' },
      { level: 'WARNING', code: 'FAR_FROM_LAST', where: 'observations.opened.Home.value' },
      { level: 'WARNING', code: 'FAR_FROM_LAST', where: 'observations.opened.Motor.value' },
    ]);
    expect(about(byFile)).toEqual(about(seen?.remarks));
    const submit = await form.reporter.actRefused('prepareReturn', {
      returnId: byForm.id,
      expectedVersion: seen?.version,
    });
    expect(submit.code).toBe('FAULTS_IN_FIGURES');
    expect(about(submit.remarks as { where: string }[])?.map(({ where }) => where)).toEqual(
      about(byFile)?.map(({ where }) => where),
    );
  });
});

describe('an indicator that counts breaches', () => {
  const NIL = [cell(['opened', 'Home'], { state: 'NIL' })];
  const codes = async (firm: Reporter, id: string) =>
    (await look(firm.reporter, id))?.remarks.map(({ code, where }) => `${code} ${where}`);

  it('asks for words where it is nil and the firm logged some on these days', async () => {
    const counts = { key: 'none', kind: 'ZERO', indicatorKey: 'opened', breaches: true };
    const scheme = await openScheme(world, 'counted', [counts]);
    const firm = await scheme.join('Cedar', 'SMALL');
    const days = { label: 'Quarter', startsOn: '2024-01-01', endsOn: '2024-03-31', dueOn: '2024-04-30' };
    const begun = await begin(firm, await scheme.openPeriod(days));
    await fill(firm, begun, { observations: NIL });
    const warned = 'ZERO_DESPITE_BREACHES observations.opened.Home.value';
    expect(await codes(firm, begun.id)).not.toContain(warned);
    await log(firm, { description: 'Found inside.' });
    expect(await codes(firm, begun.id)).toContain(warned);
  }, 60_000);
});
