/** Where every property begins: the same cases in every run, so that a run tells of the change and not of its luck; others by `EDGEWISE_SEED=7`. */
const text = process.env['EDGEWISE_SEED'] ?? '2026';
const seed = Number(text);
if (!Number.isInteger(seed)) throw new Error(`EDGEWISE_SEED is “${text}”: give a whole number, such as 7`);

export const seeded = { provide: { seed }, setupFiles: ['test/seed.ts'] };

declare module 'vitest' {
  export interface ProvidedContext {
    seed: number;
  }
}
