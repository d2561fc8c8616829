import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { inWords, plainFigure } from '../parts/figures.ts';
import { NOT_ON_PAPER } from './parts.tsx';

/** A clause as it is published, of a code or of what one firm promises. */
export interface Clause {
  key: string;
  number: string;
  depth: number;
  kind: string;
  heading: string;
  text: string;
  origin: string;
  delivery: string | null;
  notApplicable: string | null;
  parameters: { label: string; unit: string; floor: string; value: string }[];
}

interface ClausesProps {
  clauses: readonly Clause[];
  /** Level of heading of the outermost clauses. */
  level: 2 | 3;
  /** Whose document it is: a code names its floors, a firm what it promises beyond them. */
  of: 'CODE' | 'FIRM';
}

/** Numbered clauses as a document to read, each with an address of its own. */
export function Clauses({ clauses, level, of }: ClausesProps) {
  return clauses.map((clause) => {
    const rank = Math.min(level + clause.depth, 6) as 2 | 3 | 4 | 5 | 6;
    return (
      <Box
        component="section"
        key={clause.key}
        id={clause.key}
        sx={{
          pl: isOwn(clause) ? 1.5 : 0,
          ml: { xs: 0, sm: clause.depth * 3 },
          my: clause.depth === 0 ? 3 : 2,
          '&:first-of-type': { mt: 0 },
          borderLeft: isOwn(clause) ? 4 : 0,
          borderColor: 'success.main',
          scrollMarginTop: 16,
          '&:hover .place, .place:focus-visible': { opacity: 1 },
        }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5 }}>
          <Typography variant={clause.depth === 0 ? 'h2' : 'h3'} component={`h${rank}`}>
            <Box component="span" sx={{ color: 'text.secondary', mr: 1, fontVariantNumeric: 'tabular-nums' }}>
              {clause.number}
            </Box>
            {clause.heading}
          </Typography>
          <Kind of={clause} />
        </Box>
        <Typography sx={{ mt: 0.5, maxWidth: '72ch', whiteSpace: 'pre-line' }}>{clause.text}</Typography>
        {of === 'FIRM' ? <Beyond clause={clause} /> : <Floors clause={clause} />}
        <Said clause={clause} />
      </Box>
    );
  });
}

const isOwn = ({ origin, notApplicable }: Clause) => origin !== 'MASTER' || notApplicable !== null;

/** What the firm says of a clause beside its words: how it is kept, or why it does not apply. */
function Said({ clause: { delivery, notApplicable } }: { clause: Clause }) {
  return (
    <>
      {delivery && (
        <Typography color="text.secondary" sx={{ mt: 0.5, maxWidth: '72ch', whiteSpace: 'pre-line' }}>
          How it is kept here: {delivery}
        </Typography>
      )}
      {notApplicable && (
        <Typography color="warning.main" sx={{ mt: 0.5, maxWidth: '72ch', whiteSpace: 'pre-line' }}>
          Does not apply to this firm, as its association has accepted: {notApplicable}
        </Typography>
      )}
    </>
  );
}

function Kind({ of }: { of: Clause }) {
  return (
    <>
      <Typography component="span" variant="body2" color="text.secondary">
        {inWords(of.kind)}
      </Typography>
      <Link
        className="place"
        href={`#${of.key}`}
        aria-label={`Address of clause ${of.number}`}
        sx={{ opacity: 0, ...NOT_ON_PAPER }}
      >
        #
      </Link>
    </>
  );
}

/** What a firm promises beyond the code: by how much, where it is a value; else that it does. */
function Beyond({ clause }: { clause: Clause }) {
  if (clause.origin === 'ADDED') {
    return (
      <Typography color="success.main" sx={{ mt: 0.5, fontWeight: 600 }}>
        The firm promises this itself: the code does not ask for it.
      </Typography>
    );
  }
  if (clause.origin !== 'STRENGTHENED') return null;
  const own = clause.parameters.filter(({ value, floor }) => value !== floor);
  return (
    <Typography color="success.main" sx={{ mt: 0.5, fontWeight: 600, maxWidth: '72ch' }}>
      Promises more than the code asks
      {own.length > 0 && ': '}
      {own
        .map(({ value, unit, floor }) => `${plainFigure(value)} ${unit} instead of ${plainFigure(floor)}`)
        .join('; ')}
      .
    </Typography>
  );
}

function Floors({ clause }: { clause: Clause }) {
  return clause.parameters.map(({ label, unit, floor }) => (
    <Typography key={label} variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '72ch' }}>
      {label}: a firm may promise better than {plainFigure(floor)} {unit}.
    </Typography>
  ));
}
