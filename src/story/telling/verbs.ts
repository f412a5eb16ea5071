/** The word that an edge bears in a picture. */
import { FIRST } from '../../i18n/first.js';
import type { Story } from '../definition.js';
import type { Edge } from '../edges.js';
import { pickText } from './text.js';

/**
 * Edge → the label of its relation in `lang`, with its hedge where the source does not give it as a fact; null where its statements are of
 * several relations, or not hedged alike.
 */
export function verbsOf({ relations, lang: home }: Story, edges: readonly Edge[], lang: string): (string | null)[] {
  const labels = new Map(relations.map(({ id, label }) => [id, pickText(label, lang, home).text]));
  const hedges: Readonly<Record<string, string>> = (FIRST[lang as keyof typeof FIRST] ?? FIRST.en).hedged;
  return edges.map(({ statements }) => {
    const [verb, ...others] = new Set(
      statements.map(({ relation, modality = '' }) => {
        const hedge = hedges[modality];
        return labels.get(relation) + (hedge ? ` (${hedge})` : '');
      }),
    );
    return others.length > 0 ? null : (verb ?? null);
  });
}
