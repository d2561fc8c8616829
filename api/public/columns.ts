import {
  type Answer,
  type Cell,
  disputeOf,
  type NamedLine,
  type Publication,
  type Release,
  type Series,
} from './release.ts';

export type ColumnKind = 'TEXT' | 'INTEGER' | 'DECIMAL' | 'MOMENT';

/** A column of the published table: its name, what kind of thing stands in it, and what it says. */
export interface Column {
  name: string;
  kind: ColumnKind;
  says: string;
}

/** One row of the published table: a cell or a figure of one firm, with the series and the publication that it belongs to. */
interface Line {
  publication: Publication;
  series: Series;
  cell: Cell | null;
  firm: NamedLine | null;
  /** What the firm has to say. */
  answer: Answer | undefined;
  source: string;
}

/** What stands as the cut of a row that is a figure of one firm. */
export const BY_FIRM = 'FIRM';

type Value = string | number | null;

const column = (name: string, kind: ColumnKind, says: string, of: (line: Line) => Value) => ({
  ...{ name, kind, says, of },
});

const own = (name: keyof Cell & string, kind: ColumnKind, says: string) =>
  column(name, kind, says, ({ cell, firm }) => (cell ? (cell[name] as Value) : ofFirm(name, firm)));

/** What a row of one firm says in the columns that cells have. */
function ofFirm(name: string, firm: NamedLine | null): Value {
  if (!firm) return null;
  const { firmName, value, numerator, denominator, rate } = firm;
  const said: Record<string, Value> = {
    ...{ dimension: BY_FIRM, category: firmName, suppression: 'NONE' },
    ...{ value, numerator, denominator, rate },
  };
  return said[name] ?? null;
}

const ABOUT_RELEASE = [
  column('reference', 'TEXT', 'The publication that the figure stands in.', (of) => of.publication.reference),
  column(
    'vintage',
    'INTEGER',
    'Which print of the report on its code and period it is: 1 the first.',
    (of) => of.publication.vintage,
  ),
  column('publishedAt', 'MOMENT', 'When it was published, in UTC.', (of) =>
    of.publication.publishedAt.toISOString(),
  ),
  column(
    'digest',
    'TEXT',
    'SHA-256 of all that is published under the reference.',
    (of) => of.publication.digest,
  ),
  column('licence', 'TEXT', 'The licence of the figures, as SPDX names it.', (of) => of.publication.licence),
  column('source', 'TEXT', 'The page of the publication, with its caveats.', (of) => of.source),
  column('period', 'TEXT', 'The period that firms reported on.', (of) => of.publication.periodLabel),
];

const ABOUT_SERIES = [
  column(
    'indicatorKey',
    'TEXT',
    'The indicator; stable across editions of the code.',
    (of) => of.series.indicatorKey,
  ),
  column('label', 'TEXT', 'What the indicator is called.', (of) => of.series.label),
  column(
    'kind',
    'TEXT',
    'COUNT and AMOUNT add up; RATIO and YES_NO are shares from 0 to 1, unless the unit begins with “per”; DURATION and SCORE do not add up.',
    (of) => of.series.kind,
  ),
  column('unit', 'TEXT', 'The unit of value, quartiles, target and change.', (of) => of.series.unit),
  column('numeratorLabel', 'TEXT', 'What value or numerator count.', (of) => of.series.numeratorLabel),
  column('denominatorLabel', 'TEXT', 'What denominator counts.', (of) => of.series.denominatorLabel),
  column('target', 'DECIMAL', 'What the code asks of each firm.', (of) => of.series.target),
];

const CELLS = [
  own(
    'dimension',
    'TEXT',
    'How the sector is cut; SECTOR for the whole of it, FIRM for a firm that is named.',
  ),
  own('category', 'TEXT', 'The part of the cut, or the firm; empty for the whole sector.'),
  own('due', 'INTEGER', 'Firms that owed a return.'),
  own('respondents', 'INTEGER', 'Respondents behind the figure; firms of one group count as one.'),
  own('value', 'DECIMAL', 'The sum over firms.'),
  own('numerator', 'DECIMAL', 'The sum of the numerators.'),
  own('denominator', 'DECIMAL', 'The sum of the denominators.'),
  own(
    'rate',
    'DECIMAL',
    'Sum of numerators ÷ sum of denominators, for as many as the unit says; never a mean of rates.',
  ),
  own('q1', 'DECIMAL', 'Lower quartile of the figures of firms, rounded.'),
  own('median', 'DECIMAL', 'Median of the figures of firms, rounded.'),
  own('q3', 'DECIMAL', 'Upper quartile of the figures of firms, rounded.'),
  own('meetingTarget', 'INTEGER', 'Firms that meet the target.'),
  own(
    'meetingBase',
    'INTEGER',
    'Of how many firms meetingTarget is a part: those that have a figure of their own.',
  ),
  own(
    'change',
    'DECIMAL',
    'Difference to the publication that this one is compared with; of shares as a fraction.',
  ),
  own('changeShare', 'DECIMAL', 'The same in parts of the earlier figure, of what adds up.'),
  own('suppression', 'TEXT', 'Why nothing stands here; NONE where figures do.'),
];

/** What is said of a figure of one firm beside the columns of cells; empty in all other rows. */
const FIRMS = [
  column('part', 'TEXT', 'Of a firm: the part of the indicator; empty for the whole.', ({ firm }) =>
    firm ? firm.breakdown : null,
  ),
  column(
    'certificateNumber',
    'TEXT',
    'Of a firm: its certificate on the public register.',
    ({ firm }) => firm?.certificateNumber ?? null,
  ),
  column(
    'place',
    'INTEGER',
    'Of a firm: its place by rate, or by value where there is none; of equal ones the larger base first; who is equal in both shares it.',
    ({ firm }) => firm?.place ?? null,
  ),
  column(
    'smallBase',
    'TEXT',
    'Of a firm: “yes” where so few cases stand behind the rate that it says little, and has no place.',
    ({ firm }) => (firm?.smallBase ? 'yes' : null),
  ),
  column('dispute', 'TEXT', 'Of a firm: why it says that the figure is not right.', ({ series, answer }) =>
    disputeOf(answer, series.indicatorKey),
  ),
  column(
    'response',
    'TEXT',
    'Of a firm: what it has to say to all that the publication tells of it.',
    ({ answer }) => answer?.response ?? null,
  ),
];

const ALL = [
  ...ABOUT_RELEASE,
  ...ABOUT_SERIES,
  ...CELLS,
  ...FIRMS,
  column('note', 'TEXT', 'Why nothing stands here, in words.', ({ cell, publication }) =>
    cell ? withheld(cell, publication) : null,
  ),
];

/** The columns of the published table, in their order. */
export const COLUMNS: readonly Column[] = ALL;

/** The names of what is said of a cell, apart from where it belongs. */
export const CELL_COLUMNS = CELLS.map(({ name }) => name as keyof Cell & string);

/**
 * One row a cell, and after those of its indicator one a firm that is named; each as long as `COLUMNS`; exact decimals stay text. `only`
 * leaves one indicator or one cut of it.
 */
export function linesOf(
  { publication, series, answers }: Release,
  { source }: { source: string },
  only: { indicator?: string; dimension?: string } = {},
): Value[][] {
  const said = new Map(answers.map((answer) => [answer.certificateNumber, answer]));
  return series
    .filter(({ indicatorKey }) => only.indicator === undefined || only.indicator === indicatorKey)
    .flatMap((one) =>
      [
        ...one.cells.map((cell) => ({ cell, firm: null, dimension: cell.dimension as string })),
        ...one.named.map((firm) => ({ cell: null, firm, dimension: BY_FIRM })),
      ]
        .filter(({ dimension }) => only.dimension === undefined || only.dimension === dimension)
        .map(({ cell, firm }) =>
          ALL.map(({ of }) =>
            of({
              publication,
              series: one,
              cell,
              firm,
              answer: said.get(firm?.certificateNumber ?? ''),
              source,
            }),
          ),
        ),
    );
}

function withheld({ suppression, ...cell }: Cell, { minimumRespondents }: Publication): string {
  if (suppression === 'NO_DATA') return 'nothing reported';
  if (suppression === 'FEW_RESPONDENTS') return `not shown: fewer than ${minimumRespondents} respondents`;
  if (suppression !== 'NONE') return 'not shown, to protect another figure';
  const shown = [cell.value, cell.rate, cell.median].some((figure) => figure !== null);
  return shown ? '' : 'not shown: the firms are too few for a median';
}
