import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { FigureRole, ImportMappingInput } from '../generated/api/graphql.ts';
import type { Preview } from './useImportJob.ts';

interface MappingFieldsProps {
  preview: Preview;
  indicators: readonly { key: string; label: string; kind: string; breakdown: readonly string[] }[];
  complaintFields: readonly { field: string; heading: string }[];
  busy: boolean;
  onLook: (mapping: ImportMappingInput) => void;
}

const NOT_READ = '';
const COMPLAINTS = 'COMPLAINTS ';
const PLACES = {
  firm: 'The firm',
  group: 'The group',
  breakdown: 'The part of the breakdown',
  span: 'Days of the firm’s own',
  joint: 'Joint return: yes or no',
} as const;
type Place = keyof typeof PLACES;

/** For each column of the file, what it is. The server's guess is filled in. */
export function MappingFields({ preview, indicators, complaintFields, busy, onLook }: MappingFieldsProps) {
  const [sheet, setSheet] = useState(preview.sheetName);
  const [meanings, setMeanings] = useState(() => meaningsOf(preview));
  const options = [
    ...Object.entries(PLACES).map(([key, label]) => ({ key, label })),
    ...indicators.flatMap(({ key, label, kind }) => [
      ...(kind === 'RATIO'
        ? [
            { key: `NUMERATOR ${key}`, label: `${label}: numerator` },
            { key: `DENOMINATOR ${key}`, label: `${label}: denominator` },
            { key: `SHARE ${key}`, label: `${label}: share of the denominator` },
          ]
        : [{ key: `VALUE ${key}`, label }]),
      { key: `STATE ${key}`, label: `${label}: state` },
      { key: `NOTE ${key}`, label: `${label}: note` },
    ]),
    ...complaintFields.map(({ field, heading }) => ({ key: `${COMPLAINTS}${field}`, label: heading })),
  ];
  const tabs = preview.sheets.filter(({ hidden }) => !hidden);
  const set = (column: string, chosen: string[]) => setMeanings({ ...meanings, [column]: chosen });
  return (
    <>
      {preview.remembered && (
        <Alert severity="info" sx={{ mb: 2 }}>
          These are the columns as they were read last time.
        </Alert>
      )}
      {tabs.length > 1 && (
        <TextField
          select
          size="small"
          label="The sheet to read"
          value={sheet ?? ''}
          onChange={(event) => setSheet(event.target.value)}
          sx={{ mb: 2, minWidth: 240 }}
        >
          {tabs.map(({ name }) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr', lg: '1fr 1fr 1fr' } }}>
        {preview.header.map((column) => (
          <TextField
            key={column}
            select
            size="small"
            label={column || '(no heading)'}
            value={meanings[column] ?? []}
            onChange={(event) =>
              set(
                column,
                ([] as string[]).concat(event.target.value).filter((key) => key !== NOT_READ),
              )
            }
            helperText={meanings[column]?.length ? undefined : 'Not read'}
            slotProps={{ select: { multiple: true } }}
          >
            {options.map(({ key, label }) => (
              <MenuItem key={key} value={key}>
                {label}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
      <Button
        variant="outlined"
        sx={{ mt: 2 }}
        loading={busy}
        onClick={() => onLook({ ...mappingOf(meanings), sheet })}
      >
        Look again
      </Button>
    </>
  );
}

/** A column may hold more than one thing: a denominator that several shares stand on. */
function meaningsOf({ header, mapping }: Preview): Record<string, string[]> {
  const meanings: Record<string, string[]> = Object.fromEntries(header.map((column) => [column, []]));
  for (const place of Object.keys(PLACES) as Place[]) {
    const column = mapping[place];
    if (column) meanings[column]?.push(place);
  }
  for (const { role, indicatorKey, column } of mapping.figures)
    meanings[column]?.push(`${role} ${indicatorKey}`);
  for (const { field, column } of mapping.complaints) meanings[column]?.push(`${COMPLAINTS}${field}`);
  return meanings;
}

function mappingOf(meanings: Record<string, string[]>): ImportMappingInput {
  const columns = Object.entries(meanings);
  const at = (place: Place) => columns.find(([, chosen]) => chosen.includes(place))?.[0] ?? null;
  const figures = columns.flatMap(([column, chosen]) =>
    chosen
      .filter((key) => !(key in PLACES) && !key.startsWith(COMPLAINTS))
      .map((key) => {
        const [role, indicatorKey = ''] = key.split(' ');
        return { role: role as FigureRole, indicatorKey, column };
      }),
  );
  const complaints = columns.flatMap(([column, chosen]) =>
    chosen
      .filter((key) => key.startsWith(COMPLAINTS))
      .map((key) => ({ field: key.slice(COMPLAINTS.length), column })),
  );
  const ignored = columns.filter(([, chosen]) => chosen.length === 0).map(([column]) => column);
  return {
    ...{ firm: at('firm'), group: at('group'), breakdown: at('breakdown') },
    ...{ span: at('span'), joint: at('joint'), figures, complaints, ignored },
  };
}
