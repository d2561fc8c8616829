import type { ImportMappingInput } from '../../schema/return-import.ts';
import type { Mapping } from '../rules/columns.ts';
import type { ReadImport } from './read-import.ts';

/** The mapping with every column, null where none is named. */
export const wholeMapping = (given: ImportMappingInput): Mapping => ({
  ...{ sheet: given.sheet ?? null, firm: given.firm ?? null, group: given.group ?? null },
  ...{ breakdown: given.breakdown ?? null, span: given.span ?? null, joint: given.joint ?? null },
  ...{ figures: given.figures, ignored: given.ignored ?? [], complaints: given.complaints ?? [] },
});

const asNode = (mapping: Mapping) => ({
  ...{ sheet: null, span: null, joint: null },
  ...mapping,
  ignored: mapping.ignored ?? [],
  complaints: mapping.complaints ?? [],
});

/** As clients read it. */
export function asPreviewNode(read: ReadImport) {
  return {
    ...read,
    mapping: asNode(read.mapping),
    firms: read.firms.map(({ expected, cells, days, joint }) => ({
      ...{ memberName: expected.firmName, cells, joint, ...days },
      offCalendar: days.startsOn !== expected.calendar.startsOn || days.endsOn !== expected.calendar.endsOn,
    })),
  };
}

type Preview = ReturnType<typeof asPreviewNode>;

/** A preview as it was kept: one of before has nothing to say of what was not looked for then. */
export const asKeptPreview = (kept: unknown): Preview => {
  const preview = kept as Preview;
  return { ...preview, unusual: preview.unusual ?? [], mapping: asNode(preview.mapping) };
};
