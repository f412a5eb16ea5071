/** Seeded randomness: everything in layout draws from here, so that the same input gives the same bits. */

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** mulberry32: 32 bits of state, passes gjrand's small tests, the same sequence on every engine. */
export function createRandom(seed: number): Random {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher–Yates, in place. */
export function shuffle(list: Uint32Array, random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = (random() * (i + 1)) | 0;
    const t = list[i] as number;
    list[i] = list[j] as number;
    list[j] = t;
  }
}
