import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { momentInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import type { Report } from './ReportPage.tsx';

/** What the firms that a report names have to say: who answered, what they dispute, and who has not answered. */
export function AnswersSection({ report }: { report: Report }) {
  const answered = report.answers.filter(({ answeredAt }) => answeredAt);
  const silent = report.answers.filter(({ answeredAt }) => !answeredAt);
  const labels = new Map(report.series.map(({ indicatorKey, label }) => [indicatorKey, label]));
  return (
    <Section title="What the firms that it names have to say">
      <Typography color="text.secondary">
        {answered.length} of {report.answers.length} have answered. What they say stands beside their figures.
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, '& li': { mb: 1, overflowWrap: 'anywhere' } }}>
        {answered.map(({ firmName, response, disputes, answeredAt }) => (
          <li key={firmName}>
            <strong>{firmName}</strong>, {momentInWords(answeredAt ?? '')}
            {response && <Typography>“{response}”</Typography>}
            {disputes.map(({ indicatorKey, reason }) => (
              <Typography key={indicatorKey}>
                Disputes “{labels.get(indicatorKey) ?? indicatorKey}”: “{reason}”
              </Typography>
            ))}
          </li>
        ))}
      </Box>
      {silent.length > 0 && (
        <Typography color="text.secondary">
          Not yet: {silent.map(({ firmName }) => firmName).join(', ')}.
        </Typography>
      )}
    </Section>
  );
}
