import { describe, expect, it } from 'vitest';
import { cleanName, kindOfEvidence, namesCell } from '../../api/rules/evidence.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
const ZIP = bytes('PK\u0003\u0004');

describe('the kind of a file', () => {
  it.each([
    ['a.pdf', bytes('%PDF-1.7'), null, 'application/pdf'],
    ['A.PDF', bytes('%PDF-1.4'), null, 'application/pdf'],
    ['a.png', PNG, null, 'image/png'],
    ['a.jpeg', JPEG, null, 'image/jpeg'],
    ['a.tar.jpg', JPEG, null, 'image/jpeg'],
    [
      'a.docx',
      ZIP,
      ['word/document.xml'],
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a.xlsx', ZIP, ['xl/workbook.xml'], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.csv', bytes('firm;count\r\nA\t1'), null, 'text/csv'],
    ['a.txt', bytes('\u00ef\u00bb\u00bfZ\u00c3\u00bcrich'), null, 'text/plain'],
  ])('of %s is told by name and content', (name, head, parts, mediaType) => {
    expect(kindOfEvidence(name, { head, parts })).toEqual({ mediaType });
  });

  it.each([
    ['a.pdf', PNG, null],
    ['a.png', bytes('%PDF-1.7'), null],
    ['a.txt', bytes('%PDF-1.7'), null],
    ['a.csv', ZIP, []],
    ['a.csv', bytes('MZ\u0000\u0001'), null],
    ['a.csv', bytes(''), null],
    ['a.txt', bytes('  <!doctype html>'), null],
    ['a.txt', bytes('\u00ef\u00bb\u00bf<svg onload=x>'), null],
    ['a.docx', ZIP, ['xl/workbook.xml']],
    ['a.docx', ZIP, []],
    ['a.docx', ZIP, null],
    ['a.xlsx', ZIP, ['xl/workbook.xml', 'xl/vbaProject.bin']],
    ['a.docx', ZIP, ['word/document.xml', 'word/embeddings/setup.EXE']],
    ['a.html', bytes('words'), null],
    ['a.svg', bytes('<svg>'), null],
    ['a.exe', bytes('MZ'), null],
    ['a.xlsm', ZIP, ['xl/workbook.xml']],
    ['pdf', bytes('%PDF-1.7'), null],
    ['a.', bytes('%PDF-1.7'), null],
  ])('is refused in words for %s that is something else', (name, head, parts) => {
    expect(kindOfEvidence(name, { head, parts })).toEqual({ why: expect.stringContaining(`“${name}”`) });
  });
});

describe('a file’s name', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\windows\\system.pdf', 'system.pdf'],
    ['/', ''],
    ['..', ''],
    ['...pdf', 'pdf'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['re\u202efdp.exe.pdf', 'refdp.exe.pdf'],
    ['  Brief an   Müller.pdf ', 'Brief an Müller.pdf'],
    ['a"b<c>|d?.pdf', 'abcd.pdf'],
    [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(120)}.pdf`],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanName(given)).toBe(kept);
  });
});

it.each([
  ['observations.opened.Home', true],
  ['complaints.FIRM.Billing|', true],
  ['assessment.CLAUSE.answers', true],
  ['satisfaction', true],
  ['observations.', false],
  ['../observations.x', false],
  ['explanation', false],
  [`observations.${'x'.repeat(200)}`, false],
])('%s names a cell: %s', (where, named) => {
  expect(namesCell(where)).toBe(named);
});
