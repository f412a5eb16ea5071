/** Is the speaker the one at the verb of saying? Channel, addressee and object are no rivals, being no subjects. */
import type { Entity } from '../../definition.js';
import type { Rule, Seen } from '../finding.js';
import { find, has } from '../lexicon/index.js';
import { isWritten } from '../loose.js';
import { holdersOf, nameOf } from '../names.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';
import { isChargedBefore } from '../sayer/charge.js';
import { cuesIn } from '../sayer/cues.js';
import { meantBy } from '../sayer/means.js';
import { paperCuesIn } from '../sayer/paper-cues.js';
import { phraseAt } from '../sayer/phrase.js';
import type { SayerPhrase } from '../sayer/site.js';
import { pronounIn, strangerAround, strangerBefore } from '../sayer/stranger.js';
import { type Speakers, speakersOf } from '../speakers.js';
import { itemsIn } from '../subject.js';
import { speechForms } from '../told.js';

/** Sentences around the excerpt's in which a party must be named at least. */
const SPEAKER_NEAR = 3;

/** Characters before the first name of a sentence: an article, an office. */
const ACTS_NEAR = 30;

const seen = (say: Seen['say'], params: Seen['params']): Seen => ({ code: 'speaker', say, params });

export const speaker: Rule = (passage) => {
  const { statement, lexicon, story } = passage;
  const [id = ''] = statement.from;
  const entity = story.entities.find((one) => one.id === id);
  if (statement.form === 'reported' || lexicon == null || entity == null) return null;
  const self = selfSaid(passage, entity);
  if (self != null) return seen('speaker-self', { words: self, given: nameOf(story, id) });
  const told = speakersOf(passage);
  const { phrase } = told;
  if (!phrase && statement.form === 'indirect' && isChargedBefore(passage, id, lexicon))
    return seen('speaker-charged', { given: nameOf(story, id) });
  if (phrase && phrase.kind !== 'pronoun') {
    const meant = meantBy(passage, phrase, entity);
    const words = passage.text.slice(phrase.start, phrase.end);
    if (meant === 'not' && isBelow(passage, phrase, id)) return null;
    if (meant === 'not') return seen('speaker-other', { words, given: nameOf(story, id) });
    if (meant !== 'is' && isThing(entity)) return told.ids.has(id) ? null : ofThing(passage, id);
    // "The company" may be any that is one, however far away its name stands.
    if (meant === 'is' || told.ids.has(id) || entity.kind !== 'person') return null;
    return farFrom(passage, id);
  }
  if (told.ids.has(id)) return null;
  if (isThing(entity)) return ofThing(passage, id);
  return rivalOf(passage, entity, told) ?? ofStranger(passage, entity, told) ?? farFrom(passage, id);
};

/** By name somebody else speaks, whom the story may not know. What a company's people say may be its own. */
function ofStranger(passage: JudgedPassage, entity: Entity, { phrase }: Speakers): Seen | null {
  const { story, names, text } = passage;
  if (!names.persons.has(entity.id)) return null;
  const at = phrase ?? pronounIn(passage);
  const found = at ? strangerBefore(passage, entity) : strangerAround(passage, entity);
  if (!found) return null;
  const params = { given: nameOf(story, entity.id), found: text.slice(found.start, found.end) };
  if (!at) return seen('speaker-around', params);
  const isOpen = !/^(?:he|she|er|sie)$/.test(at.head) || isNamedSince(passage, entity.id, at.start);
  return isOpen ? null : seen('speaker-pronoun', { ...params, words: text.slice(at.start, at.end) });
}

/** In the paragraph up to a place: a pronoun may mean whoever is. */
function isNamedSince({ sentences, first, mentions }: JudgedPassage, id: string, end: number): boolean {
  const start = sentences.find(({ paragraph }) => paragraph === sentences[first]?.paragraph)?.start ?? 0;
  return mentions.some((one) => one.id === id && one.start >= start && one.end <= end);
}

/** A bridge says nothing; the project of a company may, where it stands at the verb. */
const isThing = ({ kind }: Entity) => kind === 'project' || kind === 'product';
const ofThing = ({ story }: JudgedPassage, id: string) => seen('speaker-thing', { given: nameOf(story, id) });

function farFrom(passage: JudgedPassage, id: string): Seen | null {
  return isNear(passage, id) ? null : seen('speaker-far', { given: nameOf(passage.story, id) });
}

/** Where no words at a verb are plain enough: whoever a pronoun looks back to, or the sentences around let speak. */
function rivalOf(passage: JudgedPassage, { id }: Entity, { ids, sure, phrase }: Speakers): Seen | null {
  const { names, story } = passage;
  const [rival] = ids;
  if (rival == null || !sure || !names.persons.has(id)) return null;
  const params = { found: nameOf(story, rival), given: nameOf(story, id) };
  if (phrase?.kind !== 'pronoun') return actsItself(passage, id) ? null : seen('speaker-around', params);
  if (!names.persons.has(rival)) return null;
  const isOpen = isCandidate(passage, phrase, id) && !isContradicted(passage, phrase, id);
  if (isOpen && !isSubjectNext(passage, phrase, rival, id)) return null;
  return seen('speaker-pronoun', { ...params, words: passage.text.slice(phrase.start, phrase.end) });
}

/** "The court heard that Wilk had warned …": what somebody says within another's sentence. */
function isBelow({ frame, sentences, mentions }: JudgedPassage, { start }: SayerPhrase, id: string): boolean {
  const from = sentences.findLast((one) => one.start <= start)?.start ?? 0;
  if (!/,?\s(?:that|whether|how|dass|ob)\s+$/u.test(frame.slice(from, start))) return false;
  const article = /^(?:(?:the|der|die|das)\s)?/iu.exec(frame.slice(from))?.[0].length ?? 0;
  return mentions.some((one) => one.id === id && one.start >= from && one.start <= from + article && !one.possessive);
}

/** It is the first that its sentence names, and no verb of reported speech gives the sentence to another. */
function actsItself(passage: JudgedPassage, id: string): boolean {
  const { frame, lexicon, mentions, statement } = passage;
  const sentence = sentenceOf(passage);
  if (lexicon == null || statement.form === 'direct') return false;
  const first = mentions.find((one) => one.start >= sentence.start && one.end <= sentence.end);
  return (
    first?.id === id &&
    !first.possessive &&
    first.start < sentence.start + ACTS_NEAR &&
    speechForms(frame.slice(sentence.start, sentence.end), lexicon).length === 0
  );
}

/** Was the party the subject of one of the sentences that the pronoun may look back to? */
function isCandidate(passage: JudgedPassage, phrase: SayerPhrase, id: string): boolean {
  const { sentences } = passage;
  const here = sentences.findLastIndex(({ start }) => start <= phrase.start);
  // A pronoun looks into another paragraph only where its own has nothing before it.
  const paragraph = sentences[here]?.paragraph;
  const near = sentences.slice(Math.max(0, here - SPEAKER_NEAR), here);
  const own = near.filter((one) => one.paragraph === paragraph);
  const back = own.length > 0 ? own : near;
  const stretches = [...back, { start: sentences[here]?.start ?? 0, end: phrase.start }];
  return stretches.some((one) =>
    itemsIn(passage, one)
      .find(({ kind }) => kind === 'name')
      ?.ids.includes(id),
  );
}

/**
 * "Martin Harbottle rejected this. “…,” he said": right before the pronoun's sentence nobody but its subject is named. Not where the pronoun fits the
 * other for sure, and the subject perhaps.
 */
function isSubjectNext(passage: JudgedPassage, phrase: SayerPhrase, rival: string, id: string): boolean {
  const { sentences, mentions, names } = passage;
  const here = sentences.findLastIndex(({ start }) => start <= phrase.start);
  const [before, own] = [sentences[here - 1], sentences[here]];
  if (!before || !own || before.paragraph !== own.paragraph) return false;
  if (names.gender.has(id) && !names.gender.has(rival)) return false;
  const named = mentions.filter(
    (one) => names.persons.has(one.id) && one.start >= before.start && one.start < phrase.start,
  );
  const [first] = named;
  return (
    first != null &&
    named.every((one) => one.id === rival) &&
    !first.possessive &&
    first.start < before.start + ACTS_NEAR &&
    itemsIn(passage, before)[0]?.ids.includes(rival) === true
  );
}

/** "She" is no man of whom the notes say so. */
function isContradicted({ names, lexicon }: JudgedPassage, { head }: SayerPhrase, id: string): boolean {
  const gender = names.gender.get(id);
  if (lexicon == null || gender == null) return false;
  return has(lexicon.pronouns[gender === 'he' ? 'she' : 'he'], head) && !has(lexicon.pronouns[gender], head);
}

/** "Nach Informationen dieser Zeitung": the source itself speaks, unless a verb of saying has the party for its subject. */
function selfSaid(passage: JudgedPassage, entity: Entity): string | null {
  const { frame, start, text, statement } = passage;
  if (entity.kind === 'media' || statement.form === 'direct') return null;
  const sentence = sentenceOf(passage);
  const own = frame.slice(sentence.start, sentence.end);
  const [found] = paperCuesIn(own);
  if (found == null || sentence.start > start) return null;
  const verbs = cuesIn(passage, sentence).filter(({ kind }) => kind === 'verb');
  const phrases = verbs.map((cue) => phraseAt(passage, sentence, cue)).filter((one) => one != null);
  if (phrases.some((one) => meantBy(passage, one, entity) === 'is' || one.kind === 'pronoun')) return null;
  return text.slice(sentence.start + found.start, sentence.start + found.end);
}

/** Is the party named, or its office, in the sentences around? */
function isNear(passage: JudgedPassage, id: string): boolean {
  const { sentences, first, last, mentions, text, names, lexicon, story } = passage;
  const start = sentences[Math.max(0, first - SPEAKER_NEAR)]?.start ?? 0;
  const end = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? text.length;
  if (mentions.some((one) => one.id === id && one.start >= start && one.end <= end)) return true;
  const around = text.slice(start, end);
  const entity = story.entities.find((one) => one.id === id);
  if (entity && (isWritten(around, entity) || (entity.aliases ?? []).some((alias) => around.includes(alias))))
    return true;
  return lexicon != null && find(lexicon.offices, around).some(({ text: word }) => holdersOf(word, names).includes(id));
}
