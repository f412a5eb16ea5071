/** Who stands where a cue's speaker stands: its subject, the noun behind "laut", a passive's "by", the owner of what belongs. */
import type { CueWord, Passage } from '../types.js';
import { behindFronted, behindTurned } from './fronted.js';
import { type Give, isSubject } from './ground.js';
import type { PartyMention } from './mention.js';
import type { Cast } from './mentions.js';
import type { LanguageWords } from './words/index.js';

/** So far from its verb stands no subject. */
const FAR = 300;
const STOP = /[.;:!?“”"«»„()]/;

export function atCue(
  { text }: Cast,
  words: LanguageWords,
  passage: Passage,
  here: readonly PartyMention[],
  give: Give,
): void {
  const [cue] = passage.cue ?? [];
  if (!cue) {
    beforeColon(text, passage, here, give);
    return;
  }
  const all = cueText(text, passage);
  const owner = OWN.exec(all)?.[0].trim().toLowerCase();
  if (owner != null) ownWords(owner, here, give);
  else if (words.impersonal.test(all)) fromWhere(text, words, here, give);
  else if (ofOwner(text, cue, here, give)) return;
  else if (isSource(words, all)) atSource(text, words, passage.cue ?? [], here, give);
  else if (words.sourceAfter.test(all)) {
    const before = here.findLast(({ end }) => end <= cue.start);
    if (before) give(before, 'source');
  } else if (words.belonging.test(all)) toOwner(cue, here, give);
  else atVerb(text, words, passage, cue, here, give);
}

const cueText = (text: string, { cue }: Passage) =>
  (cue ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');

const OWN =
  /(?:^|\s)(?:his own|her own|their own|its own|own|eigene[rnm]?|his|her|their|its|seine[rnm]?|ihre[rnm]?)(?=\s\p{L})/iu;

/** "Nach eigenen Worten", "by her own account": the sentence's subject; "in his view": somebody before. */
function ownWords(owner: string, here: readonly PartyMention[], give: Give): void {
  const subject = here.find(isSubject);
  if (subject && /own$|^eigen/.test(owner)) give(subject, 'source');
}

/** "Es heißt in dem Brief", "in his view", "demnach": nobody in the sentence is its subject. */
export function isImpersonal({ text }: Cast, words: LanguageWords, passage: Passage): boolean {
  if (passage.cue == null) return false;
  const all = cueText(text, passage);
  return words.impersonal.test(all) || OWN.test(all) || /^(?:demnach|danach|demzufolge)$/i.test(all);
}

/** "Lanchester: ‘…’", "Holm schwieg. Dann: „…“". */
function beforeColon(text: string, passage: Passage, here: readonly PartyMention[], give: Give): void {
  const named = here.findLast(({ end }) => end <= passage.start);
  if (
    named &&
    isSubject(named) &&
    /^(?:\s\([^)]*\))?\s?[:–—]\s?["„“«»‚‘'›‹]?$/u.test(text.slice(named.end, passage.start))
  )
    give(named, 'colon');
  else if (!isFor(text, passage, here, give)) introducing(text, passage, here, give);
}

/** "Für Analyst Bernd Aumann wäre das …", "To Bernard Ullman, …". */
function isFor(text: string, passage: Passage, [first]: readonly PartyMention[], give: Give): boolean {
  if (!first || passage.form === 'direct' || passage.form === 'reported' || first.start < passage.start) return false;
  if (!/^(?:Für|For|To|Aus Sicht|In den Augen)\s(?:\p{L}+\s){0,3}$/u.test(text.slice(passage.start, first.start)))
    return false;
  give(first, 'source', 0.8);
  return true;
}

/** "Die Analystin Ines Tauber bleibt skeptisch: „…“", "Stadler schüttelte den Kopf: Man verkaufe alles": whom the words before the colon are about. */
function introducing(text: string, passage: Passage, here: readonly PartyMention[], give: Give): void {
  const [opening] = here;
  if (!opening) return;
  const colon =
    passage.form === 'direct'
      ? passage.start - (/:\s?["„“«»‚‘'›‹]?$/u.exec(text.slice(passage.start - 4, passage.start))?.[0].length ?? 1e9)
      : text.slice(0, passage.end).indexOf(': ', passage.start);
  const before = here.filter(({ end }) => end <= colon);
  // "Brodie’s reply takes four minutes: “…”", "Die Antwort von Holm: „…“"
  const author = before.find(
    ({ start, end }) =>
      REPLY_BEHIND.test(text.slice(end, end + 30)) || REPLY_BEFORE.test(text.slice(Math.max(0, start - 40), start)),
  );
  if (author && colon > 0) give(author, 'colon');
  const subject = before.find(isSubject);
  if (subject && subject !== author && colon > 0) give(subject, 'colon', author ? 0.4 : 0.8);
}

const REPLIES =
  '(?:reply|answer|response|retort|verdict|message|comment|words|warning|Antwort|Replik|Kommentar|Reaktion|Botschaft|Fazit|Urteil|Worte|Mahnung|Rat|Begründung)';
const REPLY_BEHIND = new RegExp(`^(?:['’]s?)?\\s(?:\\p{Ll}+\\s)?${REPLIES}(?!\\p{L})`, 'u');
const REPLY_BEFORE = new RegExp(`${REPLIES}\\s(?:of|from|by|von|vom|des|der)\\s(?:\\p{L}+\\s){0,2}$`, 'u');

/** "It is Lindqvist’s contention that", "her message is that": whose the noun is that says it. */
function ofOwner(text: string, { start }: CueWord, here: readonly PartyMention[], give: Give): boolean {
  const owner = here.findLast(({ end }) => end <= start);
  const gap = owner ? text.slice(owner.end, start) : '';
  const isOwner =
    owner?.form === 'pronoun' ? /^(?:his|her|their|its)$/i.test(text.slice(owner.start, owner.end)) : /^['’]/.test(gap);
  if (!owner || !isOwner || !/^(?:['’]s?)?\s(?:\p{Ll}+\s)?$/u.test(gap)) return false;
  give(owner, 'source');
  return true;
}

const isSource = (words: LanguageWords, cue: string) =>
  words.sourceBefore.test(cue) || words.sourceBefore.test(cue.replace(/\s(?:des|der|von|vom|dem)$/iu, ''));

/** "Laut Lüders", "so Yasemin Korkmaz", "nach Schätzung des Betriebsrats", "according to the company’s own estimate". */
function atSource(
  text: string,
  words: LanguageWords,
  cue: readonly CueWord[],
  here: readonly PartyMention[],
  give: Give,
): void {
  const end = cue.at(-1)?.end ?? 0;
  const [first, second] = here.filter((one) => one.start >= (cue[0]?.start ?? end));
  if (ofDocument(text, words, end, here, first, give)) return;
  if (!first || STOP.test(text.slice(end, first.start))) return;
  give(first, 'source');
  if (second && second.start - first.end < 12) give(second, 'source', 0.4);
}

const OF = /^\s(?:by|from|of|for|von|vom|des|der|dem|einer|eines)\s(?:\p{L}+\s){0,2}$/u;

/** "According to its own survey", "laut Geschäftsbericht": of nobody else it is the one's whom the sentence is about. */
function ofDocument(
  text: string,
  words: LanguageWords,
  end: number,
  here: readonly PartyMention[],
  next: PartyMention | undefined,
  give: Give,
): boolean {
  const behind =
    /^(?:\s[\p{L}\p{N}'’-]+){1,5}/u
      .exec(text.slice(end, end + 80))?.[0]
      .split(' ')
      .slice(1) ?? [];
  const at = behind.findIndex((word) => words.documents.test(word));
  if (at < 0) return false;
  const noun = end + behind.slice(0, at + 1).join(' ').length + 1;
  // "The firm’s own filing", "a report by the council".
  if (next && (next.end <= noun || OF.test(text.slice(noun, next.start)))) return false;
  const own = behind.slice(0, at).some((word) => words.possessive.test(word));
  const subject = here.find((one) => isSubject(one) && (one.start >= noun || one.end <= end));
  if (subject && !own) give(subject, 'source', 0.6);
  return true;
}

/** "Hieß es aus der Staatsanwaltschaft", "in einer E-Mail der Airline": behind "aus", or whose letter it is. */
function fromWhere(text: string, words: LanguageWords, here: readonly PartyMention[], give: Give): void {
  for (const [i, one] of here.entries()) {
    const before = text.slice(Math.max(0, one.start - 40), one.start);
    if (/(?:^|\s)(?:aus|von|vom|bei|beim)\s(?:\p{L}+\s){0,3}$/iu.test(before)) give(one, 'source');
    else if (one.genitive && words.documents.test(lastNoun(before))) give(one, 'source');
    else if (i === 0 && one.oblique) give(one, 'source', 0.3);
  }
}

const lastNoun = (before: string) => /(\p{Lu}[\p{L}-]*)\s(?:\p{L}+\s){0,2}$/u.exec(before)?.[1] ?? '';

/** "Den Erben gehören 38 Prozent", "the rest belongs to Crannock": the owner stands in the dative or behind "to". */
function toOwner(cue: CueWord, here: readonly PartyMention[], give: Give): void {
  const before = here.find((one) => one.end <= cue.start && one.oblique);
  const after = here.find((one) => one.start >= cue.end);
  if (before) give(before, 'by');
  if (after) give(after, before ? 'object' : 'by');
}

function atVerb(
  text: string,
  words: LanguageWords,
  passage: Passage,
  cue: CueWord,
  here: readonly PartyMention[],
  give: Give,
): void {
  if (passage.form === 'reported' && byAgent(text, words, cue, here, give)) return;
  if (/^\ses\s(?:\p{Ll}+\s){0,2}?(?:aus|von|vom)\s/u.test(text.slice(cue.end, cue.end + 40))) {
    // "Tönte es aus der SPD".
    fromWhere(
      text,
      words,
      here.filter(({ start }) => start > cue.end),
      give,
    );
    return;
  }
  const subject = behindFronted(text, cue, here) ?? behindTurned(text, passage, cue, here);
  if (subject) {
    give(subject, 'after');
    for (const one of here) if (one.start !== subject.start) give(one, 'object');
    return;
  }
  const start = sentenceStart(here, cue);
  const before = here.findLast((one) => one.end <= cue.start && isSubject(one) && isNextTo(text, one, cue, passage));
  const across = here.find((one) => one.end <= cue.start && isSubject(one) && isAcross(text, one, cue));
  const shared = before == null && JOINED.test(text.slice(Math.max(0, cue.start - 20), cue.start)) ? start : undefined;
  const next = here.find((one) => one.start >= cue.end && isSubject(one));
  const gap = next && next.start - cue.end < FAR ? text.slice(cue.end, next.start) : null;
  const after = gap == null || CONTENT.test(gap) ? undefined : next;
  // "Walburga, sagt er, verwechsle": put in, with its own subject behind.
  const inserted =
    after != null &&
    across == null &&
    /,\s$/.test(text.slice(Math.max(0, cue.start - 2), cue.start)) &&
    after.start - cue.end < 22 &&
    after.form !== 'role';
  const leads = /[“”"„«»’‘›‹]\s*,?\s*$|,\s*$/u.test(text.slice(Math.max(0, cue.start - 4), cue.start));
  if (before && !inserted) give(before, 'before');
  if (shared) give(shared, 'before', 0.9);
  if (across && across !== before) give(across, 'across');
  if (start && !inserted && (start === before || start === across)) give(start, 'leading');
  const near = after != null && gap != null && !STOP.test(gap) && gap.split(/\s+/).length <= 7;
  const taken = across != null || shared != null || (before != null && !leads);
  if (near) give(after, taken ? 'object' : 'after', gap.includes(',') ? 0.5 : 1);
  for (const one of here) if (one.start > cue.end && (one !== after || !near)) give(one, 'object');
  fromDocument(text, words, cue, here, give);
}

/** The sentence's first mention, if it stands before the cue and may be a subject. */
function sentenceStart([first]: readonly PartyMention[], cue: CueWord): PartyMention | undefined {
  return first && first.end <= cue.start && isSubject(first) ? first : undefined;
}

/** "He owes the mill and believes": the verb's subject stands farther in front. */
const JOINED = /(?:^|[\s,])(?:and|und|but|aber|sowie)\s(?:\p{Ll}+\s)?$/u;
/** Behind "that" the content begins, and its own subject. */
const CONTENT = /(?:^|\s)(?:that|whether|how|why|dass|daß|ob)\s/u;

/** Nothing but adverbs between; one comma may close an apposition. */
function isNextTo(text: string, { end }: PartyMention, cue: CueWord, passage: Passage): boolean {
  // "Bis ein Zuhörer „Bitte nicht“ rief".
  const spoken = passage.form === 'direct' && passage.start >= end && passage.end <= cue.start;
  const gap = spoken
    ? text.slice(end, passage.start - 1) + text.slice(passage.end, cue.start).replace(/^[^\s,]{0,2}/u, '')
    : text.slice(end, cue.start);
  return !STOP.test(gap) && !gap.replace(/^,\s/, '').includes(',') && !JOINED.test(gap);
}

/** "Moosbrugger, die für das Land …, nennt", "Caldera Grain, a trading house on the coast, bought". */
function isAcross(text: string, { end }: PartyMention, cue: CueWord): boolean {
  return (
    cue.start - end < FAR &&
    /^(?:\s\([^)]*\))?,\s[^.;:!?“”"«»„]+,\s(?:\p{L}+\s){0,4}$/u.test(text.slice(end, cue.start))
  );
}

/** "A letter from the firm calls", "its ruling speaks of": a document says what its author says. */
function fromDocument(
  text: string,
  words: LanguageWords,
  cue: CueWord,
  here: readonly PartyMention[],
  give: Give,
): void {
  const [first] = here;
  if (!first || first.start >= cue.start) return;
  const lead = text.slice(Math.max(0, first.start - 40), first.start);
  const noun = /(\p{L}+)\s(?:from|by|of|von|vom|der|des)\s(?:\p{L}+\s)?$/u.exec(lead)?.[1] ?? '';
  if (words.documents.test(noun)) give(first, 'source');
}

function byAgent(text: string, words: LanguageWords, cue: CueWord, here: readonly PartyMention[], give: Give): boolean {
  if (
    !/(?:^|\s)(?:is|are|was|were|been|being|wird|werden|wurden?|worden)(?=\s|$)/iu.test(
      text.slice(Math.max(0, cue.start - 30), cue.end + 8),
    )
  )
    return false;
  const agent = here.find((one) => one.start >= cue.end && words.by.test(lastWord(text.slice(cue.end, one.start))));
  if (agent) give(agent, 'by');
  return agent != null;
}

/** Past articles and nouns such as "der Kanzlei". */
const lastWord = (gap: string) =>
  /(?:^|\s)(von|vom|durch|by)(?:\s+(?:der|den|dem|the|an?|einer|einem))?(?:\s\p{L}+)?\s*$/iu.exec(gap)?.[1] ?? '';
