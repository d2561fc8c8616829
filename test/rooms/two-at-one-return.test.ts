import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { begin, cell, openScheme, type Reporter, type Scheme, step } from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;
let rae: Person;
let ray: Person;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'two');
  firm = await scheme.join('Alder', 'SMALL');
  rae = firm.reporter;
  await firm.appoint('MEMBER_REPORTER', 'ray@two.example');
  ray = await world.signIn('ray@two.example');
}, 120_000);
afterAll(() => world?.close());

interface SeenCell {
  indicatorKey: string;
  breakdown: string;
  value: string | null;
  revision: number;
  changedBy: string | null;
}

const CELLS = `{ id current { explanation observations { indicatorKey breakdown value revision changedBy } } }`;
type Seen = { id: string; current: { explanation: string | null; observations: SeenCell[] } };

const read = async (who: Person, id: string) =>
  (await who.ask<{ return: Seen }>(`query($id: ID!) { return(id: $id) ${CELLS} }`, { id })).return;

const revisionOf = (seen: Seen, breakdown: string) =>
  seen.current.observations.find((one) => one.breakdown === breakdown)?.revision ?? 0;

const home = (value: string, seen: number) => ({ ...cell(['opened', 'Home'], { value }), seen });
const motor = (value: string, seen: number) => ({ ...cell(['opened', 'Motor'], { value }), seen });

describe('two people at one return', () => {
  it('write different cells at once, and both stand', async () => {
    const { id } = await begin(firm, await scheme.openPeriod());
    await Promise.all([
      rae.act('fillReturn', { returnId: id, observations: [home('1', 0)] }),
      ray.act('fillReturn', { returnId: id, observations: [motor('2', 0)] }),
    ]);
    expect((await read(rae, id)).current.observations).toEqual([
      expect.objectContaining({ breakdown: 'Home', value: '1', revision: 1, changedBy: 'rae' }),
      expect.objectContaining({ breakdown: 'Motor', value: '2', revision: 1, changedBy: 'ray' }),
    ]);
  });

  it('of the same cell, the second is told what the first wrote, and nothing of hers is saved', async () => {
    const { id } = await begin(firm, await scheme.openPeriod());
    await rae.act('fillReturn', { returnId: id, observations: [home('1', 0)] });
    const both = { returnId: id, observations: [home('7', 0), motor('2', 0)] };
    expect(await ray.actRefused('fillReturn', both)).toMatchObject({
      code: 'CELL_CHANGED',
      remarks: [
        {
          where: 'observations.opened.Home',
          why: expect.stringContaining('rae has changed this meanwhile: 1'),
        },
      ],
    });
    expect((await read(ray, id)).current.observations).toHaveLength(1);
    await ray.act('fillReturn', { returnId: id, observations: [home('7', 1), motor('2', 0)] });
    await rae.act('fillReturn', { returnId: id, observations: [home('7', 0)] });
    const { return: seen } = await rae.ask<{ return: object }>(
      `query($id: ID!) { return(id: $id) { history(cell: "observations.opened.Home") { revision before after personName } } }`,
      { id },
    );
    expect(seen).toEqual({
      history: [
        { revision: 2, before: '1', after: '7', personName: 'ray' },
        { revision: 1, before: null, after: '1', personName: 'rae' },
      ],
    });
  });

  it('write words by what stood there, and say what they saw', async () => {
    const { id } = await begin(firm, await scheme.openPeriod());
    const words = { returnId: id, observations: [] };
    await rae.act('fillReturn', { ...words, explanation: 'A storm.', explanationSeen: '' });
    expect(await ray.actRefused('fillReturn', { ...words, explanation: 'A strike.' })).toMatchObject({
      code: 'CELL_CHANGED',
      remarks: [{ where: 'explanation' }],
    });
    await ray.act('fillReturn', {
      ...words,
      explanation: 'A storm and a strike.',
      explanationSeen: 'A storm.',
    });
    expect((await read(rae, id)).current.explanation).toBe('A storm and a strike.');
    const unseen = { returnId: id, observations: [cell(['opened', 'Home'], { value: '1' })] };
    expect((await ray.actRefused('fillReturn', unseen)).code).toBe('BAD_INPUT');
  });

  it('keep what they typed from their association, and from everybody else', async () => {
    const { id } = await begin(firm, await scheme.openPeriod());
    const observations = [
      home('471', 0),
      motor('1', 0),
      { ...cell(['answered-in-time', ''], { numerator: '1', denominator: '2' }), seen: 0 },
    ];
    await rae.act('fillReturn', { returnId: id, observations });
    await rae.act('fillReturn', { returnId: id, observations: [home('12', 1)] });
    await step(rae, 'prepareReturn', id);
    await step(firm.approver, 'submitReturn', id);
    const history =
      'query($id: ID!) { return(id: $id) { history(cell: "observations.opened.Home") { after } } }';
    expect(await firm.approver.ask(history, { id })).toEqual({
      return: { history: [{ after: '12' }, { after: '471' }] },
    });
    expect(await scheme.association.officer.ask(history, { id })).toEqual({ return: { history: [] } });
  });

  it('lose nothing that was acknowledged, in a thousand writings in any order', async () => {
    const { id } = await begin(firm, await scheme.openPeriod());
    const known = new Map<Person, Seen>([
      [rae, await read(rae, id)],
      [ray, await read(ray, id)],
    ]);
    /** Every acknowledged value of each cell, in the order in which it was acknowledged. */
    const acknowledged: Record<string, string[]> = { Home: [], Motor: [] };
    let random = 20_261_125;
    const draw = (below: number) => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((random / 2_147_483_648) * below);
    };
    let refused = 0;
    const writeOnce = async (who: Person, value: string) => {
      const part = draw(2) === 0 ? 'Home' : 'Motor';
      if (draw(3) === 0) known.set(who, await read(who, id));
      const seen = revisionOf(known.get(who) as Seen, part);
      const observations = [{ ...cell(['opened', part], { value }), seen }];
      const document = `mutation($input: FillReturnInput!) { fillReturn(input: $input) ${CELLS} }`;
      const input = { idempotencyKey: crypto.randomUUID(), returnId: id, observations };
      const { data, errors } = await who.send<{ fillReturn: Seen }>('/graphql', document, { input });
      if (data?.fillReturn) {
        acknowledged[part]?.push(`${seen + 1} ${value}`);
        known.set(who, data.fillReturn);
      } else {
        expect(errors?.[0]?.extensions?.code).toBe('CELL_CHANGED');
        refused += 1;
      }
    };
    for (let round = 0; round < 500; round += 1) {
      await Promise.all([
        writeOnce(rae, String(1_000 + 2 * round)),
        writeOnce(ray, String(1_001 + 2 * round)),
      ]);
    }
    const writings = (of: string[] = []) =>
      of.sort((a, b) => Number(a.split(' ')[0]) - Number(b.split(' ')[0]));
    const last = await read(rae, id);
    for (const part of ['Home', 'Motor']) {
      const told = writings(acknowledged[part]);
      expect(told.map((one) => Number(one.split(' ')[0]))).toEqual(told.map((_, place) => place + 1));
      expect(revisionOf(last, part)).toBe(told.length);
      const stands = last.current.observations.find(({ breakdown }) => breakdown === part);
      expect(`${stands?.revision} ${stands?.value}`).toBe(told.at(-1));
    }
    expect(refused).toBeGreaterThan(50);
  }, 180_000);
});
