/** The same claim in several sources: what `repeats` ties together is one claim, told several times, and counts once. */
import type { Statement, Story } from './definition.js';

/** Statement id → an id that stands for its claim; the same for all that tell it. */
export type Claims = (id: string) => string;

/** Also of what was taken back: two that repeat it tell one claim still. */
export function claimsOf({ statements, withdrawn = [] }: Story): Claims {
  const over = new Map<string, string>();
  const claim: Claims = (id) => {
    let at = id;
    for (let up = over.get(at); up != null; up = over.get(at)) {
      // Halves the way for the next who asks.
      over.set(at, over.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { id, repeats = [] } of [...statements, ...withdrawn])
    for (const other of repeats) if (claim(id) !== claim(other)) over.set(claim(id), claim(other));
  return claim;
}

/** How many different claims there are among them. */
export const countClaims = (statements: readonly Pick<Statement, 'id'>[], claim: Claims): number =>
  new Set(statements.map(({ id }) => claim(id))).size;
