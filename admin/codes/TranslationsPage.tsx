import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { counted, listed } from './comparison-words.ts';
import { LanguageField } from './LanguageField.tsx';
import { languageName } from './languages.ts';
import { TranslatedEdition } from './queries.ts';
import { TranslationList } from './TranslationList.tsx';
import { type Translating, textIn } from './translation.ts';

const LANGUAGE = 'language';

/** An edition in another language: beside each clause what it says there, or that nobody has said it yet. */
export function TranslationsPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(TranslatedEdition, { id });
  const edition = data?.edition;
  if (!edition) return <Waiting pending={pending} error={error} />;
  return (
    <Page
      title={`Translations of edition ${edition.number}`}
      lead={`${edition.code.title}. Its words are ${languageName(edition.language)}; what is said in another language follows them.`}
      actions={
        <Button variant="outlined" component={Link} to={`/editions/${edition.id}`}>
          The edition
        </Button>
      }
    >
      <InALanguage edition={edition} />
    </Page>
  );
}

function InALanguage({ edition }: { edition: Translating }) {
  const [asked, setAsked] = useSearchParams();
  const languages = [
    ...new Set(edition.clauses.flatMap(({ texts }) => texts.map((text) => text.language))),
  ].sort();
  const language = asked.get(LANGUAGE) ?? languages[0] ?? '';
  const editable = edition.status === 'DRAFT' && edition.viewerCan.includes('EDIT_CODE');
  const choose = (tag: string) => setAsked(tag ? { [LANGUAGE]: tag } : {}, { replace: true });
  return (
    <>
      <Section title="Language">
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {languages.length === 0
            ? 'There is no translation yet.'
            : `Translated, in whole or in part, into ${listed(languages.map(languageName))}.`}
        </Typography>
        {(editable || languages.length > 0) && (
          <Box sx={{ maxWidth: 420 }}>
            <LanguageField
              label="Language"
              value={language}
              first={languages}
              without={edition.language}
              onChange={choose}
            />
          </Box>
        )}
        {language && <Progress edition={edition} language={language} />}
      </Section>
      {language ? (
        <TranslationList key={edition.id} edition={edition} language={language} editable={editable} />
      ) : (
        editable && <Empty>Choose the language into which the edition is translated.</Empty>
      )}
    </>
  );
}

/** How much is translated, and how much of that is of words that have changed since. */
function Progress({ edition, language }: { edition: Translating; language: string }) {
  const texts = edition.clauses.map((clause) => textIn(clause, language));
  const all = texts.length;
  const done = texts.filter((text) => text !== null).length;
  const stale = texts.filter((text) => text?.stale).length;
  const words = `${done} of ${counted(all, 'clause')} translated${stale > 0 ? `, ${stale} of them from words that have changed since` : ''}.`;
  return (
    <Box sx={{ mt: 2, maxWidth: 560 }}>
      <LinearProgress
        variant="determinate"
        value={all === 0 ? 0 : (100 * done) / all}
        aria-label={words}
        color={stale > 0 ? 'warning' : 'primary'}
        sx={{ height: 8, borderRadius: 4, mb: 0.5 }}
      />
      <Typography variant="body2">{words}</Typography>
    </Box>
  );
}
