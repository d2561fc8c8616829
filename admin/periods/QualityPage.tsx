import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { QualitySignal } from '../generated/api/graphql.ts';
import { graphql } from '../generated/api/index.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';

const Quality = graphql(`
  query Quality($periodId: ID!) {
    period(id: $periodId) {
      id
      label
      code {
        title
      }
    }
    qualitySignals(periodId: $periodId) {
      id
      kind
      words
      firmName
      returnId
    }
  }
`);

const KINDS: Record<QualitySignal, { title: string; why: string }> = {
  NIL_WITHOUT_METHOD: {
    title: 'Nil, and not said how it was looked for',
    why: 'Nothing found goes with nobody looking. Ask how breaches or complaints are looked for.',
  },
  MUCH_OTHER: {
    title: 'Much under “other”',
    why: 'What is put under “other” teaches nobody anything. Ask what it was.',
  },
  LATE_REVISION: {
    title: 'Changed after it was submitted',
    why: 'Who corrects is not blamed. Ask whether earlier periods need it too.',
  },
  SAME_FIGURES: {
    title: 'The figures of the last period again',
    why: 'It happens, and it also happens that a sheet is sent twice. Ask.',
  },
};

/** For officers: reasons to ask how a firm came to its figures. Firms stand by their name and are not ranked. */
export function QualityPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(Quality, { periodId: id });
  if (!data?.period) return <Waiting pending={pending} error={error} />;
  const { period, qualitySignals } = data;
  return (
    <Page
      title={`Quality of ${period.label}`}
      lead={`${period.code.title}. Reasons to ask, and no findings: by the firm’s name, never by how much it reports. Who looks well finds more.`}
    >
      {qualitySignals.length === 0 && (
        <Section title="Nothing to ask about">
          <Empty>
            What was submitted for this period gives no reason to ask. Signals come with further returns.
          </Empty>
        </Section>
      )}
      {(Object.keys(KINDS) as QualitySignal[]).map((kind) => {
        const own = qualitySignals.filter((signal) => signal.kind === kind);
        return own.length === 0 ? null : (
          <Section key={kind} title={`${KINDS[kind].title} (${own.length})`}>
            <Typography color="text.secondary">{KINDS[kind].why}</Typography>
            <List dense disablePadding>
              {own.map((signal) => (
                <ListItem key={signal.id} disableGutters>
                  <ListItemText
                    primary={
                      <Link component={RouterLink} to={`/returns/${signal.returnId}/show`}>
                        {signal.firmName}
                      </Link>
                    }
                    secondary={signal.words}
                  />
                </ListItem>
              ))}
            </List>
          </Section>
        );
      })}
    </Page>
  );
}
