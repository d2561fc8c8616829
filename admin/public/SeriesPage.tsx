import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { Dimension, SeriesQuery as SeriesData } from '../generated/public/graphql.ts';
import { CUTS, mainFigure } from '../parts/cells.ts';
import { dayInWords, plainFigure } from '../parts/figures.ts';
import { usePublic } from './ask.ts';
import { Block, Heading, NOT_ON_PAPER, To, Waiting } from './parts.tsx';
import { SeriesQuery } from './queries-reports.ts';
import { cellInWords, namedCell, printInWords } from './wording.ts';

const PeriodsChart = lazy(() => import('./PeriodsChart.tsx'));

export type Stretch = NonNullable<SeriesData['series']>['stretches'][number];
type Report = SeriesData['publications'][number];

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;
const WHOLE = 'SECTOR|';

/** One figure over all periods: where its definition changed, it breaks off, and each point says which print it is from. */
export function SeriesPage() {
  const { codeKey = '', indicatorKey = '' } = useParams();
  const [params] = useSearchParams();
  const [dimension = 'SECTOR', category = ''] = (params.get('of') ?? WHOLE).split('|');
  const day = params.get('asOf') ?? '';
  const asOf = A_DAY.test(day) ? day : null;
  const cut = { dimension: dimension as Dimension, category };
  const { data, pending, error, again } = usePublic(SeriesQuery, { codeKey, indicatorKey, ...cut, asOf });
  const report = data?.publications[0];
  if (!data || !report)
    return (
      <Waiting
        pending={pending}
        error={error}
        again={again}
        missing={`No report is published on ${codeKey}.`}
      />
    );
  const name = report.series.find((one) => one.indicatorKey === indicatorKey)?.label;
  const stretches = data.series?.stretches ?? [];
  return (
    <>
      <Heading title={`${data.series?.label ?? name ?? indicatorKey}, over time`}>
        From the reports on the <To to={`/codes/${codeKey}`}>{report.codeTitle}</To>. Every figure is as it
        was printed
        {asOf ? ` by ${dayInWords(asOf)}` : ' last'}.
      </Heading>
      <Choices report={report} />
      {stretches.length === 0 ? (
        <Typography>
          {asOf ? `Nothing was printed of it by ${dayInWords(asOf)}.` : 'No report has this indicator.'}
        </Typography>
      ) : (
        <Block
          title={
            dimension === 'SECTOR'
              ? 'Whole sector'
              : `${CUTS[dimension]?.column ?? dimension}: ${namedCell(cut)}`
          }
        >
          <Suspense fallback={<Box sx={{ height: 300, ...NOT_ON_PAPER }} />}>
            <PeriodsChart stretches={stretches} minimum={report.minimumRespondents} />
          </Suspense>
          {stretches.map((stretch) => (
            <Points
              key={stretch.points[0]?.reference}
              stretch={stretch}
              minimum={report.minimumRespondents}
            />
          ))}
        </Block>
      )}
    </>
  );
}

/** What is no part of the sector: sums of like with like are over other firms in each report. */
const NO_PARTS: readonly string[] = ['SECTOR', 'LIKE_FOR_LIKE'];

/** Which indicator, which part of the sector, and as of which day. */
function Choices({ report }: { report: Report }) {
  const { codeKey = '', indicatorKey = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const go = useNavigate();
  const series = report.series.find((one) => one.indicatorKey === indicatorKey);
  const parts = (series?.cells ?? []).filter(({ dimension }) => !NO_PARTS.includes(dimension));
  const chosen = params.get('of') ?? WHOLE;
  const known = chosen === WHOLE || parts.some((cell) => `${cell.dimension}|${cell.category}` === chosen);
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === '' || value === WHOLE) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        mb: 3,
        ...NOT_ON_PAPER,
        '& > *': { minWidth: { xs: '100%', sm: 220 } },
      }}
    >
      <TextField
        select
        size="small"
        label="Indicator"
        value={series ? indicatorKey : ''}
        onChange={(event) => go(`/series/${codeKey}/${event.target.value}`)}
      >
        {report.series.map((one) => (
          <MenuItem key={one.indicatorKey} value={one.indicatorKey}>
            {one.label}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        size="small"
        label="Of what"
        value={known ? chosen : ''}
        onChange={(event) => set('of', event.target.value)}
      >
        <MenuItem value={WHOLE}>Whole sector</MenuItem>
        {parts.map((cell) => (
          <MenuItem key={`${cell.dimension}|${cell.category}`} value={`${cell.dimension}|${cell.category}`}>
            {CUTS[cell.dimension]?.column ?? cell.dimension}: {namedCell(cell)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        size="small"
        label="As printed by"
        value={params.get('asOf') ?? ''}
        onChange={(event) => set('asOf', event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </Box>
  );
}

/** The table of one run of periods; what began it is said above. */
function Points({ stretch, minimum }: { stretch: Stretch; minimum: number }) {
  const { because, points, numeratorLabel, denominatorLabel } = stretch;
  const parts = points.some(({ cell }) => cell?.numerator != null);
  return (
    <Box sx={{ mt: 3 }}>
      {because && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {because} The figures before and after are not to be compared.
        </Alert>
      )}
      <Box
        role="region"
        aria-label={`From ${points[0]?.periodLabel} on: table`}
        tabIndex={0}
        sx={{ overflowX: 'auto' }}
      >
        <Table
          size="small"
          sx={{
            fontVariantNumeric: 'tabular-nums',
            '& thead th': { verticalAlign: 'bottom', lineHeight: 1.3 },
            '& td, & th': { px: 1 },
            '& tbody *': { whiteSpace: 'nowrap' },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell>Period</TableCell>
              <TableCell align="right">Figure</TableCell>
              {parts && <TableCell align="right">{numeratorLabel}</TableCell>}
              {parts && <TableCell align="right">{denominatorLabel}</TableCell>}
              <TableCell align="right">Respondents</TableCell>
              <TableCell>From</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {points.map(({ reference, periodLabel, vintage, publishedAt, cell }) => (
              <TableRow key={reference}>
                <TableCell component="th" scope="row">
                  {periodLabel}
                </TableCell>
                <TableCell align="right" sx={cell && mainFigure(cell) ? {} : { fontStyle: 'italic' }}>
                  {cell ? cellInWords(stretch, cell, minimum) : 'not in this report'}
                </TableCell>
                {parts && (
                  <TableCell align="right">{cell?.numerator ? plainFigure(cell.numerator) : '–'}</TableCell>
                )}
                {parts && (
                  <TableCell align="right">
                    {cell?.denominator ? plainFigure(cell.denominator) : '–'}
                  </TableCell>
                )}
                <TableCell align="right">{cell?.respondents ?? '–'}</TableCell>
                <TableCell>
                  <To to={`/reports/${reference}`}>{printInWords(vintage)}</To>, {dayInWords(publishedAt)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
