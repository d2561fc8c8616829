import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { FormEvent } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import type { HomeQuery as HomeData } from '../generated/public/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { usePublic } from './ask.ts';
import { Block, Heading, READABLE, To, usePlace, Waiting } from './parts.tsx';
import { HomeQuery } from './queries.ts';
import { counted, coverage } from './wording.ts';

const LATEST = 4;

/** Where strangers come in. */
export function HomePage() {
  const { data, pending, error, again } = usePublic(HomeQuery);
  usePlace(data !== undefined);
  return (
    <>
      <Heading title="What did this firm promise?">
        Firms that share a code of conduct stand on this register. It says what each of them promises its
        customers, word for word and on any day, and the reports say how their sector keeps it.
      </Heading>
      <Search total={data?.register.totalCount} />
      {!data && <Waiting pending={pending} error={error} again={again} />}
      {data && (
        <Box
          sx={{ display: 'grid', columnGap: 3, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}
        >
          <Codes codes={data.codes} />
          <Reports publications={data.publications} />
        </Box>
      )}
    </>
  );
}

function Search({ total }: { total: number | undefined }) {
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('search')).trim();
    navigate(typed ? `/register?${new URLSearchParams({ search: typed })}` : '/register');
  };
  return (
    <Box component="search" sx={{ display: 'block', mb: 4 }}>
      <Box component="form" onSubmit={search} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <TextField
          name="search"
          label="Name of a firm"
          type="search"
          sx={{ flex: '1 1 180px', maxWidth: 480 }}
        />
        <Button type="submit" variant="contained" size="large">
          Look it up
        </Button>
      </Box>
      <Typography color="text.secondary" sx={{ mt: 1, minHeight: '1.5em' }}>
        {total !== undefined && (
          <>
            <To to="/register">{counted(total, 'certificate', 'certificates')}</To> on the register.
          </>
        )}
      </Typography>
    </Box>
  );
}

function Codes({ codes }: { codes: HomeData['codes'] }) {
  return (
    <Block title="Codes" id="codes">
      {codes.length === 0 && <Typography color="text.secondary">No code is published yet.</Typography>}
      {codes.map(({ key, title, summary, associationName }) => (
        <Box key={key} sx={{ '& + &': { mt: 3 } }}>
          <Link component={RouterLink} to={`/codes/${key}`} sx={{ fontWeight: 600 }}>
            {title}
          </Link>
          <Typography variant="body2" color="text.secondary">
            {associationName}
          </Typography>
          <Typography sx={{ maxWidth: READABLE, my: 0.5 }}>{summary}</Typography>
          <Typography variant="body2">
            <To to={`/register?code=${key}`}>Who keeps it</To> ·{' '}
            <To to={`/reports?code=${key}`}>How it is kept</To>
          </Typography>
        </Box>
      ))}
    </Block>
  );
}

function Reports({ publications }: { publications: HomeData['publications'] }) {
  return (
    <Block title="Latest reports">
      {publications.length === 0 && (
        <Typography color="text.secondary">No report is published yet.</Typography>
      )}
      {publications.slice(0, LATEST).map(({ reference, title, publishedAt, due, reported, nil }) => (
        <Box key={reference} sx={{ '& + &': { mt: 2 } }}>
          <Link component={RouterLink} to={`/reports/${reference}`} sx={{ fontWeight: 600 }}>
            {title}
          </Link>
          <Typography variant="body2" color="text.secondary">
            Published on {dayInWords(publishedAt)}. {coverage(due, reported, nil)}
          </Typography>
        </Box>
      ))}
      {publications.length > LATEST && (
        <Typography sx={{ mt: 2 }}>
          <To to="/reports">All reports</To>
        </Typography>
      )}
    </Block>
  );
}
