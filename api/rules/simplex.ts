import type { Dictionary } from './dictionary.ts';

/** What is less than this part of what is asked is the noise of sums. */
const NOISE = 1e-9;

/** How far each variable, and then each sum, may go up and down, and how well it had better stay where it is. */
export interface Reach {
  up: Float64Array;
  down: Float64Array;
  weights: Float64Array;
}

/** Where each variable stands, how far the goal has come, and, where it can go no farther, by how much it hangs on each sum. */
export interface Stand {
  at: Float64Array;
  reached: number;
  weights: ReadonlyMap<number, number> | null;
}

/**
 * Takes the variables as far as their goal (each so many times) asks, or as far as it can go: the simplex method, begun where all stand at
 * nothing, with the exchanges that the last question has left. Null where it has taken too many steps.
 */
export function simplex(
  dictionary: Dictionary,
  reach: Reach,
  worth: ReadonlyMap<number, number>,
  goal: number,
): Stand | null {
  dictionary.refresh();
  const run = new Run(dictionary, reach, worth, goal);
  return run.walk(2 * (dictionary.rows + dictionary.columns) + 50);
}

class Run {
  readonly #dictionary: Dictionary;
  readonly #reach: Reach;
  readonly #worth: ReadonlyMap<number, number>;
  readonly #goal: number;
  readonly #at: Float64Array;
  /** What the goal gains by each variable that is not basic. */
  readonly #gain: Float64Array;
  #reached = 0;

  constructor(dictionary: Dictionary, reach: Reach, worth: ReadonlyMap<number, number>, goal: number) {
    [this.#dictionary, this.#reach, this.#worth, this.#goal] = [dictionary, reach, worth, goal];
    this.#at = new Float64Array(dictionary.rows + dictionary.columns);
    this.#gain = new Float64Array(dictionary.columns);
    this.#weigh();
  }

  #weigh(): void {
    this.#gain.fill(0);
    for (const [variable, times] of this.#worth) this.#dictionary.add(variable, times, this.#gain);
  }

  walk(limit: number): Stand | null {
    for (let step = 0; step < limit; step += 1) {
      if (this.#reached >= this.#goal * (1 - NOISE))
        return { at: this.#at, reached: this.#reached, weights: null };
      const column = this.#entering(step > limit / 2);
      if (column < 0) return { at: this.#at, reached: this.#reached, weights: this.#weights() };
      this.#step(column);
    }
    return null;
  }

  #weights(): Map<number, number> {
    const { others, columns } = this.#dictionary;
    const weights = new Map<number, number>();
    for (let column = 0; column < columns; column += 1) {
      const row = (others[column] ?? 0) - columns;
      const weight = this.#gain[column] ?? 0;
      if (row >= 0 && Math.abs(weight) > NOISE) weights.set(row, weight);
    }
    return weights;
  }

  /** The variable that gains most for what it takes along, of those that can still go; in the end the first, so that nothing goes round in circles. */
  #entering(first: boolean): number {
    const { others } = this.#dictionary;
    let best = -1;
    let most = 0;
    for (let column = 0; column < others.length; column += 1) {
      const gain = this.#gain[column] ?? 0;
      if (Math.abs(gain) <= NOISE || this.#space(others[column] ?? 0, gain) <= 0) continue;
      if (first) return column;
      const size = Math.abs(gain) / this.#dictionary.weightOf(column, this.#reach.weights);
      if (size <= most) continue;
      best = column;
      most = size;
    }
    return best;
  }

  /** How far a variable can still go, up or down. */
  #space(variable: number, way: number): number {
    const at = this.#at[variable] ?? 0;
    return way > 0 ? (this.#reach.up[variable] ?? 0) - at : (this.#reach.down[variable] ?? 0) + at;
  }

  #step(column: number): void {
    const dictionary = this.#dictionary;
    const gain = this.#gain[column] ?? 0;
    const way = gain > 0 ? 1 : -1;
    const entering = dictionary.others[column] ?? 0;
    let far = Math.min(this.#space(entering, way), (this.#goal - this.#reached) / Math.abs(gain));
    let leaves = -1;
    let size = 0;
    for (let row = 0; row < dictionary.rows; row += 1) {
      const factor = dictionary.factor(row, column);
      if (factor === 0) continue;
      const most = Math.abs(factor);
      const space = Math.max(0, this.#space(dictionary.basic[row] ?? 0, factor * way) / most);
      if (space > far || (space === far && most <= size)) continue;
      [far, leaves, size] = [space, row, most];
    }
    if (far > 0) this.#go(column, far * way);
    if (leaves < 0) return;
    dictionary.exchange(leaves, column);
    this.#weigh();
  }

  #go(column: number, far: number): void {
    const dictionary = this.#dictionary;
    const move = (variable: number, by: number) => {
      this.#at[variable] = (this.#at[variable] ?? 0) + by;
    };
    move(dictionary.others[column] ?? 0, far);
    for (let row = 0; row < dictionary.rows; row += 1) {
      const factor = dictionary.factor(row, column);
      if (factor !== 0) move(dictionary.basic[row] ?? 0, factor * far);
    }
    this.#reached += (this.#gain[column] ?? 0) * far;
  }
}
