import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { DraftEdition, ImportEdition } from './acts.ts';
import { type Beginning, DraftFields, type DraftWay, WayField } from './DraftFields.tsx';
import type { ListedCode } from './EditionTable.tsx';

/** Begins the next edition of a code, and leads to the draft. */
export function BeginDraft({ code }: { code: ListedCode }) {
  const last = code.editions.find(({ status }) => status === 'PUBLISHED') ?? code.editions[0];
  const ways: DraftWay[] = last
    ? ['EDITION', 'TEMPLATE', 'NOTHING', 'DOCUMENT']
    : ['TEMPLATE', 'NOTHING', 'DOCUMENT'];
  const fresh: Beginning = {
    ...{ way: last ? 'EDITION' : 'TEMPLATE', fromEditionId: last?.id ?? '', templateKey: '' },
    ...{ language: 'en', file: null, categories: last?.complaintCategories.join('\n') ?? '' },
  };
  const [beginning, setBeginning] = useState(fresh);
  const { way } = beginning;
  const draft = useAct(DraftEdition, 'The draft is there');
  const taken = useAct(ImportEdition, 'The draft is there');
  const navigate = useNavigate();
  const change = (part: Partial<Beginning>) => {
    draft.clear();
    taken.clear();
    setBeginning({ ...beginning, ...part });
  };
  const confirm = async () => {
    const id = way === 'DOCUMENT' ? await importing() : await drafting();
    if (id) navigate(`/editions/${id}`);
    return id !== undefined;
  };
  const importing = async () => {
    const document = (await beginning.file?.text()) ?? '';
    return (await taken.act({ codeId: code.id, document }))?.importEdition.id;
  };
  const drafting = async () => {
    const done = await draft.act({
      codeId: code.id,
      fromEditionId: way === 'EDITION' ? beginning.fromEditionId : null,
      templateKey: way === 'TEMPLATE' ? beginning.templateKey : null,
      language: way === 'NOTHING' ? beginning.language : null,
      complaintCategories: linesOf(beginning.categories),
    });
    return done?.draftEdition.id;
  };
  return (
    <AskFirst
      label={last ? 'Draft the next edition' : 'Draft the first edition'}
      title={`Draft ${last ? 'the next' : 'the first'} edition of ${code.title}`}
      confirm="Draft"
      variant="outlined"
      wide
      busy={draft.busy || taken.busy}
      refusal={way === 'DOCUMENT' ? null : draft.refusal}
      onConfirm={confirm}
      onOpen={() => change(fresh)}
    >
      <WayField
        ways={ways}
        way={way}
        onChange={(chosen) =>
          change({ ...fresh, way: chosen, categories: chosen === 'EDITION' ? fresh.categories : '' })
        }
      />
      <DraftFields code={code} beginning={beginning} refusal={taken.refusal} onChange={change} />
    </AskFirst>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
