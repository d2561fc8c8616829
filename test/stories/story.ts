import type { Person } from '../ask.ts';
import { ADOPTION, on, type Seen } from '../rooms/adopting.ts';
import { type Association, EDITION, type SeenEdition } from '../rooms/parties.ts';
import type { World } from '../world.ts';
import type { Reporting } from './journey-cast.ts';
import type { PublicReport } from './reading.ts';

export const TODAY = new Date().toISOString().slice(0, 10);

/** What has happened so far, and who is there: each chapter goes on from where the one before it ended. */
export class Story {
  world!: World;
  association!: Association;
  /** The firm whose way is told step by step, and its people. */
  lantern!: { id: string; name: string };
  mira!: Person;
  paul!: Person;
  rosa!: Person;
  codeId!: string;
  draft!: SeenEdition;
  adoption!: Seen;
  firstHalf!: string;
  lanternsReturn!: string;
  firstReport!: PublicReport;
  readonly others = new Map<string, Reporting>();

  other(name: string): Reporting {
    const firm = this.others.get(name);
    if (!firm) throw new Error(`${name} is not in this story`);
    return firm;
  }

  /** The editor changes the draft. */
  async write(name: string, part: object): Promise<void> {
    const input = { editionId: this.draft.id, expectedVersion: this.draft.version, ...part };
    this.draft = await this.association.editor.act<SeenEdition>(name, input, EDITION);
  }

  /** What the check says of the draft, by its codes. */
  async remarks(): Promise<string[]> {
    const { edition } = await this.association.editor.ask<{ edition: { remarks: { code: string }[] } }>(
      'query($id: ID!) { edition(id: $id) { remarks { code } } }',
      { id: this.draft.id },
    );
    return [...new Set(edition.remarks.map(({ code }) => code))].sort();
  }

  /** Somebody takes the firm's adoption a step further. */
  async act(who: Person, name: string, part: object = {}): Promise<void> {
    this.adoption = await who.act<Seen>(name, on(this.adoption, part), ADOPTION);
  }

  /** The officer opens a half-year; the answer is its id. */
  async openPeriod(label: string, startsOn: string, endsOn: string, dueOn: string): Promise<string> {
    const input = { codeId: this.codeId, label, startsOn, endsOn, dueOn };
    return (await this.association.officer.act<{ id: string }>('openPeriod', input)).id;
  }

  /** Which returns of the period wait for the officer, by firm. */
  async waiting(periodId: string): Promise<Map<string, string>> {
    const { returns } = await this.association.officer.ask<{
      returns: { nodes: { id: string; member: { name: string } }[] };
    }>(
      'query($periodId: ID!) { returns(periodId: $periodId, status: SUBMITTED) { nodes { id member { name } } } }',
      { periodId },
    );
    return new Map(returns.nodes.map(({ id, member }) => [member.name, id]));
  }

  /** The officer accepts all that waits. */
  async acceptAll(periodId: string): Promise<object> {
    const input = { periodId, returnIds: [...(await this.waiting(periodId)).values()] };
    const selection = '{ board { due notBegun submitted queried accepted } }';
    return (await this.association.officer.act<{ board: object }>('acceptReturns', input, selection)).board;
  }
}
