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
import { FirmBoard } from './FirmBoard.tsx';

const Worklist = graphql(`
  query Worklist {
    worklist(first: 100) {
      totalCount
      nodes {
        id
        kind
        title
        since
        firmName
        periodId
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
  GAP_OVERDUE: 'Plans past their day',
  RETURN_EXPIRED: 'Closed without a return',
  RETURN_LATE: 'Late returns',
  FIGURES_OUTLYING: 'Figures that stand out',
  RETURN_TO_REVIEW: 'Returns that wait',
  QUERY_UNANSWERED: 'Queries without an answer',
  BREACH_NOTICE_DUE: 'Breaches to notify',
  BREACH_REMEDY_OVERDUE: 'Remedies past their day',
  BREACH_NOTIFIED: 'Breaches that firms tell of',
  REPORT_TO_PUBLISH: 'Reports to publish',
};

/** What waits for the seat in use, by kind, the oldest first. */
export function Home() {
  const { me, may } = useMe();
  const { data, pending, error } = useAsk(Worklist);
  if (!data || !me) return <Waiting pending={pending} error={error} />;
  const { nodes, totalCount } = data.worklist;
  return (
    <Page title="What waits" lead={`${me.person.name}${me.seat ? `, ${me.seat.organization.name}` : ''}`}>
      {me.seat?.organization.kind === 'MEMBER' && may('READ_RETURNS') && <FirmBoard />}
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

const OWED: readonly Item['kind'][] = ['RETURN_LATE', 'RETURN_EXPIRED'];

/** Where it is dealt with; null where nothing is to be opened. `reviews`: an owed return is for the seat to chase, and not to write. */
function placeOf(item: Item, reviews: boolean): string | null {
  const { adoption, breach, breachNotice, firmName, periodId, report, return: ofReturn } = item;
  if (OWED.includes(item.kind) && (reviews || !ofReturn)) {
    const sought = new URLSearchParams(reviews && firmName ? { search: firmName } : {});
    return `/periods/${periodId}/firms?${sought}`;
  }
  if (ofReturn) return `/returns/${ofReturn.id}/show`;
  if (breach) return `/breaches/${breach.id}/show`;
  if (breachNotice) return `/breach-notices/${breachNotice.id}`;
  if (report) return `/reports/${report.id}/show`;
  return adoption ? `/adoptions/${adoption.id}/show` : null;
}

function WaitingItem({ item }: { item: Item }) {
  const { may } = useMe();
  const to = placeOf(item, may('REVIEW_RETURN'));
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
