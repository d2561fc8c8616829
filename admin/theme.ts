import { createTheme, type ThemeOptions } from '@mui/material/styles';

const common: ThemeOptions = {
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
    h1: { fontSize: '1.75rem', fontWeight: 650, lineHeight: 1.25 },
    h2: { fontSize: '1.3rem', fontWeight: 650, lineHeight: 1.3 },
    h3: { fontSize: '1.05rem', fontWeight: 650, lineHeight: 1.35 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiPaper: { defaultProps: { variant: 'outlined' } },
    MuiAppBar: { defaultProps: { elevation: 0, variant: 'elevation' } },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 650 } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
  },
};

/** Calm and legible, in both lights; contrast of text is at least 4.5 : 1 in each (WCAG 2.2, 1.4.3). */
export const lightTheme = createTheme({
  ...common,
  palette: {
    mode: 'light',
    primary: { main: '#1f4e5f' },
    secondary: { main: '#1f4e5f' },
    background: { default: '#f6f7f8', paper: '#ffffff' },
    warning: { main: '#8a5300' },
    success: { main: '#22663c' },
    error: { main: '#a52a2a' },
    info: { main: '#24577c' },
  },
});

export const darkTheme = createTheme({
  ...common,
  palette: {
    mode: 'dark',
    primary: { main: '#8cc7d9' },
    secondary: { main: '#8cc7d9' },
    background: { default: '#12181b', paper: '#1a2226' },
    warning: { main: '#f0b35a' },
    success: { main: '#84cf9f' },
    error: { main: '#f29b94' },
    info: { main: '#8fc1e6' },
  },
});
