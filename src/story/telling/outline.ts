/** The story as a text: who takes part, in the file's order, and under each name what it says, tone by tone. */
import { concernedBy } from '../concerned.js';
import type { Entity, Statement, Story } from '../definition.js';
import { tonesOf } from '../edges.js';
import type { Shows } from '../filter.js';
import { TONES, type Tone } from '../vocabulary.js';
import { actorsOf } from './voice.js';

/** One heading of the outline. */
export interface Section {
  readonly entity: Entity;
  /** Its own statements, so that each statement stands in the outline once: under the first of those who say or do it. */
  readonly tones: readonly { readonly tone: Tone; readonly statements: readonly Statement[] }[];
  /** What stands under another heading and concerns it: as whom it is about, as source, as place, as one of several speakers. */
  readonly elsewhere: readonly Statement[];
}

/**
 * All that is not switched off. Whoever has only hidden statements is left out, whoever never had any stays. The keys walk
 * the picture in this order.
 */
export function outlineOf(story: Story, shows: Shows): Section[] {
  const toneOf = tonesOf(story.relations);
  const own = new Map<string, Statement[]>();
  const elsewhere = new Map<string, Statement[]>();
  const silenced = new Set<string>();
  for (const statement of story.statements) {
    const [first = '', ...others] = new Set([...actorsOf(statement), ...concernedBy(statement)]);
    if (!shows(statement)) {
      for (const id of [first, ...others]) silenced.add(id);
      continue;
    }
    push(own, first, statement);
    for (const id of others) push(elsewhere, id, statement);
  }
  return story.entities
    .filter(({ id }) => own.has(id) || elsewhere.has(id) || !silenced.has(id))
    .map((entity) => ({
      entity,
      tones: byTone(own.get(entity.id) ?? [], toneOf),
      elsewhere: elsewhere.get(entity.id) ?? [],
    }));
}

function push(lists: Map<string, Statement[]>, id: string, statement: Statement): void {
  const list = lists.get(id);
  if (list) list.push(statement);
  else lists.set(id, [statement]);
}

function byTone(statements: readonly Statement[], toneOf: ReadonlyMap<string, Tone>): Section['tones'] {
  return TONES.map((tone) => ({
    tone,
    statements: statements.filter(({ relation }) => (toneOf.get(relation) ?? 'other') === tone),
  })).filter((group) => group.statements.length > 0);
}
