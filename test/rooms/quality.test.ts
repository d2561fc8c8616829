import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import {
  begin,
  CELLS,
  cell,
  fill,
  look,
  openScheme,
  type Reporter,
  type Scheme,
  step,
  submitted,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let officer: Person;
let alder: Reporter;
let birch: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'quality');
  officer = scheme.association.officer;
  alder = await scheme.join('Alder', 'SMALL');
  birch = await scheme.join('Birch', 'SMALL');
}, 120_000);
afterAll(() => world?.close());

interface Signal {
  kind: string;
  words: string;
  firmName: string;
  returnId: string;
}

const QUERY =
  'query($periodId: ID!) { qualitySignals(periodId: $periodId) { id kind words firmName returnId } }';
const signals = async (who: Person, periodId: string) =>
  (await who.ask<{ qualitySignals: Signal[] }>(QUERY, { periodId })).qualitySignals;

describe('quality signals', () => {
  it('tell the officers of figures that repeat, of late changes and of nils without a method, firm by firm', async () => {
    const [later, earlier] = [await scheme.openPeriod(), await scheme.openPeriod()];
    await submitted(alder, earlier);
    expect(await signals(officer, earlier)).toEqual([]);
    const same = await submitted(alder, later);
    const begun = await begin(birch, later);
    const nils = CELLS.map((place) => cell(place, { state: 'NIL' }));
    await fill(birch, begun, { observations: nils, nilAttestation: 'We found none.' });
    expect((await signals(officer, later)).map(({ firmName }) => firmName)).toEqual(['Alder']);
    await step(birch.reporter, 'prepareReturn', begun.id);
    await step(birch.approver, 'submitReturn', begun.id);
    expect(await signals(officer, later)).toEqual([
      expect.objectContaining({ kind: 'SAME_FIGURES', firmName: 'Alder', returnId: same }),
      expect.objectContaining({ kind: 'NIL_WITHOUT_METHOD', firmName: 'Birch', returnId: begun.id }),
    ]);
    await step(officer, 'acceptReturn', same);
    await step(alder.approver, 'restateReturn', same, { reason: 'Two were counted twice.' });
    const draft = await look(alder.reporter, same);
    if (!draft) throw new Error('There is no restatement');
    await fill(alder, draft, { observations: [cell(CELLS[1], { value: '11' })] });
    expect((await signals(officer, later)).map(({ kind }) => kind)).toEqual([
      'SAME_FIGURES',
      'NIL_WITHOUT_METHOD',
    ]);
    await step(alder.reporter, 'prepareReturn', same);
    await step(alder.approver, 'submitReturn', same);
    expect((await signals(officer, later))[0]).toMatchObject({
      ...{ kind: 'LATE_REVISION', words: 'Restated after it was accepted: 1 change.' },
    });
  });

  it('are for the officers of the firm’s association alone', async () => {
    const periodId = await scheme.openPeriod();
    for (const who of [alder.reporter, alder.approver, alder.admin, scheme.association.editor]) {
      expect((await who.refused(QUERY, { periodId })).code).toBe('FORBIDDEN');
    }
    expect((await world.stranger.refused(QUERY, { periodId })).code).toBe('NOT_SIGNED_IN');
    const other = await openScheme(world, 'quality-other');
    expect(await signals(other.association.officer, periodId)).toEqual([]);
    expect(await signals(officer, 'no id')).toEqual([]);
  });
});
