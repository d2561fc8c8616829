import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Refused } from '../parts/ask.ts';
import { Choice } from '../parts/Choice.tsx';
import { inWords } from '../parts/figures.ts';
import { DocumentField } from './DocumentField.tsx';
import type { ListedCode } from './EditionTable.tsx';
import { LanguageField } from './LanguageField.tsx';
import { TemplateField } from './TemplateField.tsx';

export type DraftWay = 'EDITION' | 'TEMPLATE' | 'NOTHING' | 'DOCUMENT';

/** What a draft begins with; each way to begin takes its own. */
export interface Beginning {
  way: DraftWay;
  fromEditionId: string;
  templateKey: string;
  language: string;
  /** What complaints are counted by, one on each line. */
  categories: string;
  file: File | null;
}

const WAYS: Record<DraftWay, string> = {
  EDITION: 'From another edition of this code',
  TEMPLATE: 'From a template: a worked code for one kind of organization',
  NOTHING: 'From nothing',
  DOCUMENT: 'From a document that was downloaded from Accord, or written for it',
};

interface WayFieldProps {
  ways: readonly DraftWay[];
  way: DraftWay;
  onChange: (way: DraftWay) => void;
}

/** The way to begin. */
export function WayField({ ways, way, onChange }: WayFieldProps) {
  const label = useId();
  return (
    <FormControl>
      <FormLabel id={label}>Begin</FormLabel>
      <RadioGroup
        aria-labelledby={label}
        value={way}
        onChange={(_event, chosen) => onChange(chosen as DraftWay)}
      >
        {ways.map((one) => (
          <FormControlLabel key={one} value={one} control={<Radio />} label={WAYS[one]} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

interface DraftFieldsProps {
  code: ListedCode;
  beginning: Beginning;
  /** Why a document was not taken in. */
  refusal: Refused | null;
  onChange: (part: Partial<Beginning>) => void;
}

/** What is asked for the way that was chosen. */
export function DraftFields({ code, beginning, refusal, onChange }: DraftFieldsProps) {
  const { way, categories } = beginning;
  if (way === 'DOCUMENT') {
    return <DocumentField file={beginning.file} refusal={refusal} onChoose={(file) => onChange({ file })} />;
  }
  return (
    <>
      {way === 'EDITION' && <FromEdition code={code} beginning={beginning} onChange={onChange} />}
      {way === 'TEMPLATE' && (
        <TemplateField
          value={beginning.templateKey}
          onChoose={(templateKey, own) => onChange({ templateKey, categories: own.join('\n') })}
        />
      )}
      {way === 'NOTHING' && (
        <LanguageField
          label="Language of its clauses"
          value={beginning.language}
          onChange={(language) => onChange({ language })}
        />
      )}
      <TextField
        label="What complaints are counted by"
        helperText="Each category on a line of its own. It may stay empty, and can be changed in the draft."
        value={categories}
        onChange={(event) => onChange({ categories: event.target.value })}
        multiline
        minRows={2}
      />
    </>
  );
}

function FromEdition({ code, beginning, onChange }: Omit<DraftFieldsProps, 'refusal'>) {
  const choose = (fromEditionId: string) => {
    const chosen = code.editions.find(({ id }) => id === fromEditionId);
    onChange({ fromEditionId, categories: chosen?.complaintCategories.join('\n') ?? '' });
  };
  return (
    <>
      <Choice
        label="Edition to begin from"
        value={beginning.fromEditionId}
        options={code.editions.map(({ id }) => id)}
        words={(id) => editionName(code, id)}
        onChoose={choose}
      />
      <Typography color="text.secondary">
        The draft begins with all that it says, in whatever language, and measures. Adopters see it once it is
        published.
      </Typography>
    </>
  );
}

function editionName(code: ListedCode, id: string): string {
  const edition = code.editions.find((one) => one.id === id);
  return edition ? `Edition ${edition.number}, ${inWords(edition.status).toLowerCase()}` : id;
}
