import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router-dom';
import type { ReportQuery as ReportData } from '../generated/public/graphql.ts';
import { Facts } from '../parts/Facts.tsx';
import { dayInWords } from '../parts/figures.ts';
import { usePublic } from './ask.ts';
import { BesideFigures } from './BesideFigures.tsx';
import { Citation } from './Citation.tsx';
import { Glance } from './Glance.tsx';
import { HeatMap } from './HeatMap.tsx';
import { InWords } from './InWords.tsx';
import { Correction, Prints } from './Prints.tsx';
import { Block, Digest, Heading, NOT_ON_PAPER, READABLE, To, usePlace, Waiting } from './parts.tsx';
import { ReportQuery } from './queries-reports.ts';
import { SeriesSection } from './SeriesSection.tsx';
import { printInWords } from './wording.ts';

export type Publication = NonNullable<ReportData['publication']>;

/** A published report: every sentence and figure comes from its frozen rows. */
export function ReportPage() {
  const { reference = '' } = useParams();
  const { data, pending, error, again } = usePublic(ReportQuery, { reference });
  const report = data?.publication?.reference === reference ? data.publication : null;
  usePlace(report !== null);
  if (!report)
    return (
      <Waiting
        pending={pending || (data?.publication ?? null) !== null}
        error={error}
        again={again}
        missing={`No report has the reference ${reference}.`}
      />
    );
  const since = sinceWhat(report);
  const measured = report.series.filter(({ selfAssessment }) => !selfAssessment);
  const assessed = report.series.filter(({ selfAssessment }) => selfAssessment);
  return (
    <>
      <Heading title={report.title}>{report.coverage}</Heading>
      <Correction report={report} />
      <About report={report} since={since} />
      <InWords report={report} series={measured} />
      <Glance report={report} series={measured} since={since} />
      {measured.map((series) => (
        <SeriesSection key={series.indicatorKey} report={report} series={series} since={since} />
      ))}
      {assessed.length > 0 && <HeatMap report={report} series={assessed} />}
      {report.contents && <BesideFigures contents={report.contents} />}
      <Prints report={report} />
      <Citation report={report} />
    </>
  );
}

/** How the report is called that changes are measured against, and which print of it; empty for none. */
function sinceWhat({ comparedWith, comparedPeriod, comparedVintage }: Publication): string {
  if (!comparedWith) return '';
  const period = comparedPeriod ?? comparedWith;
  return comparedVintage == null ? period : `${period}, ${printInWords(comparedVintage)}`;
}

/** `since`: how the report is called that changes are measured against; empty for the first of a code. */
function About({ report, since }: { report: Publication; since: string }) {
  return (
    <Block title="About this report">
      <Facts
        facts={[
          ['Period', `${dayInWords(report.periodStartsOn)} to ${dayInWords(report.periodEndsOn)}`],
          [
            'Published',
            `${dayInWords(report.publicSince)}, as publication ${report.number} of the ${report.associationName}; ${printInWords(report.vintage)} of this report`,
          ],
          [
            'Code',
            <span key="code">
              <To to={`/codes/${report.codeKey}?edition=${report.editionNumber}`}>{report.codeTitle}</To>,
              edition {report.editionNumber}
            </span>,
          ],
          [
            'Compared with',
            report.comparedWith ? (
              <span key="since">
                <To to={`/reports/${report.comparedWith}`}>{since}</To>, as it was published
              </span>
            ) : (
              'nothing: it is the first report on this code'
            ),
          ],
          ['Reference', report.reference],
          ['Fingerprint', <Digest key="digest">{report.digest}</Digest>],
        ]}
      />
      <Typography sx={{ mt: 2, maxWidth: READABLE }}>
        Figures that stand on fewer than {report.minimumRespondents} respondents are not shown, nor are those
        from which such a figure could be worked out. Firms of one group count as one respondent.
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 2, ...NOT_ON_PAPER }}>
        <Button variant="contained" href="#cite">
          Download, licence and citation
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          Print
        </Button>
      </Box>
    </Block>
  );
}
