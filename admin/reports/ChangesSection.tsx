import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReportChangesQuery } from '../generated/api/graphql.ts';
import { CUTS, categoryInWords, suppressedBecause } from '../parts/cells.ts';
import { figureOf, inWords, isShare, percentage, plainFigure } from '../parts/figures.ts';
import { Empty, Scroll, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { ReportChanges } from './queries.ts';
import type { Report } from './ReportPage.tsx';

type Change = NonNullable<ReportChangesQuery['report']>['changes'][number];
type Series = Report['series'][number];

const FIELDS: Record<string, string> = {
  due: 'firms due',
  meetingTarget: 'firms that meet the target',
  q1: 'first quartile',
  q3: 'third quartile',
  suppression: 'whether it is shown',
};

/** Figures that are so many, and not such a measure. */
const COUNTS = ['due', 'respondents', 'numerator', 'denominator', 'meetingTarget'];

/** Side by side with the vintage that readers have now: what each figure was for them, and what it will be. */
export function ChangesSection({ report }: { report: Report }) {
  const { data, pending, error } = useAsk(ReportChanges, { id: report.id });
  const changes = data?.report?.changes;
  const out = report.status === 'PUBLISHED';
  return (
    <Section title={`Beside ${report.corrects}`}>
      {!changes && <Waiting pending={pending} error={error} />}
      {changes?.length === 0 && <Empty>Readers see the same figures in both.</Empty>}
      {changes && changes.length > 0 && (
        <>
          <Typography color="text.secondary">
            {changes.length} figures differ. What one of the two does not show stays out of its column.
          </Typography>
          <Scroll label="Changes since the vintage before">
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>Indicator</TableCell>
                  <TableCell>Where</TableCell>
                  <TableCell>Figure</TableCell>
                  <TableCell align="right">Readers saw</TableCell>
                  <TableCell align="right">{out ? 'They see' : 'They will see'}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {changes.map((change) => (
                  <Row
                    key={[change.indicatorKey, change.dimension, change.category, change.field].join(' ')}
                    change={change}
                    report={report}
                  />
                ))}
              </TableBody>
            </Table>
          </Scroll>
        </>
      )}
    </Section>
  );
}

function Row({ change, report }: { change: Change; report: Report }) {
  const { indicatorKey, dimension, category, field, was, now } = change;
  const series = report.series.find((own) => own.indicatorKey === indicatorKey);
  const said = (figure: string | null | undefined) =>
    figure === null || figure === undefined
      ? 'not shown'
      : figureInWords(series, field, figure, report.minimumRespondents);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {series?.label ?? indicatorKey}
      </TableCell>
      <TableCell>
        {dimension === 'SECTOR'
          ? 'Whole sector'
          : `${CUTS[dimension]?.switch ?? inWords(dimension)}: ${categoryInWords(dimension, category)}`}
      </TableCell>
      <TableCell>{FIELDS[field] ?? field}</TableCell>
      <TableCell align="right">{said(was)}</TableCell>
      <TableCell align="right">{said(now)}</TableCell>
    </TableRow>
  );
}

function figureInWords(series: Series | undefined, field: string, figure: string, minimum: number): string {
  if (field === 'suppression') return figure === 'NONE' ? 'shown' : suppressedBecause(figure, minimum);
  if (!series || COUNTS.includes(field)) return plainFigure(figure);
  return isShare(series) ? percentage(figure) : figureOf(series.kind, series.unit, figure);
}
