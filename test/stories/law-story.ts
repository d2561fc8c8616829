import type { SeenRefusal } from '../ask.ts';
import { type Seen, see } from '../rooms/adopting.ts';
import { type Association, type Firm, foundAssociation, type SeenEdition } from '../rooms/parties.ts';
import type { World } from '../world.ts';
import { firstEdition, keep, MOVE, put, type SeenMove, secondEdition } from './law-cast.ts';

export type Name = 'alder' | 'birch' | 'cedar';

interface Adopter {
  firm: Firm;
  adoptionId: string;
  certificate: string;
}

interface Board {
  counts: { stage: string; firms: number }[];
  rows: Record<string, unknown>[];
}

/** One association, one code in two editions, and three firms with what each of them does. */
export class LawStory {
  association!: Association;
  codeId = '';
  first!: SeenEdition;
  second!: SeenEdition;
  readonly cast = {} as Record<Name, Adopter>;
  readonly moves = new Map<Name, SeenMove>();

  constructor(readonly world: World) {}

  async begin(): Promise<void> {
    this.association = await foundAssociation(this.world, 'law');
    const { codeId, edition } = await firstEdition(this.association);
    this.codeId = codeId;
    this.first = edition;
  }

  async publishSecond(): Promise<void> {
    this.second = await secondEdition(this.association, this.codeId, this.first.id);
  }

  /** What anybody is told that the firm had promised on a day. */
  promised({ certificate }: Adopter, on: string): Promise<unknown> {
    return this.world.stranger.askPublic(
      `query($certificate: String!, $on: Date) { effectiveCode(certificateNumber: $certificate, on: $on) {
        certificateNumber firmName codeTitle editionNumber extensionNumber inForceFrom status contentHash
        clauses { key number depth heading text origin delivery notApplicable parameters { label floor value } } } }`,
      { certificate, on },
    );
  }

  /** One act of the firm's administrator on its adoption as it now stands. */
  act(name: Name, mutation: string, part: object = {}): Promise<Seen> {
    const { firm, adoptionId } = this.cast[name];
    return keep(firm.admin, adoptionId, mutation, part);
  }

  operate(name: Name, operation: Record<string, unknown>): Promise<Seen> {
    const { firm, adoptionId } = this.cast[name];
    return put(firm.admin, adoptionId, operation);
  }

  async board(): Promise<Board> {
    const { transitionBoard } = await this.association.officer.ask<{ transitionBoard: Board }>(
      `query($id: ID!) { transitionBoard(editionId: $id) { counts { stage firms }
        rows { memberName editionNumber stage undecided conflicts deadline deadlineReason } } }`,
      { id: this.second.id },
    );
    return transitionBoard;
  }

  async stages(): Promise<unknown[][]> {
    return (await this.board()).rows.map(({ memberName, stage }) => [memberName, stage]);
  }

  async preview(name: Name): Promise<void> {
    const { firm, adoptionId } = this.cast[name];
    const { version } = await see(firm.admin, adoptionId);
    const input = { adoptionId, expectedVersion: version, editionId: this.second.id };
    this.moves.set(name, await firm.admin.act<SeenMove>('beginTransition', input, MOVE));
  }

  states(name: Name): string[][] {
    return (this.moves.get(name)?.operations ?? []).map((operation) => [operation.name, operation.state]);
  }

  /** One act on the firm's move as it now stands. */
  async step(name: Name, mutation: string, part: object = {}): Promise<SeenMove> {
    const move = await this.cast[name].firm.admin.act<SeenMove>(mutation, this.onMove(name, part), MOVE);
    this.moves.set(name, move);
    return move;
  }

  refused(name: Name, mutation: string, part: object = {}): Promise<SeenRefusal> {
    return this.cast[name].firm.admin.actRefused(mutation, this.onMove(name, part));
  }

  private onMove(name: Name, part: object): object {
    const present = this.moves.get(name);
    return { transitionId: present?.id, expectedVersion: present?.version, ...part };
  }
}
