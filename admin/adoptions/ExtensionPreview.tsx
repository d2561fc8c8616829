import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { counted } from '../codes/comparison-words.ts';
import type { Codes, Extending, ReadClause } from './extension-words.ts';

/** The draft as customers would read it, were it published as it is. Nothing without a draft. */
export function ExtensionPreview({ adoption, codes }: { adoption: Extending; codes: Codes }) {
  const [open, setOpen] = useState(false);
  const heading = useId();
  const { draftExtension, member } = adoption;
  const { draftCode } = codes;
  if (!draftExtension || !draftCode) return null;
  const missing = draftExtension.remarks.length;
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        Read it as customers would
      </Button>
      <Dialog open={open} onClose={close} aria-labelledby={heading} fullWidth maxWidth="md" scroll="paper">
        <DialogTitle id={heading}>What customers of {member.name} would read</DialogTitle>
        <DialogContent dividers tabIndex={0}>
          <Typography color="text.secondary">
            Edition {adoption.edition.number} with the draft of extension {draftExtension.number}.
            {missing > 0 &&
              ` ${counted(missing, 'thing')} in the draft ${missing === 1 ? 'is' : 'are'} not in it: not allowed by the association, or not able to stand.`}
          </Typography>
          {draftCode.clauses.map((clause) => (
            <Promised key={clause.key} clause={clause} firm={member.name} />
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Close</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function Promised({ clause, firm }: { clause: ReadClause; firm: string }) {
  const words = { maxWidth: '72ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' };
  return (
    <Box sx={{ pl: Math.min(clause.depth, 3) * 2, pt: 2 }}>
      <Typography component={clause.depth === 0 ? 'h3' : 'h4'} variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {clause.number} {clause.heading}
      </Typography>
      {clause.notApplicable ? (
        <Typography sx={words}>
          Does not apply to {firm}: {clause.notApplicable}
        </Typography>
      ) : (
        <Typography sx={words}>{clause.text}</Typography>
      )}
      {clause.delivery && (
        <Typography color="text.secondary" sx={words}>
          How {firm} keeps it: {clause.delivery}
        </Typography>
      )}
    </Box>
  );
}
