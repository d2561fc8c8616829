import type { Person } from '../ask.ts';
import type { World } from '../world.ts';

/** Headings of a file that the guess finds its way in. */
export const HEADER = 'firm,product,opened,answered-in-time numerator,answered-in-time denominator';
export const MAPPING = {
  firm: 'firm',
  breakdown: 'product',
  figures: [
    { indicatorKey: 'answered-in-time', role: 'NUMERATOR', column: 'answered-in-time numerator' },
    { indicatorKey: 'answered-in-time', role: 'DENOMINATOR', column: 'answered-in-time denominator' },
    { indicatorKey: 'opened', role: 'VALUE', column: 'opened' },
  ],
};

/** A file as the preview shows it. */
export interface Preview {
  header: string[];
  rowsRead: number;
  firms: { memberName: string; cells: number }[];
  remarks: { level: string; code: string; where: string; why: string }[];
  mapping: object;
  digest: string;
}

export interface Outcome {
  id: string;
  firms: number;
  cells: number;
  alreadyImported: boolean;
}

export const csv = (...rows: string[]) => Buffer.from([HEADER, ...rows, ''].join('\n'));
export const file = (bytes: Buffer) => ({ fileName: 'figures.csv', fileBase64: bytes.toString('base64') });

export const preview = async (
  who: Person,
  periodId: string,
  bytes: Buffer,
  mapping: object | null = MAPPING,
) =>
  (
    await who.ask<{ importPreview: Preview }>(
      `query($input: ImportPreviewInput!) { importPreview(input: $input) { header rowsRead firms { memberName cells }
        remarks { level code where why } digest
        mapping { firm group breakdown figures { indicatorKey role column } ignored } } }`,
      { input: { periodId, mapping, ...file(bytes) } },
    )
  ).importPreview;

export const importing = (periodId: string, bytes: Buffer, digest: string) => ({
  periodId,
  mapping: MAPPING,
  digest,
  ...file(bytes),
});

export const OUTCOME = '{ id firms cells alreadyImported }';

/** Looks at the file, then imports it. */
export async function bring(who: Person, periodId: string, bytes: Buffer): Promise<Outcome> {
  const { digest } = await preview(who, periodId, bytes);
  return who.act<Outcome>('importReturns', importing(periodId, bytes, digest), OUTCOME);
}

/** How many returns and imports of a period are saved. */
export const countOf = async ({ behind }: World, periodId: string) => {
  const [row] = await behind<{ returns: number; imports: number }[]>`
    select (select count(*)::int from accord.returns where period_id = ${periodId}) as returns,
      (select count(*)::int from accord.imports where period_id = ${periodId}) as imports`;
  return row;
};
