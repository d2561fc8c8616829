import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import { Link as RouterLink } from 'react-router-dom';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { KINDS } from './kinds.ts';
import { MailWishes, SetMailWish } from './queries.ts';

/** Which notices come by mail too. */
export function MailWishesPage() {
  const { me } = useMe();
  const { data, pending, error } = useAsk(MailWishes);
  const { act, busy, refusal } = useAct(SetMailWish, 'Kept');
  if (!data || !me) return <Waiting pending={pending} error={error} />;
  return (
    <Page
      title="Mails to you"
      lead={
        <>
          They go to {me.person.email}. Whatever you choose, all of it stands under{' '}
          <Link component={RouterLink} to="/notices">
            Notices
          </Link>
          .
        </>
      }
    >
      <Section title="Send me a mail when">
        {data.mailWishes.length === 0 && <Empty>Your seat is told of nothing by mail.</Empty>}
        <Stack>
          {data.mailWishes.map(({ kind, wanted }) => (
            <FormControlLabel
              key={kind}
              disabled={busy}
              control={<Switch checked={wanted} onChange={(_, on) => void act({ kind, wanted: on })} />}
              label={KINDS[kind]}
            />
          ))}
        </Stack>
        <Refusal refusal={refusal} />
      </Section>
    </Page>
  );
}
