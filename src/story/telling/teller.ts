/** A story and the language it is told in: what every output asks of both again and again. */
import type { Messages } from '../../i18n/index.js';
import type { Source, Statement, Story, Text } from '../definition.js';
import type { Tone } from '../vocabulary.js';
import { isolated } from './isolate.js';
import { pickText, type Worded } from './text.js';

export interface Teller {
  readonly t: Pick<Messages, 'lang' | 'quotes' | 'hedged' | 'hedges' | 'onTheWordOf' | 'deniedBy' | 'reportBy'>;
  say(text: Text): Worded;
  /** An entity's name; of an unknown id, the id. */
  name(id: string): string;
  /** "OpenAI, SoftBank und Oracle", as it stands in a sentence. */
  names(ids: readonly string[]): string;
  source(statement: Statement): Source | undefined;
  /** A relation's label. */
  relation(id: string): Worded;
  /** A relation's tone; of an unknown one, other. */
  tone(id: string): Tone;
  /** The language of an excerpt: its source's, else the story's. */
  langOf(statement: Statement): string;
}

/** `t` decides the language. */
export function tellerOf(story: Story, t: Teller['t']): Teller {
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const relations = new Map(story.relations.map((relation) => [relation.id, relation]));
  const say = (text: Text) => pickText(text, t.lang, story.lang);
  const name = (id: string) => {
    const entity = entities.get(id);
    return entity ? say(entity.name).text : id;
  };
  const source = (statement: Statement) => sources.get(statement.source);
  const list = new Intl.ListFormat(t.lang);
  return {
    t,
    say,
    name,
    names: (ids) => list.format(ids.map((id) => isolated(name(id)))),
    source,
    relation: (id) => say(relations.get(id)?.label ?? id),
    tone: (id) => relations.get(id)?.tone ?? 'other',
    langOf: (statement) => source(statement)?.lang ?? story.lang,
  };
}
