import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** Head, content and foot of every public page. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Link
        href="#content"
        sx={{
          position: 'absolute',
          left: -9999,
          '&:focus': { left: 8, top: 8, zIndex: 2, bgcolor: 'background.paper', p: 1 },
        }}
      >
        To the content
      </Link>
      <Box
        component="header"
        sx={{
          borderBottom: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
          '@media print': { display: 'none' },
        }}
      >
        <Container
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: { xs: 1.5, sm: 3 }, py: 1.5 }}
        >
          <Link
            component={RouterLink}
            to="/"
            underline="none"
            color="text.primary"
            sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 700 }}
          >
            <Box component="img" src="/mark.svg" alt="" sx={{ width: 28 }} />
            Accord
          </Link>
          <Box component="nav" aria-label="Main" sx={{ display: 'flex', gap: 2, flexGrow: 1 }}>
            <Link component={RouterLink} to="/register">
              Register
            </Link>
            <Link component={RouterLink} to="/reports">
              Reports
            </Link>
          </Box>
          <Link href="/" sx={{ ml: 'auto' }}>
            Sign in
          </Link>
        </Container>
      </Box>
      <Container component="main" id="content" sx={{ py: { xs: 3, sm: 4 }, flexGrow: 1 }}>
        {children}
      </Container>
      <Box
        component="footer"
        sx={{ borderTop: 1, borderColor: 'divider', '@media print': { display: 'none' } }}
      >
        <Container sx={{ py: 2 }}>
          <Typography variant="body2" color="text.secondary">
            Everything here is published and open to everybody. Machines ask the same at{' '}
            <code>/public/graphql</code>.
          </Typography>
        </Container>
      </Box>
    </Box>
  );
}
