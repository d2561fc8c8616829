import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { FactsOfBreachFragment } from '../generated/api/graphql.ts';
import { Facts } from '../parts/Facts.tsx';
import { dayInWords, plainFigure } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { CAUSES, FACTORS, FINDINGS, GRAVENESS, REMEDIES, WEIGHTS } from './breach-words.ts';

/** What is written down about a breach, as the firm has it or as it was told. */
export function BreachFactsSections({ facts, why }: { facts: FactsOfBreachFragment; why?: string | null }) {
  return (
    <>
      <Promised facts={facts} />
      <Happened facts={facts} />
      <Section title="How it is put right">
        <Facts
          facts={[
            ['Status', REMEDIES[facts.remedyStatus]],
            ['Remedy', facts.remedy ?? '–'],
            ...(facts.remedyDueOn
              ? [['To be done by', dayInWords(facts.remedyDueOn)] as [string, string]]
              : []),
            ...(facts.remedyDoneOn ? [['Done on', dayInWords(facts.remedyDoneOn)] as [string, string]] : []),
          ]}
        />
      </Section>
      <Weighed facts={facts} why={why} />
    </>
  );
}

function Promised({ facts }: { facts: FactsOfBreachFragment }) {
  const { clauseNumber, clauseHeading, clauseText, editionNumber, extensionNumber, happenedFrom } = facts;
  return (
    <Section title="What was promised">
      <Typography sx={{ fontWeight: 600 }}>
        {clauseNumber} {clauseHeading}
      </Typography>
      <Box component="blockquote" sx={{ m: 0, my: 1, pl: 2, borderLeft: 3, borderColor: 'divider' }}>
        {clauseText}
      </Box>
      <Typography color="text.secondary">
        In these words on {dayInWords(happenedFrom)}: edition {editionNumber}
        {extensionNumber !== null && `, with the firm’s extension ${extensionNumber}`}.
      </Typography>
    </Section>
  );
}

function Happened({ facts }: { facts: FactsOfBreachFragment }) {
  const until = facts.happenedUntil ? `until ${dayInWords(facts.happenedUntil)}` : 'and it goes on';
  const money =
    facts.moneyLost == null ? 'Not stated' : `${plainFigure(facts.moneyLost)} ${facts.currency ?? ''}`;
  return (
    <Section title="What happened">
      <Typography sx={{ mb: 2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {facts.description}
      </Typography>
      <Facts
        facts={[
          ['Happened', `from ${dayInWords(facts.happenedFrom)} ${until}`],
          ['Found on', dayInWords(facts.foundOn)],
          ['Found how', withWords(FINDINGS[facts.foundHow], facts.foundHowWords)],
          ['Cause', withWords(CAUSES[facts.cause], facts.causeWords)],
          [
            'Customers affected',
            facts.customersAffected === null || facts.customersAffected === undefined
              ? 'Not known yet'
              : plainFigure(String(facts.customersAffected)),
          ],
          ['Money lost', money],
        ]}
      />
    </Section>
  );
}

const withWords = (chosen: string, words: string | null | undefined): string =>
  words ? `${chosen}: ${words}` : chosen;

function Weighed({ facts, why }: { facts: FactsOfBreachFragment; why?: string | null }) {
  const { factors, seriousness, seriousnessReason, systemic } = facts;
  return (
    <Section title="How grave it is">
      <Facts
        facts={[
          ['As the firm finds it', GRAVENESS[seriousness]],
          ...(seriousnessReason ? [['Because', seriousnessReason] as [string, string]] : []),
          ...(why ? [['As it was weighed', why] as [string, string]] : []),
          ['Systemic', systemic ? 'Yes' : 'No'],
          ...factors.map(({ factor, weight, words }): [string, string] => [
            FACTORS[factor].name,
            `${WEIGHTS[weight]}: ${words}`,
          ]),
        ]}
      />
      {factors.length === 0 && <Typography color="text.secondary">Nothing was weighed.</Typography>}
    </Section>
  );
}
