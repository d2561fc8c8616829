import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { BoardLink } from '../adoptions/BoardLink.tsx';
import { CompareLink } from './ComparisonLink.tsx';
import { DownloadEdition } from './DownloadEdition.tsx';
import type { Edition } from './edition.ts';
import { PublishDialog } from './PublishDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** What can be done with an edition as a whole, and where else to look. */
export function EditionActs({ edition }: { edition: Edition }) {
  const { id, status, viewerCan } = edition;
  return (
    <>
      <CompareLink editionId={id} />
      {status !== 'DRAFT' && <BoardLink editionId={id} />}
      <Button variant="outlined" component={Link} to={`/editions/${id}/translations`}>
        Translations
      </Button>
      <DownloadEdition editionId={id} />
      {viewerCan.includes('WITHDRAW_EDITION') && <WithdrawDialog edition={edition} />}
      {status === 'DRAFT' && viewerCan.includes('EDIT_CODE') && <PublishDialog edition={edition} />}
    </>
  );
}
