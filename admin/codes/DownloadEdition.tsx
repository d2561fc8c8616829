import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import type { EditionFormat } from '../generated/api/graphql.ts';
import { ask, Refused } from '../parts/ask.ts';
import { saveFile } from '../parts/saveFile.ts';
import { CodeSchema, EditionFile } from './queries.ts';

const FORMATS: [EditionFormat, string, string][] = [
  ['JSON', 'Accord document', 'All that it says and measures; can be imported again'],
  ['OSCAL', 'OSCAL catalog', 'For tools that read NIST OSCAL'],
];

/** An edition as a document to keep or to hand on. */
export function DownloadEdition({ editionId }: { editionId: string }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const notify = useNotify();
  const button = useId();
  const save = async (asked: () => Promise<Parameters<typeof saveFile>[0] | null | undefined>) => {
    setAnchor(null);
    try {
      const file = await asked();
      if (file) saveFile(file);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      notify(error.message, { type: 'error' });
    }
  };
  return (
    <>
      <Button
        id={button}
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Download
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': button } }}
      >
        {FORMATS.map(([format, words, meaning]) => (
          <MenuItem
            key={format}
            onClick={() => save(async () => (await ask(EditionFile, { editionId, format })).editionFile)}
          >
            <ListItemText primary={words} secondary={meaning} />
          </MenuItem>
        ))}
        <MenuItem onClick={() => save(async () => (await ask(CodeSchema)).codeSchema)}>
          <ListItemText primary="JSON Schema" secondary="What an Accord document looks like" />
        </MenuItem>
      </Menu>
    </>
  );
}
