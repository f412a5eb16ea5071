/** Whether a number is best read with all its places; beyond, powers of ten are shorter. */
export const isPlain = (value: number): boolean => value === 0 || (Math.abs(value) >= 1e-9 && Math.abs(value) < 1e15);
