/**
 * Is whom it is about named near the words at all? Lenient: any word of the name, of another name or of the note will do, and a pronoun
 * that could stand for it. What is left was mostly chosen by mistake.
 */

import { inAllLanguages } from '../../all-languages.js';
import type { Entity } from '../../definition.js';
import type { Rule } from '../finding.js';
import { find, has } from '../lexicon/index.js';
import { isWritten } from '../loose.js';
import { holdersOf } from '../names.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';
import { heldIn } from '../sayer/offices.js';

export const unnamed: Rule = (passage) => {
  const { statement, story, lexicon } = passage;
  if (lexicon == null) return null;
  const spoken = new Set([...statement.from, ...(statement.attributedTo ?? [])]);
  const missing = (statement.to ?? []).find((id) => !spoken.has(id) && !isMeant(passage, id));
  const entity = story.entities.find(({ id }) => id === missing);
  return entity
    ? { code: 'unnamed', say: 'unnamed', params: { given: inAllLanguages(entity.name)[0] ?? entity.id } }
    : null;
};

function isMeant(passage: JudgedPassage, id: string): boolean {
  const { story, source, mentions, names, lexicon } = passage;
  const entity = story.entities.find((one) => one.id === id);
  if (entity == null || lexicon == null) return true;
  const { start, end } = nearOf(passage);
  if (mentions.some((one) => one.id === id && one.start >= start && one.end <= end)) return true;
  const around = `${inAllLanguages(source.title).join(' ')} ${passage.text.slice(start, end)}`
    .normalize('NFC')
    .toLowerCase();
  if (wordsOf(entity).some((word) => around.includes(word)) || isWritten(around, entity)) return true;
  if (heldIn(around, passage.offices, lexicon).has(id)) return true;
  if (find(lexicon.offices, around).some(({ text }) => holdersOf(text, names).includes(id))) return true;
  return isStoodFor(passage, entity);
}

/** The paragraph of the excerpt and the one before, to the first sentence behind them. */
function nearOf({ sentences, first, last, text }: JudgedPassage) {
  const before = (sentences[first]?.paragraph ?? 0) - 1;
  const after = sentences[last]?.paragraph ?? 0;
  const from = sentences.findIndex(({ paragraph }) => paragraph >= before);
  const to = sentences.findLastIndex(({ paragraph }) => paragraph <= after) + 1;
  // A paragraph of its own may be one sentence: the one before it belongs to the neighbourhood at any rate.
  const start = sentences[Math.min(from, Math.max(0, first - 1))]?.start ?? 0;
  return { start, end: sentences[Math.min(to, sentences.length - 1)]?.end ?? text.length };
}

/** Nobody says of whom in so many words: the address, and what is said of the whole. */
const ANYBODY =
  /(?<!\p{L})(?:[Yy]ou|[Yy]ours?|[Aa]ll|[Ee]very(?:one|body)|[Nn]obody|[Oo]thers?|Sie|Ihnen|Ihre?[nmrs]?|du|dich|dir|alle[nrs]?|andere[nrs]?|niemand(?:en|em)?|jeder|jeden)(?!\p{L})/u;
/** What somebody said or did stands for whoever did: "denied the report", "backs the lawsuit". */
const DEED =
  /(?<!\p{L})(?:reports?|claims?|accusations?|allegations?|criticism|statements?|offers?|lawsuits?|suits?|plans?|proposals?|decisions?|deals?|contracts?|demands?|idea|Darstellung|Vorw[uü]rf\p{L}*|Behauptung\p{L}*|Bericht\p{L}*|Kritik|Aussagen?|Angebot\p{L}*|Klagen?|Pl[aä]n\p{L}*|Vorschl[aä]g\p{L}*|Entscheidung\p{L}*|Vertr[aä]g\p{L}*|Forderung\p{L}*|Idee)(?!\p{L})/iu;
const GROUP =
  /(?<!\p{L})(?:we|us|our|ours|they|them|their|its?|this|that|these|those|here|wir|uns|unser\p{L}*|sie|ihr\p{L}*|ihnen|es|das|dies\p{L}*|dort|hier|da(?:für|gegen|mit|von|zu|ran|rum|rüber))(?!\p{L})/iu;
const PERSON = {
  he: /(?<!\p{L})(?:he|him|his|himself|who|they|them|their|er|ihn|ihm|sein\p{L}*|sie|ihnen|ihr\p{L}*|dieser|diesen|diesem)(?!\p{L})/iu,
  she: /(?<!\p{L})(?:she|her|hers|herself|who|they|them|their|sie|ihr\p{L}*|ihnen|diese[rn]?)(?!\p{L})/iu,
} as const;

/** In its own sentences, and for whom it can stand. */
function isStoodFor(passage: JudgedPassage, { id, kind }: Entity): boolean {
  const { start, end } = sentenceOf(passage);
  const own = passage.text.slice(start, end);
  if (ANYBODY.test(own) || DEED.test(own)) return true;
  if (kind !== 'person') return GROUP.test(own) || (passage.lexicon != null && has(passage.lexicon.bodies, own));
  const gender = passage.names.gender.get(id);
  return gender == null ? PERSON.he.test(own) || PERSON.she.test(own) : PERSON[gender].test(own);
}

/** The beginnings by which its words are known, whatever their endings. */
function wordsOf({ name, aliases = [], note }: Entity): string[] {
  const names = [...inAllLanguages(name), ...aliases];
  const all = [...names, ...inAllLanguages(note)].flatMap((text) => text.normalize('NFC').split(/[^\p{L}\p{N}]+/u));
  const telling = all.filter((word) => word.length > 3 && (word.length > 4 || word !== word.toLowerCase()));
  const stems = telling.map((word) => word.slice(0, Math.max(4, word.length - 2)).toLowerCase());
  return [...names.map((text) => text.normalize('NFC').toLowerCase()), ...stems].filter((word) => word !== '');
}
