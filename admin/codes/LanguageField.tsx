import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { languageName, OFFERED_LANGUAGES } from './languages.ts';

interface LanguageFieldProps {
  label: string;
  /** A tag, as BCP 47 has them. */
  value: string;
  /** Offered before all others. */
  first?: readonly string[];
  /** Not offered. */
  without?: string;
  onChange: (tag: string) => void;
}

/** A language, chosen by its name or written as its tag. */
export function LanguageField({ label, value, first = [], without, onChange }: LanguageFieldProps) {
  const others = OFFERED_LANGUAGES.filter((tag) => !first.includes(tag) && tag !== without);
  return (
    <Autocomplete
      freeSolo
      autoSelect
      autoHighlight
      selectOnFocus
      options={[...first, ...others]}
      value={value || null}
      getOptionLabel={languageName}
      filterOptions={(options, { inputValue }) => meant(options, inputValue)}
      onChange={(_event, tag) => onChange(tagOf(tag ?? ''))}
      renderInput={(input) => (
        <TextField
          {...input}
          label={label}
          helperText="Choose it by name, or write its tag, as nl or pt-BR"
        />
      )}
    />
  );
}

/** The tag that was chosen or written, or whose name was written. */
function tagOf(typed: string): string {
  const text = typed.trim().toLowerCase();
  const named = OFFERED_LANGUAGES.find((tag) => {
    const name = languageName(tag).toLowerCase();
    return name === text || name.startsWith(`${text} (`);
  });
  return named ?? typed.trim();
}

/** The languages that somebody who typed this may mean: the one of that tag, else those of that name, the likeliest first. */
function meant(tags: readonly string[], typed: string): string[] {
  const text = typed.trim().toLowerCase();
  const exact = tags.filter((tag) => tag.toLowerCase() === text);
  if (exact.length > 0) return exact;
  const named = tags.filter((tag) => languageName(tag).toLowerCase().includes(text));
  const starts = (tag: string) => languageName(tag).toLowerCase().startsWith(text);
  return [...named.filter(starts), ...named.filter((tag) => !starts(tag))];
}
