import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { NOT_ON_PAPER } from './parts.tsx';

/** Head, content and foot of every public page. */
export function Frame({ children }: { children: ReactNode }) {
  const main = useArrival();
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Link
        href="#content"
        sx={{
          position: 'absolute',
          left: -9999,
          '&:focus': { left: 8, top: 8, zIndex: 2, bgcolor: 'background.paper', p: 1 },
          ...NOT_ON_PAPER,
        }}
      >
        To the content
      </Link>
      <Head />
      <Container
        component="main"
        id="content"
        ref={main}
        tabIndex={-1}
        sx={{ py: { xs: 3, sm: 4 }, flexGrow: 1, outline: 'none' }}
      >
        {children}
      </Container>
      <Box component="footer" sx={{ borderTop: 1, borderColor: 'divider', ...NOT_ON_PAPER }}>
        <Container sx={{ py: 2 }}>
          <Typography variant="body2" color="text.secondary">
            Everything here is published and open to everybody. Programs ask the same questions at{' '}
            <code>/public/graphql</code>.
          </Typography>
        </Container>
      </Box>
    </Box>
  );
}

/**
 * After a step to another page its top is shown and read first, as after loading it; what the server wrote into the head of the page that was
 * loaded is not said of another.
 */
function useArrival() {
  const main = useRef<HTMLDivElement>(null);
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    for (const said of document.querySelectorAll('head [data-of]')) said.remove();
    if (hash) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return main;
}

const PLACES: { to: string; name: string; also?: string }[] = [
  { to: '/register', name: 'Register' },
  { to: '/codes', name: 'Codes' },
  { to: '/reports', name: 'Reports', also: '/series' },
];

function Head() {
  const { pathname } = useLocation();
  return (
    <Box
      component="header"
      sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper', ...NOT_ON_PAPER }}
    >
      <Container
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: { xs: 2, sm: 4 }, py: 1 }}
      >
        <Link
          component={RouterLink}
          to="/"
          underline="none"
          color="text.primary"
          sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 700, py: 0.5 }}
        >
          <Box component="img" src="/mark.svg" alt="" sx={{ width: 28 }} />
          Accord
        </Link>
        <Box
          component="nav"
          aria-label="Main"
          sx={{
            display: 'flex',
            gap: { xs: 2, sm: 3 },
            order: { xs: 1, sm: 0 },
            width: { xs: '100%', sm: 'auto' },
          }}
        >
          {PLACES.map(({ to, name, also }) => {
            const here = pathname.startsWith(to) || (also !== undefined && pathname.startsWith(also));
            return (
              <Link
                key={to}
                component={RouterLink}
                to={to}
                aria-current={pathname === to ? 'page' : here ? 'true' : undefined}
                sx={{
                  py: 1,
                  fontWeight: here ? 700 : 400,
                  borderBottom: 2,
                  borderColor: here ? 'primary.main' : 'transparent',
                }}
              >
                {name}
              </Link>
            );
          })}
        </Box>
        <Link href="/" color="text.secondary" sx={{ ml: 'auto', py: 1 }}>
          For members: sign in
        </Link>
      </Container>
    </Box>
  );
}
