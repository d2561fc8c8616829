import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useLogin } from 'react-admin';
import { Refused } from '../parts/ask.ts';
import { Refusal } from '../parts/Remarks.tsx';

/** Where people with a seat come in. */
export function SignInPage() {
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(null);
    try {
      await login({ email: form.get('email'), password: form.get('password') });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Paper sx={{ p: { xs: 3, sm: 5 }, width: '100%', maxWidth: 420 }}>
        <Box component="img" src="/mark.svg" alt="" sx={{ width: 44, mb: 2 }} />
        <Typography variant="h1" component="h1" gutterBottom>
          Sign in to Accord
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          Codes of conduct that a sector keeps together: adopted, extended, reported on and published.
        </Typography>
        <form onSubmit={submit}>
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            required
            fullWidth
            margin="normal"
            autoFocus
          />
          <TextField
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            required
            fullWidth
            margin="normal"
          />
          <Refusal refusal={refusal} />
          <Button type="submit" variant="contained" size="large" fullWidth loading={busy} sx={{ mt: 2 }}>
            Sign in
          </Button>
        </form>
        <Typography sx={{ mt: 3 }}>
          <Link href="/public">The public register and reports need no sign-in</Link>
        </Typography>
      </Paper>
    </Box>
  );
}
