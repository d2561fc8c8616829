import CssBaseline from '@mui/material/CssBaseline';
import GlobalStyles from '@mui/material/GlobalStyles';
import { ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router-dom';
import { darkTheme, lightTheme } from '../theme.ts';
import { CodePage } from './CodePage.tsx';
import { DifferencePage } from './DifferencePage.tsx';
import { FirmPage } from './FirmPage.tsx';
import { Frame } from './Frame.tsx';
import { HomePage } from './HomePage.tsx';
import { NothingHere } from './parts.tsx';
import { RegisterPage } from './RegisterPage.tsx';
import { ReportListPage } from './ReportListPage.tsx';
import { ReportPage } from './ReportPage.tsx';
import { SeriesPage } from './SeriesPage.tsx';

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });

// On paper there are no links to click, no boxes, and no dark.
const ON_PAPER = {
  '@media print': {
    ':root': { colorScheme: 'light' },
    'body, body *': { background: 'transparent !important', color: '#000 !important' },
    '.MuiPaper-root': { border: '0 !important', padding: '0 !important' },
    'h2, h3, h4': { breakAfter: 'avoid' },
    tr: { breakInside: 'avoid' },
  },
} as const;

/** The public pages: everything that anybody may read, from frozen rows only. */
export function PublicApp() {
  const dark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  return (
    <ThemeProvider theme={dark ? darkTheme : lightTheme}>
      <CssBaseline enableColorScheme />
      <GlobalStyles styles={ON_PAPER} />
      <QueryClientProvider client={queries}>
        <BrowserRouter basename="/public">
          <Frame>
            <Routes>
              <Route index element={<HomePage />} />
              <Route path="register" element={<RegisterPage />} />
              <Route path="register/:certificate" element={<FirmPage />} />
              <Route path="codes" element={<Navigate to="/#codes" replace />} />
              <Route path="codes/:codeKey" element={<CodePage />} />
              <Route path="reports" element={<ReportListPage />} />
              <Route path="reports/:reference" element={<ReportPage />} />
              <Route path="reports/:reference/compared/:other" element={<DifferencePage />} />
              <Route path="series/:codeKey/:indicatorKey" element={<SeriesPage />} />
              <Route path="*" element={<NothingHere />} />
            </Routes>
          </Frame>
        </BrowserRouter>
      </QueryClientProvider>
    </ThemeProvider>
  );
}
