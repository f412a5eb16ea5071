/** A story's entities and edges → columns: the one step from the file's ids and words to numbers. */
import { countClaims } from '../story/claims.js';
import type { Story } from '../story/definition.js';
import { type Edge, isDenied } from '../story/edges.js';
import { pickText } from '../story/telling/text.js';
import { KINDS, TONES } from '../story/vocabulary.js';
import { type Columns, HEAD } from './types.js';

/** All entities of the story, tied or not, and the edges whose two ends it knows; names in `lang` where the story has them. */
export function columnsOf(story: Story, edges: readonly Edge[], lang: string): Columns {
  const { entities } = story;
  const number = new Map(entities.map((entity, i) => [entity.id, i]));
  const known = edges.filter((edge) => number.has(edge.from) && number.has(edge.to));
  const end = (id: string) => number.get(id) ?? 0;
  return {
    n: entities.length,
    m: known.length,
    ids: entities.map((entity) => entity.id),
    names: entities.map((entity) => pickText(entity.name, lang, story.lang).text),
    kind: Uint8Array.from(entities, (entity) => KINDS.indexOf(entity.kind)),
    source: Uint32Array.from(known, (edge) => end(edge.from)),
    target: Uint32Array.from(known, (edge) => end(edge.to)),
    tone: Uint8Array.from(known, (edge) => TONES.indexOf(edge.tone)),
    head: Uint8Array.from(known, headOf),
    count: Uint16Array.from(known, (edge) => countClaims(edge.statements)),
  };
}

/** The surest of its statements decides. */
function headOf(edge: Edge): number {
  const isSure = edge.statements.some(({ modality = 'asserted' }) => modality === 'asserted');
  const head = isSure ? HEAD.filled : HEAD.open;
  return (edge.mutual ? HEAD.none : head) | (isDenied(edge) ? HEAD.denied : 0);
}
