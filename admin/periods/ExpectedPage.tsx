import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useParams, useSearchParams } from 'react-router-dom';
import type { ExpectedReturnsQuery } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { CUTS } from './board-parts.ts';
import { ExpectedReturns } from './due-queries.ts';
import { askedBy, WHICH, type Which, whichOf, withWhich } from './expected-filter.ts';
import { FirmTable } from './FirmTable.tsx';

/**
 * Who owes a return for a period, for which days, by when and how it stands; and why the others owe none. What is looked at stands in the
 * address, so that a count of a board leads to the firms behind it.
 */
export function ExpectedPage() {
  const { id = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const { data, pending, error } = useAsk(ExpectedReturns, { periodId: id, ...askedBy(address) });
  const change = (next: URLSearchParams) => setAddress(next, { replace: true });
  const told = (key: string, value: string | null) => {
    const next = new URLSearchParams(address);
    next.delete('after');
    if (value) next.set(key, value);
    else next.delete(key);
    change(next);
  };
  if (error || (data && !data.period)) return <Waiting pending={pending} error={error} />;
  return (
    <Page
      title={data?.period ? `Who reports for ${data.period.label}` : 'Who reports'}
      lead={data?.period && leadOf(data.period)}
    >
      <Section title={data ? firmsInWords(data.expectedReturns.totalCount) : 'Firms'}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
          <TextField
            size="small"
            label="Firm"
            value={address.get('search') ?? ''}
            onChange={(event) => told('search', event.target.value)}
          />
          <Choice
            size="small"
            label="Which"
            value={whichOf(address)}
            options={Object.keys(WHICH) as Which[]}
            words={(one) => WHICH[one]}
            onChoose={(one) => change(withWhich(address, one))}
            sx={{ minWidth: 220 }}
          />
          <Group
            address={address}
            onAll={() => {
              const next = new URLSearchParams(address);
              for (const key of ['cut', 'category', 'after']) next.delete(key);
              change(next);
            }}
          />
        </Box>
        {!data && <Waiting pending={pending} error={error} />}
        {data?.expectedReturns.nodes.length === 0 && (
          <Empty>No firm is like this. Take the filter away to see all.</Empty>
        )}
        {data && data.expectedReturns.nodes.length > 0 && (
          <FirmTable
            periodId={id}
            firms={data.expectedReturns.nodes}
            arranging={data.period?.code.viewerCan.includes('OPEN_PERIOD') ?? false}
          />
        )}
        {address.get('after') && <Button onClick={() => told('after', null)}>From the beginning</Button>}
        {data?.expectedReturns.pageInfo.hasNextPage && (
          <Button onClick={() => told('after', data.expectedReturns.pageInfo.endCursor ?? null)}>
            Next firms
          </Button>
        )}
      </Section>
    </Page>
  );
}

/** The group that the list is kept to, which can be let go. */
function Group({ address, onAll }: { address: URLSearchParams; onAll: () => void }) {
  const cut = address.get('cut');
  if (!cut || !(cut in CUTS)) return null;
  const category = address.get('category') ?? '';
  const words = cut === 'SIZE_BAND' ? inWords(category) : category || 'none told';
  return <Chip label={`${CUTS[cut as keyof typeof CUTS]}: ${words}`} onDelete={onAll} />;
}

const leadOf = (period: NonNullable<ExpectedReturnsQuery['period']>): string =>
  `${period.code.title}. ${dayInWords(period.startsOn)} to ${dayInWords(period.endsOn)}, due on ${dayInWords(
    period.dueOn,
  )}${period.lockOn ? `, closed after ${dayInWords(period.lockOn)}` : ''}.`;

const firmsInWords = (number: number): string => (number === 1 ? '1 firm' : `${number} firms`);
