import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { Empty, Section } from '../parts/Page.tsx';
import { languageName } from './languages.ts';
import { TranslationRow } from './TranslationRow.tsx';
import { type Translating, textIn, type Words } from './translation.ts';

interface TranslationListProps {
  edition: Translating;
  language: string;
  editable: boolean;
}

/** Every clause with what it says in the language. What is written and not saved stays while another language is looked at. */
export function TranslationList({ edition, language, editable }: TranslationListProps) {
  const [written, setWritten] = useState<Record<string, Words>>({});
  const [lacking, setLacking] = useState(false);
  const placeOf = (key: string) => `${language} ${key}`;
  const clauses = edition.clauses.filter((clause) => {
    const text = textIn(clause, language);
    return !lacking || !text || text.stale || written[placeOf(clause.key)];
  });
  return (
    <Section
      title={`In ${languageName(language)}`}
      actions={
        <FormControlLabel
          control={<Switch checked={lacking} onChange={(_event, checked) => setLacking(checked)} />}
          label="Only what is missing or stale"
        />
      }
    >
      {clauses.length === 0 && <Empty>Nothing is missing, and nothing is stale.</Empty>}
      {clauses.map((clause) => {
        const place = placeOf(clause.key);
        return (
          <TranslationRow
            key={place}
            edition={edition}
            clause={clause}
            language={language}
            editable={editable}
            written={written[place]}
            onWrite={(words) => setWritten((before) => changed(before, place, words))}
          />
        );
      })}
    </Section>
  );
}

function changed(written: Record<string, Words>, place: string, words: Words | null): Record<string, Words> {
  const { [place]: _before, ...others } = written;
  return words ? { ...others, [place]: words } : others;
}
