import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { CoverFirm } from './CoverFirm.tsx';
import { WHICH } from './expected-filter.ts';
import { type Firm, GrantTerms } from './GrantTerms.tsx';

interface FirmTableProps {
  periodId: string;
  firms: readonly Firm[];
  /** True where the seat may grant days and let one firm cover another. */
  arranging: boolean;
}

/** Firms beside a period: for which days, by when, whether it came, and how it stands. */
export function FirmTable({ periodId, firms, arranging }: FirmTableProps) {
  return (
    <Scroll label="Firms">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Firm</TableCell>
            <TableCell>For</TableCell>
            <TableCell>Due on</TableCell>
            <TableCell>Received</TableCell>
            <TableCell>How it stands</TableCell>
            {arranging && <TableCell>Arrange</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {firms.map((firm) => (
            <TableRow key={firm.id}>
              <TableCell component="th" scope="row">
                {firm.firmName}
                <Typography variant="body2" color="text.secondary">
                  {[firm.segment, inWords(firm.sizeBand), firm.groupName].filter(Boolean).join(', ')}
                </Typography>
              </TableCell>
              <TableCell>
                {firm.offCalendar
                  ? `its own days, ${dayInWords(firm.startsOn)} to ${dayInWords(firm.endsOn)}`
                  : 'the period'}
              </TableCell>
              <TableCell>
                {dayInWords(firm.dueOn)}
                {firm.extended && ' (later than for others)'}
              </TableCell>
              <TableCell>
                <Received firm={firm} />
              </TableCell>
              <TableCell>
                <Standing firm={firm} />
              </TableCell>
              {arranging && (
                <TableCell>
                  {firm.state !== 'LEFT' && <GrantTerms periodId={periodId} firm={firm} />}
                  {firm.state === 'DUE' && <CoverFirm firm={firm} others={firms} />}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

function Received({ firm }: { firm: Firm }) {
  if (!firm.receipt) return 'not due';
  const { firstSubmittedAt, receipt } = firm;
  if (!firstSubmittedAt) {
    return (
      <Typography variant="body2" color={receipt === 'OVERDUE' ? 'error.main' : 'text.secondary'}>
        {WHICH[receipt].toLowerCase()}
      </Typography>
    );
  }
  return (
    <>
      {dayInWords(firstSubmittedAt)}
      {receipt === 'RECEIVED_LATE' && ', late'}
      {firm.nil && ', nil'}
    </>
  );
}

function Standing({ firm }: { firm: Firm }) {
  if (firm.state === 'COVERED') return `${firm.coveredBy ?? 'Another firm'} reports for it`;
  if (firm.state !== 'DUE') return WHICH[firm.state];
  const status = <Status status={firm.status} />;
  if (!firm.returnId) return status;
  return (
    <Link component={RouterLink} to={`/returns/${firm.returnId}/show`}>
      {status}
    </Link>
  );
}
