import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { adoptions } from './adoptions/adoptions.tsx';
import { BoardPage } from './adoptions/BoardPage.tsx';
import { ExtensionPage } from './adoptions/ExtensionPage.tsx';
import { TransitionPage } from './adoptions/TransitionPage.tsx';
import { BreachNoticePage } from './breaches/BreachNoticePage.tsx';
import { breaches } from './breaches/breaches.tsx';
import { ComparisonPage } from './codes/ComparisonPage.tsx';
import { codes } from './codes/codes.tsx';
import { EditionPage } from './codes/EditionPage.tsx';
import { TranslationsPage } from './codes/TranslationsPage.tsx';
import { dataProvider } from './data.ts';
import { Frame } from './Frame.tsx';
import { Home } from './home/Home.tsx';
import { keys } from './keys/keys.tsx';
import { members } from './members/members.tsx';
import { MailWishesPage } from './notices/MailWishesPage.tsx';
import { NoticePage } from './notices/NoticePage.tsx';
import { people } from './people/people.tsx';
import { BoardsPage } from './periods/BoardsPage.tsx';
import { ExpectedPage } from './periods/ExpectedPage.tsx';
import { periods } from './periods/periods.tsx';
import { QualityPage } from './periods/QualityPage.tsx';
import { PreviewsPage } from './previews/PreviewsPage.tsx';
import { BenchmarkPage } from './reports/BenchmarkPage.tsx';
import { PolicyPage } from './reports/PolicyPage.tsx';
import { reports } from './reports/reports.tsx';
import { ImportPage } from './returns/ImportPage.tsx';
import { returns } from './returns/returns.tsx';
import { authProvider } from './session/auth.ts';
import { SignInPage } from './session/SignInPage.tsx';
import { darkTheme, lightTheme } from './theme.ts';

/** The whole admin on one page: every noun is a folder with its list and its page. */
export const App = () => (
  <Admin
    title="Accord"
    authProvider={authProvider}
    dataProvider={dataProvider}
    loginPage={SignInPage}
    layout={Frame}
    dashboard={Home}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
    requireAuth
    disableTelemetry
  >
    <Resource {...codes} />
    <Resource {...adoptions} />
    <Resource {...periods} />
    <Resource {...returns} />
    <Resource {...breaches} />
    <Resource {...reports} />
    <Resource {...members} />
    <Resource {...people} />
    <Resource {...keys} />
    <CustomRoutes>
      <Route path="/editions/:id" element={<EditionPage />} />
      <Route path="/editions/:id/translations" element={<TranslationsPage />} />
      <Route path="/editions/:id/board" element={<BoardPage />} />
      <Route path="/editions/:id/compare/:otherId" element={<ComparisonPage />} />
      <Route path="/adoptions/:id/extension" element={<ExtensionPage />} />
      <Route path="/transitions/:id" element={<TransitionPage />} />
      <Route path="/boards" element={<BoardsPage />} />
      <Route path="/periods/:id/firms" element={<ExpectedPage />} />
      <Route path="/periods/:id/quality" element={<QualityPage />} />
      <Route path="/periods/:id/import" element={<ImportPage />} />
      <Route path="/notices" element={<NoticePage />} />
      <Route path="/notices/mails" element={<MailWishesPage />} />
      <Route path="/benchmark" element={<BenchmarkPage />} />
      <Route path="/disclosure-policy" element={<PolicyPage />} />
      <Route path="/previews" element={<PreviewsPage />} />
      <Route path="/breach-notices/:id" element={<BreachNoticePage />} />
    </CustomRoutes>
  </Admin>
);
