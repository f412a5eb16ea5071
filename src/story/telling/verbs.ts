/** The words that an edge bears in a picture. */
import { FIRST } from '../../i18n/first.js';
import type { Story } from '../definition.js';
import type { Edge } from '../edges.js';
import { pickText } from './text.js';

/** Edge → the labels of its relations in `lang`, each once, with a hedge where the source does not give it as a fact. */
export function verbsOf({ relations, lang: home }: Story, edges: readonly Edge[], lang: string): string[][] {
  const labels = new Map(relations.map(({ id, label }) => [id, pickText(label, lang, home).text]));
  const hedges: Readonly<Record<string, string>> = (FIRST[lang as keyof typeof FIRST] ?? FIRST.en).hedged;
  return edges.map(({ statements }) => [
    ...new Set(
      statements.map(({ relation, modality = '' }) => {
        const hedge = hedges[modality];
        return labels.get(relation) + (hedge ? ` (${hedge})` : '');
      }),
    ),
  ]);
}
