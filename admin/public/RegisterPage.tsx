import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import type { RegisterQuery as RegisterData } from '../generated/public/graphql.ts';
import { askAt } from '../parts/ask.ts';
import { dayInWords } from '../parts/figures.ts';
import { Status } from '../parts/Status.tsx';
import { Heading } from './parts.tsx';
import { RegisterQuery } from './queries.ts';

const TYPING_MS = 250;
const A_PAGE = 30;

/** The public register, searched as one types. */
export function RegisterPage() {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    const timer = window.setTimeout(
      () => setParams(typed ? { search: typed } : {}, { replace: true }),
      TYPING_MS,
    );
    return () => window.clearTimeout(timer);
  }, [typed, setParams]);
  const { data, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['register', search],
    queryFn: ({ pageParam }) =>
      askAt('/public/graphql', RegisterQuery, { search: search || null, first: A_PAGE, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ register }) =>
      register.pageInfo.hasNextPage ? (register.pageInfo.endCursor ?? null) : null,
    placeholderData: keepPreviousData,
  });
  const entries = data?.pages.flatMap(({ register }) => register.nodes) ?? [];
  const total = data?.pages[0]?.register.totalCount ?? 0;
  return (
    <>
      <Heading title="Register">Every firm that keeps a code, or kept one, with its certificate.</Heading>
      <TextField
        label="Name of a firm"
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        fullWidth
        sx={{ maxWidth: 480, mb: 2 }}
      />
      <Typography role="status" color="text.secondary" sx={{ mb: 2 }}>
        {data && `${total} ${total === 1 ? 'entry' : 'entries'}`}
      </Typography>
      {isPending && <LinearProgress aria-label="Loading" />}
      {data && entries.length === 0 && (
        <Typography>
          No firm of that name is on the register. Try a part of the name; a firm that is not here keeps none
          of these codes.
        </Typography>
      )}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { md: '1fr 1fr' },
        }}
      >
        {entries.map((entry) => (
          <Entry key={entry.certificateNumber} entry={entry} />
        ))}
      </Box>
      {hasNextPage && (
        <Button
          sx={{ mt: 2 }}
          variant="outlined"
          loading={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </>
  );
}

function Entry({ entry }: { entry: RegisterData['register']['nodes'][number] }) {
  const { certificateNumber, firmName, codeTitle, editionNumber, status, since, until } = entry;
  return (
    <Paper component="li" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Link component={RouterLink} to={`/register/${certificateNumber}`} sx={{ fontWeight: 600 }}>
          {firmName}
        </Link>
        <Status status={status} />
      </Box>
      <Typography variant="body2">
        {codeTitle}, edition {editionNumber}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {certificateNumber}, since {dayInWords(since)}
        {until && ` until ${dayInWords(until)}`}
      </Typography>
    </Paper>
  );
}
