import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';
import { assess, on, type Seen, see, sign } from './adopting.ts';
import { noticesOf, type SeenNotice, toldOf } from './noticing.ts';
import { admitFirm, EDITION, publish, type SeenEdition } from './parties.ts';
import {
  at,
  begin,
  fill,
  look,
  openScheme,
  type Reporter,
  type Scheme,
  sound,
  step,
  stepRefused,
  submitted,
  TODAY,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;
let rival: Reporter;
let officer: Person;
let secondOfficer: Person;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'told');
  ({ officer } = scheme.association);
  await scheme.association.admin.act('appoint', {
    ...{ organizationId: scheme.association.id, name: 'Second', email: 'second@told.example' },
    ...{ role: 'ASSOCIATION_OFFICER', password: PASSWORD },
  });
  secondOfficer = await world.signIn('second@told.example');
  firm = await scheme.join('Acorn', 'SMALL');
  rival = await scheme.join('Beech', 'SMALL');
});
afterAll(() => world.close());

describe('a return on its way', () => {
  it('tells each side of what the other did, and nobody of what they did themselves', async () => {
    const id = await submitted(firm, await scheme.openPeriod());
    const { queries } = await step(officer, 'queryReturn', id, { question: 'Why 471147?' });
    await step(firm.reporter, 'answerQuery', id, { queryId: queries[0]?.id, answer: 'Because 471147.' });
    await step(officer, 'queryReturn', id, { question: 'Really?' });
    await step(firm.reporter, 'correctReturn', id);
    await step(firm.reporter, 'prepareReturn', id);
    await step(firm.approver, 'submitReturn', id);
    await step(secondOfficer, 'acceptReturn', id);
    const [asked, told] = ['RETURN_QUERIED', 'RETURN_ACCEPTED'];
    expect(await toldOf(firm.reporter, id)).toEqual([asked, asked, told]);
    expect(await toldOf(firm.approver, id)).toEqual([
      ...['RETURN_PREPARED', asked, asked, 'RETURN_PREPARED', told],
    ]);
    expect(await toldOf(firm.admin, id)).toEqual([]);
    expect(await toldOf(officer, id)).toEqual([
      ...['RETURN_SUBMITTED', 'QUERY_ANSWERED', 'RETURN_CORRECTED', 'RETURN_SUBMITTED'],
    ]);
    // Only who asked is told of the answer.
    expect(await toldOf(secondOfficer, id)).toEqual([
      ...['RETURN_SUBMITTED', 'RETURN_CORRECTED', 'RETURN_SUBMITTED'],
    ]);
    for (const other of [rival.reporter, rival.approver, rival.admin, scheme.association.editor]) {
      expect(await toldOf(other, id)).toEqual([]);
    }
    const everything =
      await world.behind`select string_agg(title || body || link || key, ' ') as said from accord.notices`;
    expect(everything[0]?.said).not.toMatch(/471147|Really/);
  });

  it('tells nothing of an act that was refused', async () => {
    const begun = await begin(firm, await scheme.openPeriod());
    expect((await stepRefused(firm.reporter, 'prepareReturn', begun.id)).code).toBe('FAULTS_IN_FIGURES');
    await fill(firm, begun, { observations: sound() });
    const input = { ...at(begun), idempotencyKey: 'the same key' };
    expect((await firm.reporter.actRefused('prepareReturn', input)).code).toBe('STALE_VERSION');
    expect(await toldOf(firm.approver, begun.id)).toEqual([]);
    const { version } = (await look(firm.reporter, begun.id)) ?? begun;
    for (const _twice of [1, 2]) {
      await firm.reporter.act('prepareReturn', { ...input, expectedVersion: version });
    }
    expect(await toldOf(firm.approver, begun.id)).toEqual(['RETURN_PREPARED']);
  });

  it('tells an officer to whom it is given, and the association where an accepted one is restated', async () => {
    const id = await submitted(firm, await scheme.openPeriod());
    const { me } = await secondOfficer.ask<{ me: { person: { id: string } } }>('{ me { person { id } } }');
    await step(officer, 'assignReturn', id, { personId: me.person.id });
    expect(await toldOf(secondOfficer, id)).toEqual(['RETURN_SUBMITTED', 'RETURN_ASSIGNED']);
    expect(await toldOf(scheme.association.admin, id)).toEqual(['RETURN_SUBMITTED']);
    await step(officer, 'acceptReturn', id);
    await step(firm.approver, 'restateReturn', id, { reason: 'A slip.' });
    expect((await toldOf(officer, id)).at(-1)).toBe('RETURN_CORRECTED');
  });

  it('tells all officers of an answer where who asked has left', async () => {
    const id = await submitted(firm, await scheme.openPeriod());
    const { queries } = await step(secondOfficer, 'queryReturn', id, { question: 'Why?' });
    await world.behind`update accord.seats set ended_at = now() from accord.people p
      where p.id = person_id and p.email = 'second@told.example'`;
    await step(firm.reporter, 'answerQuery', id, { queryId: queries[0]?.id, answer: 'Because.' });
    expect(await toldOf(officer, id)).toContain('QUERY_ANSWERED');
    expect(await toldOf(scheme.association.admin, id)).toContain('QUERY_ANSWERED');
  });
});

describe('an adoption on its way', () => {
  it('tells officers of the commitment and the firm of what becomes of it', async () => {
    const fresh = await admitFirm(world, scheme.association, {
      name: 'Cedar',
      number: '77',
      sizeBand: 'SMALL',
    });
    const signed = (await sign(fresh.approver, await assess(fresh, scheme.codeId))) as Seen;
    const { admin } = scheme.association;
    for (const who of [officer, admin]) expect(await toldOf(who, signed.id)).toEqual(['ADOPTION_COMMITTED']);
    await officer.act('declineAdoption', on(signed, { reason: 'Too soon.' }));
    const again = (await sign(fresh.approver, await see(fresh.admin, signed.id))) as Seen;
    await officer.act('registerAdoption', on(again, { registeredOn: '2023-01-01' }));
    expect(await toldOf(fresh.admin, signed.id)).toEqual(['ADOPTION_DECLINED', 'ADOPTION_REGISTERED']);
    expect(await toldOf(admin, signed.id)).toEqual(['ADOPTION_COMMITTED', 'ADOPTION_COMMITTED']);
    expect(await toldOf(firm.admin, signed.id)).toEqual([]);
  });

  it('tells the administrators of every adopter that an edition is out, whom it concerns', async () => {
    const { editor } = scheme.association;
    const fromEditionId = await scheme.editionId();
    const input = { codeId: scheme.codeId, fromEditionId };
    const draft = await editor.act<SeenEdition>('draftEdition', input, EDITION);
    await publish(editor, draft, { effectiveOn: TODAY, adoptBy: '2999-01-01' });
    for (const one of [firm, rival]) {
      expect(await toldOf(one.admin, one.adoptionId)).toContain('EDITION_PUBLISHED');
      expect(await toldOf(one.reporter, one.adoptionId)).toEqual([]);
    }
  });
});

describe('what a person was told', () => {
  const titled = (notices: SeenNotice[]) => notices.map(({ title }) => title);

  it('comes page by page, latest first, and can be sifted', async () => {
    const { notices, unreadNotices } = await noticesOf(firm.approver);
    expect(notices.totalCount).toBeGreaterThan(4);
    expect(unreadNotices).toBe(notices.totalCount);
    const paged: SeenNotice[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { notices: page } = await noticesOf(firm.approver, { first: 2, after });
      paged.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(titled(paged)).toEqual(titled(notices.nodes));
    const prepared = await noticesOf(firm.approver, { kind: 'RETURN_PREPARED' });
    expect(new Set(prepared.notices.nodes.map(({ kind }) => kind))).toEqual(new Set(['RETURN_PREPARED']));
    expect(prepared.notices.totalCount).toBeLessThan(notices.totalCount);
  });

  it('is marked as read one by one or all at once, by that person alone', async () => {
    const { notices } = await noticesOf(firm.approver);
    const [first, second] = notices.nodes;
    const mark = { noticeIds: [first?.id] };
    for (const _twice of [1, 2]) {
      const data = await firm.approver.ask<{ markNoticesRead: number }>(MARK, key(mark));
      expect(data.markNoticesRead).toBe(notices.totalCount - 1);
    }
    expect((await noticesOf(firm.approver, { unread: true })).notices.totalCount).toBe(
      notices.totalCount - 1,
    );
    expect((await firm.reporter.refused(MARK, key({ noticeIds: [second?.id] }))).code).toBe('NOT_FOUND');
    expect((await firm.approver.refused(MARK, key({ noticeIds: [] }))).code).toBe('BAD_INPUT');
    const others = (await noticesOf(firm.reporter)).unreadNotices;
    const all = 'mutation($input: MarkAllNoticesReadInput!) { markAllNoticesRead(input: $input) }';
    expect(await firm.approver.ask(all, key({}))).toEqual({ markAllNoticesRead: 0 });
    expect((await noticesOf(firm.approver, { unread: true })).notices.totalCount).toBe(0);
    expect((await noticesOf(firm.reporter)).unreadNotices).toBe(others);
  });

  it('comes by mail as the person wishes, and stands in the app in any case', async () => {
    const wishes = async (who: Person) =>
      Object.fromEntries(
        (
          await who.ask<{ mailWishes: { kind: string; wanted: boolean }[] }>('{ mailWishes { kind wanted } }')
        ).mailWishes.map(({ kind, wanted }) => [kind, wanted]),
      );
    expect(await wishes(officer)).toEqual({
      ...{ RETURN_SUBMITTED: false, RETURN_CORRECTED: false },
      ...{ QUERY_ANSWERED: true, ADOPTION_COMMITTED: true, RULING_ASKED: true, RETURN_ASSIGNED: true },
      ...{ RETURN_APPROVED: true, BREACH_NOTIFIED: true },
    });
    const wish = (kind: string, wanted: boolean) => ({ kind, wanted });
    await firm.approver.act('setMailWish', wish('RETURN_PREPARED', false), '{ kind wanted }');
    await officer.act('setMailWish', wish('RETURN_SUBMITTED', true), '{ kind wanted }');
    expect((await wishes(firm.approver)).RETURN_PREPARED).toBe(false);
    expect((await wishes(rival.approver)).RETURN_PREPARED).toBe(true);
    const foreign = await firm.approver.actRefused('setMailWish', wish('RULING_ASKED', true), '{ kind }');
    expect(foreign).toMatchObject({ code: 'BAD_INPUT', path: ['kind'] });
    const periodId = await scheme.openPeriod();
    const state = async (who: Person, id: string) =>
      (await noticesOf(who)).notices.nodes.find(({ link }) => link.includes(id))?.mailState;
    const id = await submitted(firm, periodId);
    expect(await state(firm.approver, id)).toBe('NOT_WANTED');
    expect(await state(officer, id)).toBe('WAITING');
    expect(await state(scheme.association.admin, id)).toBe('NOT_WANTED');
    await firm.approver.act('setMailWish', wish('RETURN_PREPARED', true), '{ kind wanted }');
    expect(await state(rival.approver, await submitted(rival, periodId))).toBe('WAITING');
  });
});

const MARK = 'mutation($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) }';
const key = (input: object) => ({ input: { idempotencyKey: crypto.randomUUID(), ...input } });
