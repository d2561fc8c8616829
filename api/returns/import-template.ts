import { codesById } from '../../db/codes/read.ts';
import { complaintsBeforeDays } from '../../db/returns/complaints-before.ts';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import { lastFigures } from '../../db/returns/last-figures.ts';
import { currentVersions } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { found, refuse } from '../refusal.ts';
import { templateSheet } from '../rules/template-sheet.ts';
import { type Bringer, importGround } from './import-ground.ts';
import { templateWorkbook } from './template-workbook.ts';

const MOST_CELLS = 150_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The workbook to fill in for a period: for the viewer's own firm with what stands in its draft, or for all firms of the association that
 * have not begun (of which one alone where it is named). Refuses NOT_FOUND, WRONG_STATUS (nobody to fill it in), BAD_INPUT (too many).
 */
export async function importTemplate(
  tx: Work,
  periodId: string,
  adoptionId: string | null,
  bringer: Bringer,
) {
  const ground = await importGround(tx, periodId, bringer);
  const { period, ownFirmId } = ground;
  const firms = [...ground.due.values()]
    .filter((firm) => firm.status === null || (ownFirmId !== null && firm.status === 'DRAFT'))
    .filter((firm) => adoptionId === null || firm.adoptionId === adoptionId);
  if (firms.length === 0) {
    refuse('WRONG_STATUS', `Nobody has a return for ${period.label} left to fill in.`);
  }
  const code = found((await codesById(tx, [period.codeId])).get(period.codeId), 'code');
  const last = await lastFigures(
    tx,
    periodId,
    firms.map((firm) => firm.adoptionId),
  );
  const returnIds = firms.flatMap(({ returnId }) => returnId ?? []);
  const versions = await currentVersions(tx, returnIds);
  const versionIds = [...versions.values()].map(({ id }) => id);
  const present = await observationsOfVersions(tx, versionIds);
  const complaints = await complaintsOfVersions(tx, versionIds);
  const before = await complaintsBeforeDays(
    tx,
    new Map(firms.map(({ adoptionId: id, startsOn }) => [id, startsOn])),
  );
  const sheet = templateSheet(
    ground.indicators,
    firms.map((firm) => ({
      name: firm.firmName,
      present: present.get(versions.get(firm.returnId ?? '')?.id ?? '') ?? [],
      last: last.get(firm.adoptionId) ?? [],
      complaints: {
        present: complaints.get(versions.get(firm.returnId ?? '')?.id ?? '') ?? [],
        before: before.get(firm.adoptionId) ?? [],
      },
    })),
    ground.complaints,
  );
  if (sheet.rows.length * sheet.columns.length > MOST_CELLS) {
    const why = `A template for ${firms.length} firms would be too large for a spreadsheet: take one firm at a time.`;
    refuse('BAD_INPUT', why, { path: ['adoptionId'] });
  }
  const words = { title: code.title, period: period.label, dueOn: period.dueOn };
  const bytes = await templateWorkbook(sheet, words);
  const name = `${code.title} ${period.label}`.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  return { fileName: `${name}.xlsx`, mediaType: XLSX, base64: bytes.toString('base64') };
}
