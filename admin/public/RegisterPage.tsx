import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { askPublic, usePublic } from './ask.ts';
import { Heading, READABLE, Waiting } from './parts.tsx';
import { CodeNamesQuery, RegisterQuery } from './queries.ts';
import { RegisterRows } from './RegisterRows.tsx';
import { counted } from './wording.ts';

const TYPING_MS = 250;
const A_PAGE = 30;

/** The public register, searched as one types; what is looked for stands in the address. */
export function RegisterPage() {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const code = params.get('code') ?? '';
  const put = (name: 'search' | 'code', value: string) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  return (
    <>
      <Heading title="Register">Every firm that keeps a code, or kept one, with its certificate.</Heading>
      <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 1 }}>
        <SearchField search={search} onSearch={(typed) => put('search', typed)} />
        <CodeField code={code} onChoose={(chosen) => put('code', chosen)} />
      </Box>
      <Found search={search} code={code} />
    </>
  );
}

/** What is typed is asked for when the typing pauses; going back in the history brings the earlier words back. */
function SearchField({ search, onSearch }: { search: string; onSearch: (typed: string) => void }) {
  const [typed, setTyped] = useState(search);
  const timer = useRef(0);
  useEffect(() => setTyped(search), [search]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const type = (text: string) => {
    setTyped(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onSearch(text), TYPING_MS);
  };
  return (
    <TextField
      label="Name of a firm"
      type="search"
      value={typed}
      onChange={(event) => type(event.target.value)}
      sx={{ flex: '1 1 260px', maxWidth: 480 }}
    />
  );
}

function CodeField({ code, onChoose }: { code: string; onChoose: (code: string) => void }) {
  const codes = usePublic(CodeNamesQuery).data?.codes ?? [];
  if (codes.length < 2 && !code) return null;
  const known = codes.some(({ key }) => key === code);
  return (
    <TextField
      select
      label="Code"
      value={code}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ flex: '1 1 220px', maxWidth: 360 }}
    >
      <MenuItem value="">All codes</MenuItem>
      {code && !known && <MenuItem value={code}>{code}</MenuItem>}
      {codes.map(({ key, title }) => (
        <MenuItem key={key} value={key}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** One page of the register, from the cursor on. */
async function page(search: string, code: string, after: string | null) {
  const variables = { search: search || null, codeKey: code || null, first: A_PAGE, after };
  return (await askPublic(RegisterQuery, variables)).register;
}

function Found({ search, code }: { search: string; code: string }) {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      queryKey: ['register', search, code],
      queryFn: ({ pageParam }) => page(search, code, pageParam),
      initialPageParam: null as string | null,
      getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
      placeholderData: keepPreviousData,
    });
  const entries = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const total = data?.pages[0]?.totalCount ?? 0;
  return (
    <>
      <Typography role="status" color="text.secondary" sx={{ mb: 1, minHeight: '1.5em' }}>
        {data && counted(total, 'certificate', 'certificates')}
      </Typography>
      {(!data || error) && <Waiting pending={isPending} error={error} again={() => refetch()} />}
      {data && entries.length === 0 && <NotFound search={search} filtered={code !== ''} />}
      {entries.length > 0 && <RegisterRows entries={entries} />}
      {hasNextPage && (
        <Button
          sx={{ mt: 2 }}
          variant="outlined"
          loading={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          Show more ({entries.length} of {total} shown)
        </Button>
      )}
    </>
  );
}

function NotFound({ search, filtered }: { search: string; filtered: boolean }) {
  return (
    <Box sx={{ maxWidth: READABLE }}>
      <Typography sx={{ fontWeight: 600 }}>
        {search ? `No firm whose name has “${search}” in it.` : 'No firm is on the register for this code.'}
      </Typography>
      <Typography>
        Try a part of the name, or another spelling: the register has names as firms trade under them.
        {filtered && ' Or look in all codes.'} A firm that is not here keeps none of these codes.
      </Typography>
    </Box>
  );
}
