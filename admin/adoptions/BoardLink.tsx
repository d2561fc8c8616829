import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMe } from '../session/useMe.ts';

/** On a published edition: the way to who has moved to it, for those who may read adoptions. */
export function BoardLink({ editionId }: { editionId: string }) {
  const { may } = useMe();
  if (!may('READ_ADOPTIONS')) return null;
  return (
    <Button variant="outlined" component={Link} to={`/editions/${editionId}/board`}>
      Who has moved
    </Button>
  );
}
