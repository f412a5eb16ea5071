/** The word that an edge bears in a picture. */
import type { Story } from './definition.js';
import type { Edge } from './edges.js';
import { pickText } from './text.js';

/** Edge → the label of its relation in `lang`; null where its statements are of several relations. */
export function verbsOf({ relations, lang: home }: Story, edges: readonly Edge[], lang: string): (string | null)[] {
  const labels = new Map(relations.map(({ id, label }) => [id, pickText(label, lang, home).text]));
  return edges.map(({ statements }) => {
    const first = statements[0]?.relation;
    return first != null && statements.every(({ relation }) => relation === first) ? (labels.get(first) ?? null) : null;
  });
}
