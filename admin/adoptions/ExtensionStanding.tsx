import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { counted } from '../codes/comparison-words.ts';
import { dayInWords } from '../parts/figures.ts';
import { changesOf, type Extending } from './extension-words.ts';

/** How many operations of the draft wait for a ruling, and how many can not stand. */
export function openMatters({ draftExtension }: Pick<Extending, 'draftExtension'>) {
  const { operations = [], remarks = [] } = draftExtension ?? {};
  return {
    waiting: operations.filter(({ needsRuling, ruling }) => needsRuling && !ruling).length,
    barred: remarks.filter(({ level }) => level === 'ERROR').length,
  };
}

/** What is published, and since when or from when it holds. */
export function publishedInWords({ extension }: Pick<Extending, 'extension'>, today: string): string {
  if (!extension) return 'Nothing is published beyond the code: the firm keeps it as it stands.';
  const from = extension.effectiveFrom ?? today;
  const holds = from > today ? 'holds from' : 'holds since';
  return `Extension ${extension.number} is published and ${holds} ${dayInWords(from)}.`;
}

/** Where the extension stands, in words, and whose turn it is. */
export function ExtensionStanding({ adoption, today }: { adoption: Extending; today: string }) {
  const { draftExtension } = adoption;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{publishedInWords(adoption, today)}</Typography>
      {draftExtension?.status === 'DRAFT' && <Drafted adoption={adoption} number={draftExtension.number} />}
      {draftExtension?.status === 'UNDER_REVIEW' && <Reviewed adoption={adoption} />}
    </>
  );
}

function Drafted({ adoption, number }: { adoption: Extending; number: number }) {
  const { waiting, barred } = openMatters(adoption);
  const changes = counted(changesOf(adoption).length, 'change');
  return (
    <Alert severity={barred > 0 ? 'error' : waiting > 0 ? 'warning' : 'info'} sx={{ mb: 1 }}>
      <strong>Extension {number} is a draft</strong>, with {changes}. Only the firm sees it.
      {barred > 0 &&
        ` ${counted(barred, 'thing')} in it can not stand: change or take out what is marked below.`}
      {barred === 0 &&
        waiting > 0 &&
        ` ${counted(waiting, 'thing')} in it ${waiting === 1 ? 'needs' : 'need'} a ruling of the association before it can be published: ask for it.`}
    </Alert>
  );
}

function Reviewed({ adoption }: { adoption: Extending }) {
  const { waiting, barred } = openMatters(adoption);
  if (waiting > 0) {
    return (
      <Alert severity="info" sx={{ mb: 1 }}>
        <strong>The association has been asked</strong>: {counted(waiting, 'thing')}{' '}
        {waiting === 1 ? 'waits' : 'wait'} for a ruling. Nothing of the draft changes meanwhile; taken back,
        it can be edited, and the rulings so far stay.
      </Alert>
    );
  }
  return barred > 0 ? (
    <Alert severity="error" sx={{ mb: 1 }}>
      <strong>The association has refused something.</strong> Take the draft back, and change or take out what
      is marked below; what was allowed stays allowed.
    </Alert>
  ) : (
    <Alert severity="success" sx={{ mb: 1 }}>
      <strong>The association has allowed all that it was asked about.</strong> The draft can be published.
    </Alert>
  );
}
