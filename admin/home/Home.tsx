import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { WorklistQuery } from '../generated/api/graphql.ts';
import { graphql } from '../generated/api/index.ts';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';

const Worklist = graphql(`
  query Worklist {
    worklist(first: 100) {
      totalCount
      nodes {
        id
        kind
        title
        since
        adoption {
          id
        }
        return {
          id
        }
        report {
          id
        }
        breach {
          id
        }
        breachNotice {
          id
        }
      }
    }
  }
`);

type Item = WorklistQuery['worklist']['nodes'][number];

const KINDS: Record<Item['kind'], string> = {
  COMMITMENT_TO_SIGN: 'Commitments to sign',
  ADOPTION_TO_REGISTER: 'Commitments to decide',
  RULING_AWAITED: 'Extensions that wait for a ruling',
  EXTENSION_RULED_ON: 'Extensions that were ruled on',
  MOVE_OVERDUE: 'Past the day to move to the next edition',
  RETURN_LATE: 'Late returns',
  RETURN_TO_REVIEW: 'Returns that wait',
  QUERY_UNANSWERED: 'Queries without an answer',
  BREACH_NOTICE_DUE: 'Breaches to notify',
  BREACH_REMEDY_OVERDUE: 'Remedies past their day',
  BREACH_NOTIFIED: 'Breaches that firms tell of',
  REPORT_TO_PUBLISH: 'Reports to publish',
};

/** What waits for the seat in use, by kind, the oldest first. */
export function Home() {
  const { me } = useMe();
  const { data, pending, error } = useAsk(Worklist);
  if (!data || !me) return <Waiting pending={pending} error={error} />;
  const { nodes, totalCount } = data.worklist;
  return (
    <Page title="What waits" lead={`${me.person.name}${me.seat ? `, ${me.seat.organization.name}` : ''}`}>
      {nodes.length === 0 && (
        <Section title="Nothing waits for you">
          <Typography>
            Published codes and reports are on the <Link href="/public">public pages</Link>.
          </Typography>
        </Section>
      )}
      {Object.entries(KINDS).map(([kind, title]) => {
        const own = nodes.filter((item) => item.kind === kind);
        return own.length === 0 ? null : (
          <Section key={kind} title={`${title} (${own.length})`}>
            <List dense disablePadding>
              {own.map((item) => (
                <WaitingItem key={item.id} item={item} />
              ))}
            </List>
          </Section>
        );
      })}
      {totalCount > nodes.length && <Empty>{totalCount - nodes.length} more come after these.</Empty>}
    </Page>
  );
}

/** Where it is dealt with; null where nothing is to be opened. */
function placeOf({ adoption, breach, breachNotice, report, return: ofReturn }: Item): string | null {
  if (ofReturn) return `/returns/${ofReturn.id}/show`;
  if (breach) return `/breaches/${breach.id}/show`;
  if (breachNotice) return `/breach-notices/${breachNotice.id}`;
  if (report) return `/reports/${report.id}/show`;
  return adoption ? `/adoptions/${adoption.id}/show` : null;
}

function WaitingItem({ item }: { item: Item }) {
  const to = placeOf(item);
  const title = to ? (
    <Link component={RouterLink} to={to}>
      {item.title}
    </Link>
  ) : (
    item.title
  );
  return (
    <ListItem disableGutters>
      <ListItemText primary={title} secondary={`since ${dayInWords(item.since)}`} />
    </ListItem>
  );
}
