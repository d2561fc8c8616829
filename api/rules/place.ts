/** The part of a file in which rows are counted: the sheet of a workbook; null where the file has but one table. */
export type SheetName = string | null;

/** A column as a spreadsheet names it, with its heading where it has one: `F (opened)`. */
export function columnName(header: readonly string[], place: number): string {
  let letters = '';
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  const heading = header[place];
  return heading === undefined ? letters : `${letters} (${heading})`;
}

/** Where a fault of a file is, as a person finds it in a spreadsheet: `sheet “2024”, row 3, column F (opened)`. */
export function placeIn(sheet: SheetName, line: number, column: string | number | null = null): string {
  const row = sheet === null ? `row ${line}` : `sheet “${sheet}”, row ${line}`;
  return column === null ? row : `${row}, column ${column}`;
}
