import type { DraftContentFragment } from '../generated/api/graphql.ts';
import { ask, Refused } from '../parts/ask.ts';
import type { Saving } from '../parts/saving.ts';
import { type Entry, type Held, heldIn, inputOf, pathOfEntry, sameEntry, sameHeld } from './entries.ts';
import { FillReturn, ReturnDraft } from './queries.ts';
import { keepUnsaved, takeUnsaved } from './unsaved.ts';

/** Something that was typed here while somebody else wrote it: both, to choose from. */
export interface Conflict {
  mine: Entry;
  theirs: Held;
}

const QUIET_MS = 800;
const RETRY_MS = 5_000;

/**
 * Saves a draft as it is typed: a moment after the last key, one request after the other, only what has changed, each entry on the
 * revision that was seen. What others write meanwhile comes in; where both wrote the same, it is kept beside theirs to choose from.
 */
export class DraftSaver {
  saving: Saving = { state: 'SAVED' };
  conflicts: ReadonlyMap<string, Conflict> = new Map();
  #seen: Map<string, Held>;
  #unsaved = new Map<string, Entry>();
  /** What is on its way: until it has arrived, it is what stands there. */
  #sent: ReadonlyMap<string, Entry> = new Map();
  #timer: number | undefined;
  #running: Promise<boolean> | null = null;

  constructor(
    public draft: DraftContentFragment,
    private readonly onChange: () => void,
  ) {
    this.#seen = heldIn(draft);
  }

  get allSaved(): boolean {
    return this.#unsaved.size === 0 && this.#sent.size === 0;
  }

  /** What stands at a path: what was typed here and is not saved yet, else what is on the server. */
  shown(path: string): Entry | undefined {
    const typed = this.#unsaved.get(path) ?? this.#sent.get(path);
    return this.conflicts.get(path)?.mine ?? typed ?? this.#seen.get(path)?.entry;
  }

  /** Takes up what was not saved when the page was left; where somebody has written since, it is put beside theirs. */
  resume(): void {
    for (const [mine, before] of takeUnsaved(this.draft.id)) {
      const path = pathOfEntry(mine);
      const theirs = this.#seen.get(path);
      if (sameEntry(theirs?.entry, mine)) continue;
      if (sameHeld(theirs, before)) this.save(mine);
      else if (theirs) this.conflicts = new Map([...this.conflicts, [path, { mine, theirs }]]);
    }
    this.onChange();
  }

  save(entry: Entry): void {
    this.#unsaved.set(pathOfEntry(entry), entry);
    this.#keep();
    this.#tell({ state: 'WAITING' });
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), QUIET_MS);
  }

  /** Saves whatever is unsaved now; answers the version that stands on the server, or null where something was refused. */
  async flush(): Promise<number | null> {
    window.clearTimeout(this.#timer);
    while (!this.allSaved) {
      if (this.#sent.size > 0) {
        await this.#running;
        continue;
      }
      this.#running = this.#send();
      if (await this.#running) continue;
      this.#timer = window.setTimeout(() => this.flush(), RETRY_MS);
      return null;
    }
    return this.draft.version;
  }

  /** Looks whether somebody else has written, where nothing here waits to be saved. */
  async look(): Promise<void> {
    if (!this.allSaved) return;
    const answer = await ask(ReturnDraft, { id: this.draft.id }).catch((error: unknown) => {
      // That the server can not be reached is told where something is to be saved; looking is tried again.
      if (error instanceof Refused) return null;
      throw error;
    });
    const present = answer?.return;
    if (present && present.version !== this.draft.version && this.allSaved) this.#absorb(present, new Map());
  }

  /** Settles a conflict: by what the other wrote, or by writing one's own over it. */
  settle(path: string, keep: 'THEIRS' | 'MINE'): void {
    const conflict = this.conflicts.get(path);
    this.conflicts = new Map([...this.conflicts].filter(([other]) => other !== path));
    if (conflict && keep === 'MINE' && !sameEntry(conflict.theirs.entry, conflict.mine)) {
      this.save(conflict.mine);
    }
    this.onChange();
  }

  async #send(): Promise<boolean> {
    const sent = this.#unsaved;
    this.#unsaved = new Map();
    this.#sent = sent;
    this.#tell({ state: 'SAVING' });
    try {
      const input = { idempotencyKey: crypto.randomUUID(), returnId: this.draft.id };
      const { fillReturn } = await ask(FillReturn, { input: { ...input, ...inputOf(sent, this.#seen) } });
      this.#sent = new Map();
      this.#absorb(fillReturn, sent);
    } catch (error) {
      this.#sent = new Map();
      if (!(error instanceof Refused)) throw error;
      this.#unsaved = new Map([...sent, ...this.#unsaved]);
      if (error.code !== 'CELL_CHANGED') return this.#failed(error);
      await this.#setAside(sent, error);
    }
    this.#keep();
    this.#tell({ state: this.allSaved ? 'SAVED' : 'WAITING' });
    return true;
  }

  #keep(): void {
    keepUnsaved(this.draft.id, new Map([...this.#sent, ...this.#unsaved]), this.#seen);
  }

  #failed(error: Refused): false {
    this.#tell(
      error.code === 'UNREACHABLE' ? { state: 'UNREACHABLE' } : { state: 'REFUSED', refusal: error },
    );
    return false;
  }

  /** Somebody else wrote what was to be saved: that is set aside, and the rest is sent again. */
  async #setAside(sent: ReadonlyMap<string, Entry>, refusal: Refused): Promise<void> {
    const { return: present } = await ask(ReturnDraft, { id: this.draft.id });
    if (!present) return;
    const theirs = heldIn(present);
    const aside = new Map(this.conflicts);
    for (const { where } of refusal.remarks) {
      const [mine, other] = [sent.get(where), theirs.get(where)];
      if (!mine || !other) continue;
      aside.set(where, { mine, theirs: other });
      this.#unsaved.delete(where);
    }
    this.conflicts = aside;
    this.#absorb(present, new Map());
  }

  #absorb(present: DraftContentFragment, saved: ReadonlyMap<string, Entry>): void {
    const fresh = heldIn(present);
    // What is typed and not sent yet was typed on what was seen before: that is what it is saved on.
    for (const path of this.#unsaved.keys()) {
      const before = this.#seen.get(path);
      if (saved.has(path)) continue;
      if (before) fresh.set(path, before);
      else fresh.delete(path);
    }
    this.#seen = fresh;
    this.draft = present;
    this.onChange();
  }

  #tell(saving: Saving): void {
    this.saving = saving;
    this.onChange();
  }
}
