/** A source of chance that repeats itself: the same seed draws the same sector, on every machine. */
export interface Chance {
  /** A fraction from 0 up to, but not including, 1. */
  fraction(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in `share` of all draws. */
  happens(share: number): boolean;
  /** One of the list. */
  one<T>(list: readonly T[]): T;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and good enough for invented figures. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    whole,
    happens: (share) => fraction() < share,
    one: (list) => {
      const drawn = list[whole(0, list.length - 1)];
      if (drawn === undefined) throw new RangeError('There is nothing to draw from');
      return drawn;
    },
  };
}
