/**
 * Does a statement run the other way? A denial against what it disputes: speech has its speaker in `from`, so that the receiver's "we never
 * got any money from them" turns the money round. A passive, whose words name last who does it; and the
 * active, whose subject does it, or whose receiver does not. And who does it to itself.
 */

import { inAllLanguages } from '../../all-languages.js';
import type { Statement } from '../../definition.js';
import { activesIn } from '../active.js';
import { handedIn } from '../ends/handed.js';
import { isPersonLed, isWillOfThing } from '../ends/kinds.js';
import type { Rule, Seen } from '../finding.js';
import { labelOf, saysDeed, toneOf } from '../label.js';
import { has, type Lexicon } from '../lexicon/index.js';
import { nameOf } from '../names.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';
import { passiveIn, saidInPassive } from '../passive.js';
import { cuesIn } from '../sayer/cues.js';
import { speechForms } from '../told.js';
import { ofOneself } from './oneself.js';

export const direction: Rule = (passage) =>
  ofOneself(passage) ??
  againstDisputed(passage) ??
  againstPassive(passage) ??
  againstActive(passage) ??
  againstReceiver(passage) ??
  againstKinds(passage);

function againstDisputed(passage: JudgedPassage): Seen | null {
  const { statement, story } = passage;
  const disputed = story.statements.filter(
    ({ id, relation }) => relation === statement.relation && (statement.disputes ?? []).includes(id),
  );
  const against = disputed.find((other) => runsAgainst(statement, other));
  if (against == null || !(statement.modality === 'denied' || isReceived(passage))) return null;
  return { code: 'direction', say: 'direction', params: { other: against.id } };
}

/** "The sale was condemned by the trust", with the sale as who condemns. */
function againstPassive(passage: JudgedPassage): Seen | null {
  const { statement, lexicon, story } = passage;
  const { form, from, to = [], mutual } = statement;
  if (lexicon == null || form === 'direct' || mutual) return null;
  const passive = passiveIn(passage, lexicon);
  if (passive == null) return null;
  const { agents, participle, words } = passive;
  const isTurned = to.some((id) => agents.includes(id)) && !from.some((id) => agents.includes(id));
  if (!isTurned || !runsWithVerb(passage, participle)) return null;
  // "Bell said that he was criticised by Voss": of Bell, who speaks, that is the right way.
  if (form !== 'reported' && saidInPassive(passage).length === 0) return null;
  const given = nameOf(story, from[0] ?? '');
  return {
    code: 'direction',
    say: 'direction-passive',
    params: { words, found: nameOf(story, agents[0] ?? ''), given },
  };
}

/**
 * "The town paid the trust", with the trust as who pays. Of what the source itself reports: whoever speaks is the speaker, whatever is done. What is called
 * indirect is none where nobody says anything in it and both are named.
 */
function againstActive(passage: JudgedPassage): Seen | null {
  const { statement, lexicon, story } = passage;
  const { from, to = [], mutual } = statement;
  if (lexicon == null || mutual || !(statement.form === 'reported' || isNoSpeech(passage, lexicon))) return null;
  const actives = activesIn(passage, lexicon);
  const turned = actives.find(({ agents }) => agents.some((id) => to.includes(id)));
  const [agent] = turned?.agents ?? [];
  if (turned == null || agent == null || actives.some(({ agents }) => agents.some((id) => from.includes(id))))
    return null;
  const params = { verb: turned.verb, found: nameOf(story, agent), given: nameOf(story, from[0] ?? '') };
  return { code: 'direction', say: 'direction-active', params };
}

function isNoSpeech(passage: JudgedPassage, lexicon: Lexicon): boolean {
  const { statement, frame, mentions } = passage;
  const { start, end } = sentenceOf(passage);
  const text = frame.slice(start, end);
  const isNamed = (id: string) => mentions.some((one) => one.id === id && one.start >= start && one.end <= end);
  return (
    statement.form === 'indirect' &&
    statement.from.every(isNamed) &&
    cuesIn(passage, { start, end }).length === 0 &&
    speechForms(text, lexicon).length === 0
  );
}

/** "It pays rent to the council", with the council as who pays: by the words it is paid, whoever "it" is. */
function againstReceiver(passage: JudgedPassage): Seen | null {
  const { statement, lexicon, story } = passage;
  const { form, from, to = [], mutual } = statement;
  const handed = lexicon == null || form !== 'reported' || mutual ? null : handedIn(passage, lexicon);
  const [given] = from.filter((id) => handed?.ids.includes(id));
  if (lexicon == null || handed == null || given == null || handed.ids.some((id) => to.includes(id))) return null;
  if (activesIn(passage, lexicon).some(({ agents }) => agents.some((id) => from.includes(id)))) return null;
  const params = { verb: handed.verb, given: nameOf(story, given) };
  return { code: 'direction', say: 'direction-receiver', params };
}

/** A bridge that criticises whom the words name before it, a company that leads a person. */
function againstKinds(passage: JudgedPassage): Seen | null {
  const { story, statement } = passage;
  const { form, from, to = [], mutual, relation } = statement;
  if (form !== 'reported' || mutual || from.length === 0 || to.length === 0) return null;
  const labels = inAllLanguages(story.relations.find(({ id }) => id === relation)?.label);
  const kindsOf = (ids: readonly string[]) => ids.map((id) => story.entities.find((one) => one.id === id)?.kind);
  const [givers, takers] = [kindsOf(from), kindsOf(to)];
  if (!isPersonLed(labels, givers, takers) && !(isWillOfThing(labels, givers, takers) && isNamedFirst(passage, to)))
    return null;
  const params = { verb: labels[0] ?? '', given: nameOf(story, from[0] ?? ''), found: nameOf(story, to[0] ?? '') };
  return { code: 'direction', say: 'direction-kind', params };
}

/** Of both ends, in the excerpt's sentence. */
function isNamedFirst(passage: JudgedPassage, ids: readonly string[]): boolean {
  const { mentions, statement } = passage;
  const { start, end } = sentenceOf(passage);
  const both = mentions.filter(
    (one) => one.start >= start && one.end <= end && [...ids, ...statement.from].includes(one.id),
  );
  const [first] = both;
  return first != null && ids.includes(first.id) && !first.possessive;
}

/** Does the relation run as its verb does? "Belongs to" is the other way round than "is owned by", "is led by" than "leads". */
function runsWithVerb(passage: JudgedPassage, participle: string): boolean {
  const { story, statement, lexicon } = passage;
  const labels = inAllLanguages(story.relations.find(({ id }) => id === statement.relation)?.label);
  if (labels.some((label) => /(?<!\p{L})(?:by|from|von|vom|durch)(?!\p{L})/iu.test(label))) return false;
  const tone = toneOf(passage);
  if (tone === 'conflict' || tone === 'support') return true;
  if (saysDeed(labelOf(passage), participle)) return true;
  return (
    tone === 'money' &&
    lexicon != null &&
    !has(lexicon.received, labelOf(passage)) &&
    !has(lexicon.received, participle)
  );
}

function runsAgainst(one: Statement, other: Statement): boolean {
  if (one.mutual || other.mutual) return false;
  const shares = (a: readonly string[] = [], b: readonly string[] = []) => a.some((id) => b.includes(id));
  return (
    shares(one.from, other.to) &&
    shares(one.to, other.from) &&
    !(shares(one.from, other.from) && shares(one.to, other.to))
  );
}

function isReceived({ lexicon, excerpt }: JudgedPassage): boolean {
  return lexicon != null && has(lexicon.received, excerpt);
}
