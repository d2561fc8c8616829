import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { Section } from '../parts/Page.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import { clauseOf, type Edition } from './edition.ts';

interface EditionCheckProps {
  edition: Edition;
  /** Leads to the clause that a remark is about. */
  onPoint: (where: string) => void;
}

/** What the check says of a draft: faults, which block, and advice, which does not. */
export function EditionCheck({ edition, onPoint }: EditionCheckProps) {
  const { remarks } = edition;
  const ofClauses = remarks.filter(({ where }) => clauseOf(edition, where) !== null);
  const ofAll = remarks.filter(({ where }) => clauseOf(edition, where) === null);
  return (
    <Section title="What the check says">
      {remarks.length === 0 ? (
        <Alert severity="success">The check has nothing to remark.</Alert>
      ) : (
        <>
          <Typography color="text.secondary">
            Faults block publication; advice does not. What is underlined leads to its clause.
          </Typography>
          <Remarks remarks={ofClauses} onPoint={onPoint} />
          {ofAll.length > 0 && <Typography sx={{ mt: 2 }}>Of the code as a whole:</Typography>}
          <Remarks remarks={ofAll} />
        </>
      )}
    </Section>
  );
}
