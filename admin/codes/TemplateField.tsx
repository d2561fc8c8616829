import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CodeTemplatesQuery } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { counted } from './comparison-words.ts';
import { CodeTemplates } from './queries.ts';

type Template = CodeTemplatesQuery['codeTemplates'][number];

interface TemplateFieldProps {
  value: string;
  /** Told the template's key, and what complaints are counted by in it. */
  onChoose: (key: string, categories: readonly string[]) => void;
}

/** The template that a draft begins from, with what it says. */
export function TemplateField({ value, onChoose }: TemplateFieldProps) {
  const { data, pending, error } = useAsk(CodeTemplates);
  if (!data) return <Waiting pending={pending} error={error} />;
  const named = (key: string) => data.codeTemplates.find((template) => template.key === key);
  const chosen = named(value);
  return (
    <>
      <Choice
        label="Template"
        value={chosen ? value : ''}
        options={data.codeTemplates.map(({ key }) => key)}
        words={(key) => named(key)?.title ?? key}
        onChoose={(key) => onChoose(key, named(key)?.complaintCategories ?? [])}
        required
      />
      {chosen && <Preview template={chosen} />}
    </>
  );
}

function Preview({ template }: { template: Template }) {
  const { forWhom, summary, clauses } = template;
  const parts = [
    counted(template.clauseCount, 'clause'),
    counted(template.parameterCount, 'value that firms may set', 'values that firms may set'),
    counted(template.indicatorCount, 'indicator'),
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography>{summary}</Typography>
      <Typography color="text.secondary">
        For: {forWhom}. It has {parts.join(', ')}. It is written in English; what stands in [brackets] is left
        to you.
      </Typography>
      <details>
        <Typography component="summary" sx={{ cursor: 'pointer', py: 1 }}>
          Read it
        </Typography>
        <Box
          role="region"
          aria-label="What the template says"
          tabIndex={0}
          sx={{ maxHeight: '40vh', overflowY: 'auto', pr: 1 }}
        >
          {clauses.map(({ key, number, depth, heading, text }) => (
            <Box key={key} sx={{ pl: depth * 2, py: 0.75 }}>
              <Typography sx={{ fontWeight: 600 }}>
                {number} {heading}
              </Typography>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
                {text}
              </Typography>
            </Box>
          ))}
        </Box>
      </details>
    </Box>
  );
}
