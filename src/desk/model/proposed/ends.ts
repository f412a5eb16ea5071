/** Who does what a proposal tells, and to whom, as its verb says: who has it as subject is offered first, whoever else is named near it. */

import type { Proposal } from '../../../propose/types.js';
import { endsAt } from '../../../story/findings/ends/ends.js';
import type { JudgedPassage } from '../../../story/findings/passage.js';
import type { PassageSpan } from '../types.js';
import { MOST_SPEAKERS } from './proposed.js';
import { type Attributed, verbIn } from './speaker/at-verb.js';
import type { WhoIn } from './who/who-in.js';
import { type PartyPlace, type TextWording, wordingIn } from './wording.js';

/** Before the name of somebody whom a noun alone means: "the company" may be another. */
const LIKELY = '~';
const nameOf = (id: string): string => id.replace(/^~/, '');

/** Passages of a text, as they speak of its parties by name, by noun or by surname. */
export function endsWording(text: string, lang: string, { parties, organs }: WhoIn): TextWording {
  const persons = parties.filter(({ isNamed, kind, name }) => isNamed && kind !== 'body' && name.includes(' '));
  const entities = persons.map(({ name }) => ({ id: name, kind: 'person' as const, name }));
  const names = new Set(
    parties.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'full').map(({ start }) => start)),
  );
  // "The trouble began": what nobody is, a noun, does nothing.
  const somebody = parties.filter((one) => one.isNamed || one.kind === 'person' || organs.has(one));
  const places = somebody.flatMap(({ name, isNamed, mentions }): PartyPlace[] =>
    mentions
      .filter(({ kind }) => kind === 'full' || kind === 'surname' || kind === 'body')
      // "The campaign group Save Our Ward" is one.
      .filter(({ kind, end }) => kind !== 'body' || !names.has(end + 1))
      .map(({ kind, start, end }) => ({ id: isNamed && kind === 'body' ? LIKELY + name : name, start, end })),
  );
  return wordingIn(text, lang, entities, {}, places);
}

/** Of a quotation the verb stands outside: who speaks there is told otherwise. */
export function withEnds<Its extends Attributed & Pick<Proposal, 'about'>>(
  text: string,
  its: Its,
  wording: TextWording,
): Its {
  const verb = its.form === 'direct' || its.form === 'partial' ? null : deedIn(text, its);
  const ends = verb && endsAt(...placed(wording(its, { form: its.form }), text, its, verb));
  if (!ends) return its;
  // Whom somebody tells something is not whom they speak of; whom they accuse is.
  const isDone = its.form === 'reported' || ACCUSES.test(its.cue ?? '');
  const [agent, receivers] = [nameOf(ends.agent), isDone ? ends.receivers.map(nameOf) : []];
  const sure = agent === ends.agent || (its.sure && agent === its.speakers[0]);
  // "Die Gewerkschaft warb um Geduld, sagte Ina Brandis": who says so is told by another verb.
  if (its.form !== 'reported' && its.sure && agent !== its.speakers[0]) return its;
  const others = its.speakers.filter((name) => name !== agent);
  const about = receivers.length > 0 ? receivers : its.about.filter((name) => name !== agent);
  return { ...its, speakers: [agent, ...others].slice(0, MOST_SPEAKERS), about, sure };
}

const ACCUSES = /^(?:w[ia]rf|werf|beschuldig|bezichtig|accus|blam|kritisier|critici[sz])/iu;

/** The verb that tells of the deed: of "is … sell" and "soll … zahlen" the last, of "wies … zurück" the first. */
function deedIn(text: string, its: Attributed): PassageSpan | null {
  const [first = '', last] = its.cue?.split(' … ') ?? [];
  const verb = verbIn(text, its, last != null && HELPS.test(first) ? -1 : 0);
  return (
    verb && { start: verb.end - (/\p{L}+$/u.exec(text.slice(verb.start, verb.end))?.[0].length ?? 0), end: verb.end }
  );
}
const HELPS =
  /^(?:soll\p{Ll}*|will|woll\p{Ll}*|wird|werde\p{Ll}*|würde\p{Ll}*|ha(?:t|tte|tten|be|ben)|kann|könn\p{Ll}*|konnte\p{Ll}*|muss|müss\p{Ll}*|musste\p{Ll}*|darf|dürf\p{Ll}*|is|are|was|were|has|have|had|will|would|to|\p{Ll}+ed)$/u;

/** A place of the text in the passage's own, which leaves out what no reader sees. */
function placed(
  passage: JudgedPassage,
  text: string,
  its: PassageSpan,
  verb: PassageSpan,
): [JudgedPassage, PassageSpan] {
  const word = text.slice(verb.start, verb.end);
  const near = passage.start + (verb.start - its.start);
  const before = passage.text.lastIndexOf(word, near);
  const start = passage.text.slice(near, near + word.length) === word ? near : before;
  return [passage, { start, end: start + word.length }];
}
