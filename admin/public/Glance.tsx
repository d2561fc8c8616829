import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Block } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';
import { cellInWords, changeInWords } from './wording.ts';

interface GlanceProps {
  report: Publication;
  series: Publication['series'];
  since: string;
}

/** The sector's figures of a report in one table, each leading to its section. `since` names the report compared with. */
export function Glance({ report, series: shown, since }: GlanceProps) {
  return (
    <Block title="At a glance">
      <Table size="small" sx={{ '& td, & th': { px: 1 }, '& th:first-of-type': { pl: 0 } }}>
        <TableHead>
          <TableRow>
            <TableCell>Indicator</TableCell>
            <TableCell align="right">Whole sector</TableCell>
            {since && (
              <TableCell align="right" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                Change since {since}
              </TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((series) => {
            const sector = series.cells.find(({ dimension }) => dimension === 'SECTOR');
            return (
              <TableRow key={series.indicatorKey}>
                <TableCell component="th" scope="row">
                  <Link href={`#${series.indicatorKey}`}>{series.label}</Link>
                </TableCell>
                <TableCell align="right">
                  {sector ? cellInWords(series, sector, report.minimumRespondents) : 'nothing reported'}
                </TableCell>
                {since && (
                  <TableCell align="right" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                    {sector?.change
                      ? changeInWords(series, sector.change, sector.changeShare)
                      : 'not compared'}
                  </TableCell>
                )}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Block>
  );
}
