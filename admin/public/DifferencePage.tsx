import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { DifferenceQuery as DifferenceData } from '../generated/public/graphql.ts';
import { CUTS } from '../parts/cells.ts';
import { Facts } from '../parts/Facts.tsx';
import { dayInWords, plainFigure } from '../parts/figures.ts';
import { usePublic } from './ask.ts';
import { changesOf } from './differing.ts';
import { Block, Heading, NOT_ON_PAPER, To, Waiting } from './parts.tsx';
import { DifferenceQuery } from './queries-reports.ts';
import { counted, namedCell, printInWords } from './wording.ts';

type Difference = NonNullable<DifferenceData['publicationDifference']>;
type Print = Difference['from'];

const A_PAGE = 50;
const MOST = 100;

const COUNTS: Record<string, string> = {
  due: 'Firms that owed a return',
  reported: 'Firms that reported',
  nil: 'Nil returns',
  minimumRespondents: 'Respondents that a figure has to stand on',
};

/** What two prints say differently, figure by figure, each with the print that it is from. */
export function DifferencePage() {
  const { reference = '', other = '' } = useParams();
  const [first, setFirst] = useState(A_PAGE);
  const { data, pending, error, again } = usePublic(DifferenceQuery, { from: reference, to: other, first });
  const found = data?.publicationDifference;
  if (!found)
    return (
      <Waiting
        pending={pending}
        error={error}
        again={again}
        missing={`There are no two reports on one code with the references ${reference} and ${other}.`}
      />
    );
  const { from, to } = found;
  return (
    <>
      <Heading title={`What changed: ${to.title}`}>
        {capital(nameOf(from, to))} beside {nameOf(to, from)}. Both are kept as they were published.
      </Heading>
      <Block title="The two prints">
        <Facts
          facts={[
            ['Before', <Said key="before" print={from} />],
            ['After', <Said key="after" print={to} />],
            ...(found.to.reason ? [['Why it was corrected', found.to.reason] as [string, string]] : []),
          ]}
        />
      </Block>
      {found.counts.length > 0 && <Counts counts={found.counts} />}
      <Cells found={found} more={first < MOST ? () => setFirst(MOST) : null} />
    </>
  );
}

/** A print by what tells it from the other: its period, or which print of the same period it is. */
function nameOf(print: Print, other: Print): string {
  const name = printInWords(print.vintage);
  return print.periodLabel === other.periodLabel ? `the ${name}` : `${print.periodLabel} (${name})`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function Said({ print }: { print: Print }) {
  return (
    <span>
      <To to={`/reports/${print.reference}`}>
        {print.periodLabel}, {printInWords(print.vintage)}
      </To>
      , published {dayInWords(print.publishedAt)} ({print.reference})
    </span>
  );
}

function Counts({ counts }: { counts: Difference['counts'] }) {
  return (
    <Block title="The whole report">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Count</TableCell>
            <TableCell align="right">Before</TableCell>
            <TableCell align="right">After</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {counts.map(({ name, from, to }) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                {COUNTS[name] ?? name}
              </TableCell>
              <TableCell align="right">{plainFigure(String(from))}</TableCell>
              <TableCell align="right">{plainFigure(String(to))}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Block>
  );
}

function Cells({ found, more }: { found: Difference; more: (() => void) | null }) {
  const { totalCount, nodes } = found.cells;
  if (totalCount === 0)
    return (
      <Block title="Figures">
        <Typography>Every figure reads the same in both.</Typography>
      </Block>
    );
  const minimum = { from: found.from.minimumRespondents, to: found.to.minimumRespondents };
  return (
    <Block title={counted(totalCount, 'figure that differs', 'figures that differ')}>
      {nodes.some(({ comparable }) => !comparable) && (
        <Alert severity="info" sx={{ mb: 2 }}>
          Where the indicator was defined otherwise, or is in one of the two only, the figures are not to be
          compared: such rows say so.
        </Alert>
      )}
      <Box
        role="region"
        aria-label="Figures that differ"
        tabIndex={0}
        sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
      >
        <Table
          size="small"
          sx={{ fontVariantNumeric: 'tabular-nums', '& td, & th': { verticalAlign: 'top' } }}
        >
          <TableHead>
            <TableRow>
              <TableCell>Indicator</TableCell>
              <TableCell>Of what</TableCell>
              <TableCell>What</TableCell>
              <TableCell align="right">Before</TableCell>
              <TableCell align="right">After</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {nodes.map((node) => (
              <CellRows
                key={`${node.indicatorKey} ${node.dimension} ${node.category}`}
                node={node}
                minimum={minimum}
              />
            ))}
          </TableBody>
        </Table>
      </Box>
      {totalCount > nodes.length && (
        <Typography sx={{ mt: 2, ...NOT_ON_PAPER }}>
          {nodes.length} of {totalCount} are shown.{' '}
          {more ? (
            <Button onClick={more}>Show more</Button>
          ) : (
            'All of them are in the files of the two reports.'
          )}
        </Typography>
      )}
    </Block>
  );
}

type Node = Difference['cells']['nodes'][number];

/** A cell that differs: a row for each of its figures that does. */
function CellRows({ node, minimum }: { node: Node; minimum: { from: number; to: number } }) {
  const changes = changesOf(node, minimum);
  const cut =
    node.dimension === 'SECTOR'
      ? 'Whole sector'
      : `${CUTS[node.dimension]?.column ?? node.dimension}: ${namedCell(node)}`;
  return changes.map(({ what, before, after }, place) => (
    <TableRow key={what}>
      {place === 0 && (
        <>
          <TableCell component="th" scope="rowgroup" rowSpan={changes.length}>
            {node.label}
            {!node.comparable && ' (not to be compared)'}
          </TableCell>
          <TableCell rowSpan={changes.length}>{cut}</TableCell>
        </>
      )}
      <TableCell>{what}</TableCell>
      <TableCell align="right">{before}</TableCell>
      <TableCell align="right">{after}</TableCell>
    </TableRow>
  ));
}
