/** A story, the language it is told in, and what is asked of both again and again. */
import type { Source, Statement, Story, Text } from '../story/definition.js';
import { claimLine, isolated } from '../story/isolate.js';
import { type Replies, repliesOf } from '../story/order.js';
import { pickText, type Worded } from '../story/text.js';
import type { Wording } from './wording.js';

export interface Telling {
  readonly story: Story;
  readonly t: Wording;
  readonly replies: Replies;
  say(text: Text): Worded;
  /** An entity's name; of an unknown id, the id. */
  name(id: string): string;
  /** "OpenAI, SoftBank und Oracle" */
  names(ids: readonly string[]): string;
  source(statement: Statement): Source | undefined;
  /** A relation's label. */
  relation(id: string): Worded;
  /** The language of an excerpt: its source's, else the story's. */
  langOf(statement: Statement): string;
}

/** `t` decides the language. */
export function tell(story: Story, t: Wording): Telling {
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
    story,
    t,
    replies: repliesOf(story),
    say,
    name,
    names: (ids) => list.format(ids.map((id) => isolated(name(id)))),
    source,
    relation: (id) => say(relations.get(id)?.label ?? id),
    langOf: (statement) => source(statement)?.lang ?? story.lang,
  };
}

/** The parts of a claim; of what holds for all alike the first is named before the verb. */
export function partsOf(
  telling: Telling,
  { from, to, relation }: Statement,
): { who: string; verb: Worded; whom: string } {
  const [first = '', ...others] = from;
  const [who, whom] = to ? [from, to] : [[first], others];
  return { who: telling.names(who), verb: telling.relation(relation), whom: telling.names(whom) };
}

/** "Elon Musk bezweifelt Stargate" */
export function claimOf(telling: Telling, statement: Statement): string {
  const { who, verb, whom } = partsOf(telling, statement);
  return claimLine(who, verb.text, whom);
}
