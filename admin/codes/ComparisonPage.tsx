import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { EditionsComparedQuery } from '../generated/api/graphql.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { ComparisonAsks } from './ComparisonAsks.tsx';
import { ComparisonClause } from './ComparisonClause.tsx';
import { ComparisonLists } from './ComparisonLists.tsx';
import { ComparisonIndicators, ComparisonParameters } from './ComparisonMeasures.tsx';
import { EditionsCompared } from './comparison-queries.ts';
import { counted, listed } from './comparison-words.ts';

export type Compared = NonNullable<EditionsComparedQuery['comparison']>;
export type ComparedEdition = NonNullable<EditionsComparedQuery['from']>;

/** What changed between two editions of a code, clause by clause. */
export function ComparisonPage() {
  const { id = '', otherId = '' } = useParams();
  const { data, pending, error } = useAsk(EditionsCompared, { from: id, to: otherId });
  const [everything, setEverything] = useState(false);
  const { from, to, comparison } = data ?? {};
  if (!from || !to || !comparison) {
    const missing = 'These are not two editions of one code, or they are not yours to see.';
    return <Waiting pending={pending} error={error} missing={missing} />;
  }
  const { parameters, indicators, complaintLists } = comparison;
  const clauses = comparison.clauses.filter(({ changes }) => everything || !onlyRenumbered(changes));
  const hidden = comparison.clauses.length - clauses.length;
  return (
    <Page
      title={`From edition ${from.number} to edition ${to.number}`}
      lead={
        <>
          {to.code.title}.
          <Typography sx={{ mt: 1, maxWidth: '72ch' }} color="text.primary">
            {summary(comparison)}
          </Typography>
        </>
      }
    >
      <Section
        title="Clauses"
        actions={
          <FormControlLabel
            control={<Switch checked={!everything} onChange={(_event, checked) => setEverything(!checked)} />}
            label="Only what matters"
          />
        }
      >
        {hidden > 0 && (
          <Typography color="text.secondary">
            {counted(hidden, 'clause')} that only got another number {hidden === 1 ? 'is' : 'are'} hidden.
          </Typography>
        )}
        {clauses.length === 0 && <Empty>No clause says anything else.</Empty>}
        {clauses.map((change) => (
          <ComparisonClause key={change.key} change={change} from={from} to={to} />
        ))}
      </Section>
      {parameters.length > 0 && <ComparisonParameters parameters={parameters} from={from} to={to} />}
      {indicators.length > 0 && <ComparisonIndicators indicators={indicators} />}
      {complaintLists.length > 0 && <ComparisonLists lists={complaintLists} />}
      {comparison.asks.length > 0 && <ComparisonAsks asks={comparison.asks} />}
    </Page>
  );
}

const onlyRenumbered = (changes: readonly string[]): boolean =>
  changes.every((change) => change === 'RENUMBERED');

/** All of it in a sentence. */
function summary({ clauses, parameters, indicators, complaintLists, asks }: Compared): string {
  const of = (change: Compared['clauses'][number]['changes'][number]) =>
    clauses.filter(({ changes }) => changes.includes(change)).length;
  const floors = (change: Compared['parameters'][number]['change']) =>
    parameters.filter((parameter) => parameter.change === change).length;
  const counts: [number, string, string?][] = [
    [of('ADDED'), 'clause added', 'clauses added'],
    [of('REMOVED'), 'clause removed', 'clauses removed'],
    [of('REWORDED'), 'clause reworded', 'clauses reworded'],
    [of('MOVED'), 'clause moved', 'clauses moved'],
    [of('RECLASSIFIED'), 'clause of another kind or policy', 'clauses of another kind or policy'],
    [floors('STRONGER'), 'floor stronger', 'floors stronger'],
    [floors('WEAKER'), 'floor weaker', 'floors weaker'],
    [
      floors('ADDED') + floors('REMOVED') + floors('OTHER'),
      'other change of a value',
      'other changes of values',
    ],
    [indicators.length, 'indicator changed', 'indicators changed'],
    [complaintLists.length, 'list of complaints changed', 'lists of complaints changed'],
    [asks.length, 'part of returns asked otherwise', 'parts of returns asked otherwise'],
  ];
  const words = counts.flatMap(([count, one, many]) => (count > 0 ? [counted(count, one, many)] : []));
  return words.length > 0
    ? `${listed(words)}.`
    : 'Nothing that matters is different: both editions say the same.';
}
