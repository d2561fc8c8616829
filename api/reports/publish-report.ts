import { addPublication, nextPublicationNumber } from '../../db/publications/report-writes.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import { markProposed, markPublished, markWithheld } from '../../db/reports/write.ts';
import type { Work } from '../../db/scope.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { publicationDigest, showsAnything } from '../rules/publication.ts';
import { reportToDecide } from './decide.ts';
import { familyNow } from './family.ts';
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

/**
 * COMPILED → PROPOSED: the first of two people says that the report may go out, when, and why it corrects what was printed before. Firms see from
 * now on what will be said of them. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, TOLD_BEFORE, RELEASED_SINCE, NOTHING_TO_PUBLISH, BAD_INPUT.
 */
export function proposeReport(context: Context, input: OneReport & Said): Promise<string> {
  return act(context, { action: 'proposeReport', input }, async (change) => {
    const { tx, viewer, now } = change;
    const report = await reportToDecide(tx, input, ['COMPILED']);
    const said = await saidOf(change, report, input);
    await releasable(tx, report);
    await markProposed(tx, report, { ...said, proposedById: viewer.personId, proposedAt: now });
    return report.id;
  });
}

/** PROPOSED → COMPILED. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS. */
export function withholdReport(context: Context, input: OneReport): Promise<string> {
  return act(context, { action: 'withholdReport', input }, async ({ tx }) => {
    const report = await reportToDecide(tx, input, ['PROPOSED']);
    await markWithheld(tx, report);
    return report.id;
  });
}

/**
 * Publishes a report: its safe figures are frozen under a number and a reference, and are public from now on or from the end of the
 * embargo (ISO 10001:2018, 4.4, 4.7, 4.8). It takes two people: whoever compiled or proposed it does not publish it.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, SAME_PERSON, TOLD_BEFORE, RELEASED_SINCE, NOTHING_TO_PUBLISH, BAD_INPUT.
 */
export function publishReport(context: Context, input: OneReport & Said): Promise<string> {
  return act(context, { action: 'publishReport', input }, async (change) => {
    const { tx, viewer, now } = change;
    const report = await reportToDecide(tx, input, ['COMPILED', 'PROPOSED']);
    const first = report.status === 'PROPOSED' ? report.proposedById : report.compiledById;
    if (first === viewer.personId) {
      const did = report.status === 'PROPOSED' ? 'proposed' : 'compiled';
      refuse('SAME_PERSON', `You ${did} this report yourself: publishing takes another administrator.`);
    }
    const number = await nextPublicationNumber(tx, report.associationId);
    const proposed = report.status === 'PROPOSED';
    const said = await saidOf(change, report, proposed ? { ...report, embargoUntil: null } : input);
    const publicFrom = proposed ? report.embargoUntil : said.embargoUntil;
    const { head, series } = await releasable(tx, report, { number, publishedAt: now, reason: said.reason });
    await addPublication(tx, {
      publication: {
        ...head,
        associationId: report.associationId,
        publishedAt: now,
        publicFrom,
        digest: publicationDigest(head, series),
      },
      series: series.map((definition, position) => ({ ...definition, position })),
      cells: series.flatMap(({ cells }) => cells),
    });
    await markPublished(tx, report, head.reference);
    return report.id;
  });
}

const LONGEST_REASON = 2_000;

/** What is said with the release, where nothing else went out meanwhile. */
async function saidOf({ tx, now }: Change, report: ReportRow, { embargoUntil = null, reason = null }: Said) {
  if (embargoUntil !== null && embargoUntil <= now) {
    refuse('BAD_INPUT', 'An embargo ends in the future. Leave it out to publish at once.', {
      path: ['embargoUntil'],
    });
  }
  const words = reason?.trim() || null;
  if (words !== null && words.length > LONGEST_REASON) {
    refuse('BAD_INPUT', `A reason has up to ${LONGEST_REASON} characters.`, { path: ['reason'] });
  }
  const { vintages, references } = await familyNow(tx, report);
  if (references.join(' ') !== report.ledger.join(' ')) {
    refuse(
      'RELEASED_SINCE',
      'Another release of these days went out since this report was compiled. Compile a new one, so that both are looked at together.',
    );
  }
  if (vintages.length > 0 && words === null) {
    const last = vintages.at(-1)?.reference;
    refuse('BAD_INPUT', `This corrects ${last}: say why, for everybody to read.`, { path: ['reason'] });
  }
  if (vintages.length === 0 && words !== null) {
    refuse('BAD_INPUT', 'Nothing was printed of this period before, so there is nothing to correct.', {
      path: ['reason'],
    });
  }
  return { embargoUntil, reason: words };
}

/** The release as it would go out, where nothing stands against it. */
async function releasable(
  tx: Work,
  report: ReportRow,
  as: Partial<Parameters<typeof releaseOf>[2]> = {},
): ReturnType<typeof releaseOf> {
  const remarks = report.protection?.remarks ?? [];
  if (remarks.length > 0) {
    refuse(
      'TOLD_BEFORE',
      'Together with what was printed before, this report would give firms away. It waits for the next release.',
      { remarks },
    );
  }
  const release = await releaseOf(tx, report, { number: 0, publishedAt: new Date(0), reason: null, ...as });
  if (!showsAnything(release.series)) {
    refuse(
      'NOTHING_TO_PUBLISH',
      `No figure of the whole sector stands on the ${report.minimumRespondents} respondents that the disclosure policy asks for. Accept more returns, then compile again.`,
    );
  }
  return release;
}
