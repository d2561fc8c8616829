import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { on, see } from '../rooms/adopting.ts';
import { attach, pdf } from '../rooms/attaching.ts';
import { GRAVE, log, tend } from '../rooms/breaching.ts';
import {
  begin,
  CELLS,
  cell,
  fill,
  openScheme,
  type Reporter,
  type Scheme,
  step,
} from '../rooms/reporting.ts';
import { previewed } from '../rooms/sector.ts';
import { openWorld, type World } from '../world.ts';

/** What tells two worlds apart that are built by the same script with the same clock. */
export interface Difference {
  /** All that Alpha keeps to itself or only tells its association, in figures and words; null where it has nothing of the kind. */
  hidden: { figure: string; words: string } | null;
  /** A figure of Alpha's that is in both releases. */
  released: string;
}

const STAFF = {
  ...{ key: 'staff', clauseKey: 'answers', kind: 'COUNT', label: 'Staff', numeratorLabel: 'People' },
  ...{ unit: 'people', audience: 'ASSOCIATION', breakdown: [] },
};
const SETTING = { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days' };
const FIRMS = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot'];

const half = (label: string, startsOn: string, endsOn: string, dueOn: string) => ({
  ...{ label, startsOn, endsOn, dueOn, timelyOn: dueOn },
});

/** A world whose clock stands still unless the script moves it, so that what is done between does not show in any moment. */
export interface Staged {
  world: World;
  /** A rival of Alpha's. */
  bravo: Reporter;
  close(): Promise<void>;
}

/**
 * Plays one association's year: two periods are published and the first is corrected, a third is being reported on, and a fourth is out under
 * an embargo.
 */
export async function stage(difference: Difference): Promise<Staged> {
  let present = new Date('2025-08-01T09:00:00.000Z');
  const clock = (moment: string) => {
    present = new Date(moment);
  };
  const screens = await plainScreens();
  const world = await openWorld({ now: () => present, screens });
  const scheme = await openScheme(world, 'guild', [], null, [], [STAFF]);
  await scheme.association.admin.act('setDisclosurePolicy', { minimumRespondents: 3 });
  const firms: Reporter[] = [];
  for (const name of FIRMS) firms.push(await scheme.join(name, 'SMALL'));
  const play = new Play(world, scheme, firms, difference);
  const first = await scheme.openPeriod(half('2025 H1', '2025-01-01', '2025-06-30', '2025-07-20'));
  await play.reported(first, 10);
  clock('2025-09-01T10:00:00.000Z');
  await play.release(first);
  await play.keepsToItself();
  clock('2026-02-01T09:00:00.000Z');
  const second = await scheme.openPeriod(half('2025 H2', '2025-07-01', '2025-12-31', '2026-01-20'));
  await play.reported(second, 20);
  clock('2026-03-01T10:00:00.000Z');
  await play.release(second);
  clock('2026-04-01T09:00:00.000Z');
  await play.corrects(first);
  clock('2026-08-01T09:00:00.000Z');
  const third = await scheme.openPeriod(half('2026 H1', '2026-01-01', '2026-06-30', '2026-07-20'));
  for (const [place, firm] of firms.slice(1).entries()) await play.accepted(firm, third, 30 + place);
  clock('2026-09-01T10:00:00.000Z');
  await play.isNotReleased(first, third);
  const fourth = await scheme.openPeriod(half('2026 July', '2026-07-01', '2026-07-31', '2026-08-20'));
  await play.isUnderEmbargo(fourth);
  return {
    world,
    bravo: play.bravo,
    async close() {
      await world.close();
      await rm(screens, { recursive: true, force: true });
    },
  };
}

/** Pages without scripts: what the server itself says in them is all that is looked at. */
async function plainScreens(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-screens-'));
  await mkdir(join(folder, 'public'));
  const html = '<!doctype html><html lang="en"><head><title>Accord</title></head><body></body></html>';
  const built = new Date('2025-01-01T00:00:00Z');
  for (const place of ['index.html', 'public/index.html']) {
    await writeFile(join(folder, place), html);
    await utimes(join(folder, place), built, built);
  }
  return folder;
}

class Play {
  constructor(
    private readonly world: World,
    private readonly scheme: Scheme,
    private readonly firms: readonly Reporter[],
    private readonly difference: Difference,
  ) {}

  private get alpha(): Reporter {
    const [alpha] = this.firms;
    if (!alpha) throw new Error('Nobody joined');
    return alpha;
  }

  get bravo(): Reporter {
    const [, bravo] = this.firms;
    if (!bravo) throw new Error('Only one firm joined');
    return bravo;
  }

  /** Every firm reports on the period, and the association accepts it; what Alpha says is `released`, and its staff is nobody's business. */
  async reported(periodId: string, base: number): Promise<void> {
    for (const [place, firm] of this.firms.entries()) {
      await this.accepted(firm, periodId, base + place);
    }
  }

  async accepted(
    firm: Reporter,
    periodId: string,
    base: number,
    released = this.difference.released,
  ): Promise<void> {
    const { hidden } = this.difference;
    const own = firm === this.alpha;
    const begun = await begin(firm, periodId);
    const staff = own ? (hidden?.figure ?? '1') : '5';
    const note = own ? hidden?.words : undefined;
    const opened = own ? released : String(base);
    const observations = [
      cell(CELLS[0], { numerator: String(base + 60), denominator: '100', note }),
      cell(CELLS[1], { value: opened }),
      cell(CELLS[2], { value: '30' }),
      cell(['staff', ''], { value: staff }),
    ];
    await fill(firm, begun, { observations, ...(note ? { explanation: note } : {}) });
    await step(firm.reporter, 'prepareReturn', begun.id);
    await step(firm.approver, 'submitReturn', begun.id);
    if (own && hidden) await this.isAsked(begun.id);
    await step(this.scheme.association.officer, 'acceptReturn', begun.id);
  }

  /** The officer asks, and the firm answers that its figures are right. */
  private async isAsked(returnId: string): Promise<void> {
    const words = this.difference.hidden?.words ?? '';
    const seen = await step(this.scheme.association.officer, 'queryReturn', returnId, { question: words });
    for (const { id } of seen.queries) {
      await step(this.alpha.approver, 'answerQuery', returnId, { queryId: id, answer: words });
    }
  }

  async release(periodId: string, said: object = {}): Promise<void> {
    const { officer, admin } = this.scheme.association;
    const report = await officer.act<{ id: string; version: number }>(
      ...(['compileReport', { periodId }, '{ id version }'] as const),
    );
    const expectedVersion = await previewed(this.world, this.scheme.association, report, said);
    await admin.act('publishReport', { reportId: report.id, expectedVersion });
  }

  /** Every firm corrects a figure, and the period is printed again; so is what Alpha alone keeps of it. */
  async corrects(periodId: string): Promise<void> {
    const { hidden, released } = this.difference;
    for (const [place, firm] of this.firms.entries()) {
      const own = firm === this.alpha;
      const opened = String(own ? Number(released) + 5 : 13 + 2 * place);
      const staff = own && hidden ? [cell(['staff', ''], { value: '987654321' })] : [];
      const reason = own ? (hidden?.words ?? 'Counted anew.') : 'Counted anew.';
      await this.restates(firm, periodId, reason, [cell(CELLS[1], { value: opened }), ...staff]);
    }
    await this.release(periodId, { reason: 'All firms counted anew.' });
  }

  /** Printed, and nobody's to read yet: what Alpha says there is unpublished. */
  async isUnderEmbargo(periodId: string): Promise<void> {
    const said = this.difference.hidden?.figure ?? this.difference.released;
    for (const [place, firm] of this.firms.entries()) await this.accepted(firm, periodId, 5 + place, said);
    await this.release(periodId, { embargoUntil: '2999-01-01T00:00:00.000Z' });
  }

  private async restates(
    firm: Reporter,
    periodId: string,
    reason: string,
    observations: ReturnType<typeof cell>[],
  ): Promise<void> {
    const query = 'query($periodId: ID!) { returns(first: 100, periodId: $periodId) { nodes { id } } }';
    const { returns } = await firm.reporter.ask<{ returns: { nodes: { id: string }[] } }>(query, {
      periodId,
    });
    const id = returns.nodes[0]?.id ?? '';
    const restated = await step(firm.approver, 'restateReturn', id, { reason });
    await fill(firm, restated, { observations });
    await step(firm.reporter, 'prepareReturn', id);
    await step(firm.approver, 'submitReturn', id);
    await step(this.scheme.association.officer, 'acceptReturn', id);
  }

  /** What Alpha has beside its returns: breaches, a notice of one, an extension that is a draft, a code that it considers. */
  async keepsToItself(): Promise<void> {
    const { hidden } = this.difference;
    if (!hidden) return;
    const { alpha } = this;
    await log(alpha, { description: hidden.words, moneyLost: hidden.figure });
    const told = await log(alpha, { ...GRAVE, description: hidden.words });
    await tend(alpha.reporter, 'notifyBreach', told.id);
    const draft = on(await see(alpha.admin, alpha.adoptionId), { operation: { ...SETTING, value: '7' } });
    await alpha.admin.act('putOperation', draft);
  }

  /** A restated return that no release has taken up, a report that is compiled and not published, and a draft with a file. */
  async isNotReleased(released: string, running: string): Promise<void> {
    const { hidden } = this.difference;
    if (!hidden) return;
    const { alpha } = this;
    const { officer } = this.scheme.association;
    await this.restates(alpha, released, hidden.words, [cell(CELLS[1], { value: hidden.figure })]);
    for (const periodId of [released, running]) await officer.act('compileReport', { periodId });
    const draft = await begin(alpha, running);
    await fill(alpha, draft, {
      observations: [cell(CELLS[1], { value: hidden.figure, note: hidden.words })],
    });
    await attach(this.world.app, alpha.reporter, draft.id, pdf(hidden.words));
  }
}
