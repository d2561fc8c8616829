import { randomUUID } from 'node:crypto';
import type { Person } from '../ask.ts';
import { ADOPTION, consider, on, type Seen, see, yes } from '../rooms/adopting.ts';
import { bring, csv } from '../rooms/importing.ts';
import { type Association, EDITION, publish, type SeenEdition, writeDraft } from '../rooms/parties.ts';
import {
  begin,
  fill,
  openScheme,
  type Reporter,
  type Scheme,
  sound,
  step,
  submitted,
  TODAY,
} from '../rooms/reporting.ts';
import { previewed } from '../rooms/sector.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';
import { complaints, furnishBeside } from './furnish-beside.ts';
import { type Breached, furnishBreaches } from './furnish-breaches.ts';
import { type Evidenced, evidenceRead, furnishEvidence } from './furnish-evidence.ts';
import { furnishKey, type Keyed } from './furnish-keys.ts';
import { told } from './furnish-notices.ts';
import { uploaded } from './furnish-uploads.ts';

/** A figure that only a rival's drafts and returns hold: wherever it turns up, a fence is down. */
export const SECRET = { draft: '471147', submitted: '815815' };

/** What one firm has, of every kind, each in a state that others may not see. */
export interface Possessions extends Breached, Keyed, Evidenced {
  firm: Reporter;
  adoptionId: string;
  /** Of a second code; the firm is still considering it, so the association may not see it either. */
  consideredId: string;
  draftReturnId: string;
  queriedReturnId: string;
  acceptedReturnId: string;
  queryId: string;
  transitionId: string;
  coverageId: string;
  /** What its reporter was told. */
  noticeId: string;
  jobId: string;
}

/** What one association has. */
export interface House {
  world: World;
  scheme: Scheme;
  association: Association;
  codeId: string;
  secondCodeId: string;
  editionId: string;
  draftEditionId: string;
  periods: { queried: string; drafted: string; accepted: string };
  reportId: string;
  waiverId: string;
  /** A firm that agreed to have its figures found out. */
  waivingId: string;
}

/** Two rival firms of one association, a firm of another, and the people without any. */
export interface Rivals {
  world: World;
  north: House;
  south: House;
  alpha: Possessions;
  beta: Possessions;
  gamma: Possessions;
  analyst: Person;
}

const SETTING = { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days' };

const GAP = {
  ...{ clauseKey: 'answers', gap: 'No desk on Saturdays.', action: 'Hire two', owner: 'Ms Desk' },
  dueOn: '2030-01-01',
};

/** Behind the fences: a gap that was signed with the rest, a ruling, a later day, and a move to the next edition, which is a draft still, with one decision. */
async function onTheMove({ world, association, editionId, draftEditionId }: House, firm: Reporter) {
  const { behind } = world;
  const owned = { association_id: association.id, member_id: firm.id, adoption_id: firm.adoptionId };
  const [officer] = await behind<{ id: string }[]>`select person_id as id from accord.seats
    where organization_id = ${association.id} and role = 'ASSOCIATION_OFFICER'`;
  const [extension] = await behind<{ id: string }[]>`select id from accord.extensions
    where adoption_id = ${firm.adoptionId} and status = 'PUBLISHED'`;
  const [transitionId, person_id, edition_id] = [randomUUID(), officer?.id ?? '', editionId];
  const { adoption_id: _adoption, ...sides } = owned;
  const move = async (id: string) => {
    await behind`insert into accord.transitions ${behind({
      ...{ ...owned, id, from_edition_id: editionId, to_edition_id: draftEditionId },
      ...{ undecided: 0, conflicts: 0 },
    })}`;
    await behind`insert into accord.transition_answers ${behind({
      ...{ ...sides, transition_id: id, operation_name: 'SET_PARAMETER a/b', answer: 'SET_VALUE' },
      value: SECRET.draft,
    })}`;
  };
  const applied = randomUUID();
  await move(applied);
  await behind`update accord.transitions set status = 'APPLIED', applied_at = now(), applied_version = 0,
    effective_from = '2030-01-01' where id = ${applied}`;
  await move(transitionId);
  await behind`insert into accord.rulings ${behind({
    ...{ ...owned, id: randomUUID(), extension_id: extension?.id ?? '', operation_name: 'SET_PARAMETER a/b' },
    ...{
      operation_hash: 'none',
      ruling: 'ALLOWED',
      reason: 'It serves as well.',
      person_id,
      ruled_at: new Date(),
    },
  })}`;
  await behind`insert into accord.adoption_gaps ${behind({
    ...{ ...owned, id: randomUUID(), clause_key: GAP.clauseKey, gap: GAP.gap, action: GAP.action },
    ...{ owner: GAP.owner, due_on: GAP.dueOn },
  })}`;
  await behind`insert into accord.deadlines ${behind({
    ...{ ...owned, id: randomUUID(), edition_id, until: '2030-01-01', reason: 'It merges.', person_id },
  })}`;
  return { transitionId };
}

/** Gives a firm one of everything. */
async function furnish(house: House, firm: Reporter): Promise<Possessions> {
  const { officer } = house.association;
  const draft = await begin(firm, house.periods.drafted);
  await fill(firm, draft, { observations: sound(SECRET.draft), complaints });
  await furnishBeside(house.world, draft.id, SECRET.draft);
  const acceptedReturnId = await submitted(firm, house.periods.accepted, SECRET.submitted);
  await step(officer, 'acceptReturn', acceptedReturnId);
  const queried = await begin(firm, house.periods.queried);
  await fill(firm, queried, { observations: sound(SECRET.submitted), complaints });
  await furnishBeside(house.world, queried.id, SECRET.submitted);
  const evidenced = await furnishEvidence(house.world, firm, [draft.id, queried.id]);
  await step(firm.reporter, 'prepareReturn', queried.id);
  await step(firm.approver, 'submitReturn', queried.id);
  const { queries } = await step(officer, 'queryReturn', queried.id, { question: 'How was this counted?' });
  const extend = async (name: string, part: object) =>
    firm.admin.act(name, on(await see(firm.admin, firm.adoptionId), part));
  await extend('putOperation', { operation: { ...SETTING, value: '7' } });
  await extend('publishExtension', { effectiveFrom: TODAY });
  await extend('putOperation', { operation: { ...SETTING, value: '6' } });
  const considered = await consider(firm, house.secondCodeId);
  const answers = yes(considered).slice(0, 1);
  await firm.admin.act<Seen>('answerAssessment', on(considered, { answers }), ADOPTION);
  await firm.admin.act('putGap', on(await see(firm.admin, considered.id), GAP));
  const { transitionId } = await onTheMove(house, firm);
  const breached = await furnishBreaches(firm, officer, SECRET.draft);
  return {
    ...breached,
    ...(await furnishKey(firm)),
    ...evidenced,
    ...{
      firm,
      adoptionId: firm.adoptionId,
      consideredId: considered.id,
      draftReturnId: draft.id,
      transitionId,
      coverageId: randomUUID(),
      noticeId: '',
      jobId: '',
    },
    ...{ queriedReturnId: queried.id, acceptedReturnId, queryId: queries[0]?.id ?? '' },
  };
}

/** Behind the fences: a later due day for one period, and a joint return of long ago with a third firm. */
async function onOtherTerms(house: House, { firm, adoptionId, coverageId }: Possessions, third: Reporter) {
  const { behind } = house.world;
  const [officer] = await behind<{ id: string }[]>`select person_id as id from accord.seats
    where organization_id = ${house.association.id} and role = 'ASSOCIATION_OFFICER'`;
  const owned = { association_id: house.association.id, member_id: firm.id, adoption_id: adoptionId };
  const said = { reason: 'As agreed.', person_id: officer?.id ?? '' };
  await behind`insert into accord.return_terms ${behind({
    ...{ ...owned, ...said, id: randomUUID(), period_id: house.periods.accepted, due_on: '2999-01-01' },
  })}`;
  await behind`insert into accord.coverages ${behind({
    ...{ ...owned, ...said, id: coverageId, by_member_id: third.id, by_adoption_id: third.adoptionId },
    ...{ member_name: firm.name, by_member_name: third.name, kind: 'MERGED' },
    ...{ since: '2001-01-01', until: '2001-12-31' },
  })}`;
}

async function furnishHouse(world: World, slug: string): Promise<House> {
  const scheme = await openScheme(world, slug);
  const { association } = scheme;
  const second = await writeDraft(association.editor, `${slug}-second`);
  const translated = await association.editor.act<SeenEdition>(
    'putTranslation',
    {
      ...{ editionId: second.draft.id, expectedVersion: second.draft.version, clauseKey: 'answers' },
      ...{ language: 'nl', heading: 'Antwoorden', text: 'Wij antwoorden binnen {{answer-days}}.' },
    },
    EDITION,
  );
  await publish(association.editor, translated);
  const editionId = await scheme.editionId();
  const draft = { codeId: scheme.codeId, fromEditionId: editionId };
  const { id: draftEditionId } = await association.editor.act<{ id: string }>('draftEdition', draft);
  await world.behind`insert into accord.clause_texts ${world.behind({
    ...{
      id: randomUUID(),
      association_id: association.id,
      edition_id: draftEditionId,
      clause_key: 'answers',
    },
    ...{ language: 'nl', heading: 'Antwoorden', text: 'Wij antwoorden.', source_hash: 'none' },
  })}`;
  const [queried, drafted, accepted] = [
    await scheme.openPeriod(),
    await scheme.openPeriod(),
    await scheme.openPeriod(),
  ];
  return {
    ...{
      world,
      scheme,
      association,
      codeId: scheme.codeId,
      secondCodeId: second.codeId,
      editionId,
      draftEditionId,
    },
    periods: { queried, drafted, accepted },
    reportId: '',
    waiverId: '',
    waivingId: '',
  };
}

/**
 * One report is published, and compiled again: that one is the association's alone. The policy is set behind the fences to one
 * respondent, which no association may set, so that a single firm's figure stands in the report.
 */
async function report(world: World, house: House): Promise<void> {
  const { behind } = world;
  await behind`insert into accord.disclosure_policies
    (id, association_id, number, minimum, p, dominance, zeros, same, range, small_base, set_at)
    values (gen_random_uuid(), ${house.association.id}, 1, 1, null, '[]', false, false, 5, 30, now())`;
  const input = { periodId: house.periods.accepted };
  const { officer, admin } = house.association;
  const first = await officer.act<{ id: string; version: number }>('compileReport', input, '{ id version }');
  const expectedVersion = await previewed(world, house.association, first, {}, 'It was so.');
  await admin.act('publishReport', { reportId: first.id, expectedVersion });
  house.reportId = (await officer.act<{ id: string }>('compileReport', input)).id;
  const waiver = { memberId: house.waivingId, since: '2999-01-01', statement: 'Their letter.' };
  house.waiverId = (await admin.act<{ id: string }>('recordWaiver', waiver)).id;
}

/** Opens the world of the rivals: `guards: false` leaves only the row policies standing. */
export async function openRivals(options: { guards?: boolean } = {}): Promise<Rivals> {
  const world = await openWorld(options);
  const north = await furnishHouse(world, 'north');
  const south = await furnishHouse(world, 'south');
  const alpha = await furnish(north, await north.scheme.join('Alpha', 'SMALL'));
  const beta = await furnish(north, await north.scheme.join('Beta', 'SMALL'));
  const gamma = await furnish(south, await south.scheme.join('Gamma', 'SMALL'));
  const [third, another] = [
    await north.scheme.join('Third', 'SMALL'),
    await south.scheme.join('Other', 'SMALL'),
  ];
  for (const one of [alpha, beta]) await onOtherTerms(north, one, third);
  await onOtherTerms(south, gamma, another);
  for (const house of [north, south]) {
    house.waivingId = (house === north ? beta : gamma).firm.id;
    await report(world, house);
    await furnishKey(house.association);
  }
  for (const one of [alpha, beta, gamma]) await evidenceRead(world, one.firm);
  for (const one of [alpha, beta]) Object.assign(one, await told(north, one));
  Object.assign(gamma, await told(south, gamma));
  // A firm may bring its own file; nobody else may know that it did.
  for (const [one, house] of [
    [alpha, north],
    [beta, north],
    [gamma, south],
  ] as const) {
    const { firm } = one;
    one.jobId = await uploaded(house, firm);
    const file = csv(`${firm.name},Home,${SECRET.draft},,`, `${firm.name},Motor,3,,`);
    await bring(firm.reporter, house.periods.drafted, file);
  }
  await world.operator.act('createConsumerOrganization', {
    ...{ name: 'Watch', slug: 'watch', adminName: 'Cora', adminEmail: 'cora@watch.example' },
    adminPassword: PASSWORD,
  });
  return { world, north, south, alpha, beta, gamma, analyst: await world.signIn('cora@watch.example') };
}

/** The present version of a row, as the one who edits it would have to know it. */
export async function versionOf({ behind }: World, table: string, id: string): Promise<number> {
  const [row] = await behind<
    { version: number }[]
  >`select version from ${behind(`accord.${table}`)} where id = ${id}`;
  if (!row) throw new Error(`There is no ${id} in ${table}`);
  return row.version;
}
