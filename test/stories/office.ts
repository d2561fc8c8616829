import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const OFFICE = process.env.OFFICE ?? '/usr/bin/soffice';
const REQUIRED = Boolean(process.env.ACCORD_REQUIRE_OFFICE);

/** Whether LibreOffice can be asked here; where it must and can not, its tests run and fail. */
export const officeIsThere = REQUIRED || existsSync(OFFICE);
if (!officeIsThere) {
  console.warn(
    `No LibreOffice at ${OFFICE}: its tests do not run. Install libreoffice-calc, or name it in OFFICE.`,
  );
}

/** What LibreOffice saves when it opens a workbook and saves it again. */
export async function savedByOffice(workbook: Buffer): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-office-'));
  try {
    const file = join(folder, 'template.xlsx');
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const saved = join(folder, 'saved');
    await promisify(execFile)(
      OFFICE,
      [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved, file],
      { timeout: 240_000 },
    );
    return readFileSync(join(saved, 'template.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
