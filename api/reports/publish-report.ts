import { publicationWith } from '../../db/publications/report-reads.ts';
import { addPublication, nextPublicationNumber } from '../../db/publications/report-writes.ts';
import { closePreviews } from '../../db/reports/previews.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import { markProposed, markPublished, markWithheld } from '../../db/reports/write.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { publicationDigest, showsAnything } from '../rules/publication.ts';
import { reportToDecide } from './decide.ts';
import { familyOf, referencesOf, vintagesBefore } from './family.ts';
import { answersOf, expectPreviewed, openPreview } from './preview.ts';
import { releaseOf } from './release-of.ts';

interface OneReport {
  idempotencyKey: string;
  reportId: string;
  expectedVersion: number;
}

/** What is said with a release. */
interface Said {
  /** Nobody but the association reads it before this moment. */
  embargoUntil?: Date | null;
  /** Why it corrects an earlier release of the period; asked for where there is one. */
  reason?: string | null;
}

/** Until when the firms that it names can see it and answer. */
interface Previewed {
  previewUntil?: Date | null;
}

/**
 * COMPILED → PROPOSED: the first of two people says that the report may go out, when, and why it corrects what was printed before. The firms
 * that it names see what is said of them from now on, and can answer (ISO 10001:2018, 4.8).
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, TOLD_BEFORE, RELEASED_SINCE, TOO_EARLY, NOTHING_TO_PUBLISH, BAD_INPUT.
 */
export function proposeReport(context: Context, input: OneReport & Said & Previewed): Promise<string> {
  return act(context, { action: 'proposeReport', input }, async ({ tx, viewer, now }) => {
    const report = await reportToDecide(tx, input, ['COMPILED']);
    const said = saidOf(input, now);
    await expectInOrder(tx, report, said.reason, said.embargoUntil ?? now);
    await releasable(tx, report);
    const previewUntil = await openPreview({ tx, now }, report, input.previewUntil ?? null);
    await markProposed(tx, report, {
      ...{ ...said, previewUntil, proposedById: viewer.personId, proposedAt: now },
    });
    return report.id;
  });
}

/** PROPOSED → COMPILED. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS. */
export function withholdReport(context: Context, input: OneReport): Promise<string> {
  return act(context, { action: 'withholdReport', input }, async ({ tx }) => {
    const report = await reportToDecide(tx, input, ['PROPOSED']);
    await closePreviews(tx, report.id);
    await markWithheld(tx, report);
    return report.id;
  });
}

/**
 * Publishes a report: its safe figures are frozen under a number and a reference, and are public from now on or from the end of the
 * embargo (ISO 10001:2018, 4.4, 4.7, 4.8). It takes two people: whoever compiled or proposed it does not publish it.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, SAME_PERSON, NOT_PREVIEWED, PREVIEW_OPEN, TOLD_BEFORE, RELEASED_SINCE,
 * TOO_EARLY, NOTHING_TO_PUBLISH, BAD_INPUT.
 */
export function publishReport(context: Context, input: OneReport & Said): Promise<string> {
  return act(context, { action: 'publishReport', input }, async ({ tx, viewer, now }) => {
    const report = await reportToDecide(tx, input, ['COMPILED', 'PROPOSED']);
    const proposed = report.status === 'PROPOSED';
    if (viewer.personId === (proposed ? report.proposedById : report.compiledById)) {
      const did = proposed ? 'proposed' : 'compiled';
      refuse('SAME_PERSON', `You ${did} this report yourself: publishing takes another administrator.`);
    }
    await expectPreviewed(tx, report, now);
    const number = await nextPublicationNumber(tx, report.associationId);
    const { embargoUntil, reason } = proposed ? report : saidOf(input, now);
    await expectInOrder(tx, report, reason, embargoUntil ?? now);
    const { head, series } = await releasable(tx, report, { number, publishedAt: now, reason });
    const answers = await answersOf(tx, report.id);
    await addPublication(tx, {
      publication: {
        ...head,
        associationId: report.associationId,
        publishedAt: now,
        publicFrom: embargoUntil,
        digest: publicationDigest(head, series, answers),
      },
      series: series.map((definition, position) => ({ ...definition, position })),
      cells: series.flatMap(({ cells }) => cells),
      named: series.flatMap(({ named = [] }) => named),
      answers,
    });
    await markPublished(tx, report, head.reference);
    return report.id;
  });
}

const LONGEST_REASON = 2_000;

/** What is said with the release, as it is kept. */
function saidOf({ embargoUntil = null, reason = null }: Said, now: Date) {
  if (embargoUntil !== null && embargoUntil <= now) {
    refuse('BAD_INPUT', 'An embargo ends in the future. Leave it out to publish at once.', {
      path: ['embargoUntil'],
    });
  }
  const words = reason?.trim() || null;
  if (words !== null && words.length > LONGEST_REASON) {
    refuse('BAD_INPUT', `A reason has up to ${LONGEST_REASON} characters.`, { path: ['reason'] });
  }
  return { embargoUntil, reason: words };
}

/** Refuses RELEASED_SINCE; BAD_INPUT where a correction has no reason or a first print has one; TOO_EARLY. `from`: when it would be public. */
async function expectInOrder(tx: Work, report: ReportRow, reason: string | null, from: Date): Promise<void> {
  const period = found((await periodsById(tx, [report.periodId])).get(report.periodId), 'period');
  if (referencesOf(await familyOf(tx, report, period)).join(' ') !== report.ledger.join(' ')) {
    refuse(
      'RELEASED_SINCE',
      'Another release of these days, or of those that they are compared with, went out since this report was compiled. Compile a new one, so that both are looked at together.',
    );
  }
  const corrected = (await vintagesBefore(tx, report)).at(-1)?.reference;
  if (corrected && reason === null) {
    refuse('BAD_INPUT', `This corrects ${corrected}: say why, for everybody to read.`, { path: ['reason'] });
  }
  if (!corrected && reason !== null) {
    refuse('BAD_INPUT', 'Nothing was printed of this period before, so there is nothing to correct.', {
      path: ['reason'],
    });
  }
  for (const reference of [report.comparedWith, corrected]) await expectInTurn(tx, reference, from);
}

/** Refuses TOO_EARLY where a release that it corrects, or is compared with, is under embargo for longer: what is told of it would come out. */
async function expectInTurn(tx: Work, reference: string | null | undefined, from: Date): Promise<void> {
  const told = reference ? await publicationWith(tx, reference) : null;
  if (!told?.publicFrom || told.publicFrom <= from) return;
  const moment = told.publicFrom.toISOString();
  refuse(
    'TOO_EARLY',
    `It tells of ${told.reference}, which is under embargo until ${moment}. Give it an embargo until then, or wait.`,
    { path: ['embargoUntil'] },
  );
}

/** The release as it would go out, where nothing stands against it. */
async function releasable(
  tx: Work,
  report: ReportRow,
  as?: Parameters<typeof releaseOf>[2],
): ReturnType<typeof releaseOf> {
  const remarks = (report.protection?.remarks ?? []).filter(({ level }) => level === 'ERROR');
  if (remarks.length > 0) {
    refuse(
      'TOLD_BEFORE',
      'Together with what was printed before, this report would give firms away. It waits for the next release.',
      { remarks },
    );
  }
  const release = await releaseOf(tx, report, as);
  if (!showsAnything(release.series)) {
    refuse(
      'NOTHING_TO_PUBLISH',
      `No figure of the whole sector stands on the ${report.minimumRespondents} respondents that the disclosure policy asks for. Accept more returns, then compile again.`,
    );
  }
  return release;
}
