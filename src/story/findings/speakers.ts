/** Whose words a passage is, as far as the text tells: the one at the verb of saying, or the one to whom a pronoun looks back. */
import { has, pattern } from './lexicon/index.js';
import { type JudgedPassage, pairAround, type SourceReading } from './passage.js';
import { saidInPassive } from './passive.js';
import { cuesIn, type SayingCue } from './sayer/cues.js';
import { phraseAt } from './sayer/phrase.js';
import type { SayerPhrase } from './sayer/site.js';
import type { Span } from './sentences.js';
import { type Item, itemsIn, subjectAt } from './subject.js';

/** `ids` empty: nobody is named; `sure` false: an office or a pronoun that several may hold. */
export interface Speakers {
  readonly ids: ReadonlySet<string>;
  readonly sure: boolean;
  /** What stands at the verb of saying, where there is one and its words are plain. */
  readonly phrase?: SayerPhrase | null;
}

const SPEAKERS_NOBODY: Speakers = { ids: new Set(), sure: false };
/** How many sentences back a pronoun may look. */
const SPEAKERS_FAR = 4;

export function speakersOf(passage: JudgedPassage): Speakers {
  const { first, last, sentences } = passage;
  const sentence = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
  const agents = saidInPassive(passage);
  if (agents.length > 0) return { ids: new Set(agents), sure: true };
  const own = atCue(passage, sentence, nearestCue(passage, sentence), first);
  if (own.ids.size > 0 || own.sure || isTold(own)) return own;
  const around = namedIn(passage, sentence, passage);
  if (around.ids.size > 0) return around;
  const told = passage.statement.form === 'direct' ? SPEAKERS_NOBODY : speakerBefore(passage, first, SPEAKERS_FAR);
  if (told.ids.size > 0) return told;
  const next = followingCue(passage);
  if ((next.ids.size > 0 || isTold(next)) && !endsInQuote(passage, first - 1)) return next;
  const before = speakerBefore(passage, first, SPEAKERS_FAR);
  return before.ids.size > 0 ? before : next;
}

const isTold = ({ phrase }: Speakers) => phrase != null && phrase.kind !== 'pronoun';

/** Of a quotation the one next to its marks; of indirect speech the first within the excerpt, else the nearest around. */
function nearestCue(passage: JudgedPassage, sentence: Span): SayingCue | null {
  const cues = cuesIn(passage, sentence).filter((cue) =>
    cue.kind === 'verb' ? !isEmbedded(passage, sentence, cue) : namesSomebody(passage, sentence, cue),
  );
  const around = passage.statement.form === 'direct' ? pairAround(passage) : undefined;
  if (!around) {
    const inside = cues.find(({ start, end }) => start >= passage.start && end <= passage.end);
    if (inside) return inside;
  }
  const from = around?.open ?? passage.start;
  const to = around?.close ?? passage.end;
  const distance = ({ start, end }: Span) => (start >= to ? start - to : from - end + 3);
  // A verb before the marks that goes on with a comma or "and" has its say elsewhere.
  const outside = cues.filter(({ start, end }) => start >= to || end <= from);
  return outside.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "Noch im Herbst habe Paulsen ihr versichert": what somebody says of another's saying goes on with the speaker before. */
function isEmbedded({ frame, lexicon, statement }: JudgedPassage, sentence: Span, verb: Span): boolean {
  if (lexicon == null || statement.form === 'direct') return false;
  const clause = /[^,;:_–]*$/.exec(frame.slice(sentence.start, verb.start))?.[0] ?? '';
  return has(lexicon.hedges.reportedSpeech, clause) && !/\bich\b/i.test(clause);
}

function namesSomebody(passage: JudgedPassage, sentence: Span, cue: SayingCue): boolean {
  return atPreposition(passage, sentence, cue).length > 0 || phraseBy(passage, sentence, cue) != null;
}

/** "As", "wie" and the like name somebody on whose word it is only where the story knows them. */
function phraseBy(reading: SourceReading, sentence: Span, cue: SayingCue): SayerPhrase | null {
  const word = reading.frame.slice(cue.start, cue.end);
  const before = reading.frame.slice(sentence.start, cue.start);
  if (/^so$/i.test(word) ? !/[,“”"«]\s*,?\s*$/u.test(before) : /^(?:as|per|citing|wie|gemäß)$/i.test(word)) return null;
  return phraseAt(reading, sentence, cue);
}

/** The name behind "laut" or before "zufolge". */
function atPreposition(
  { mentions, names, frame, lexicon }: SourceReading,
  sentence: Span,
  { kind, start, end }: SayingCue,
): Item[] {
  const near =
    kind === 'before'
      ? mentions.filter(
          (one) =>
            one.start >= end &&
            one.start < Math.min(end + 60, sentence.end) &&
            !/[,;:_]/.test(frame.slice(end, one.start)),
        )
      : mentions.filter(
          (one) =>
            one.end <= start &&
            one.end > Math.max(start - 60, sentence.start - 1) &&
            !/[,;:_]/.test(frame.slice(one.end, start)),
        );
  const person =
    kind === 'before' ? near.find(({ id }) => names.persons.has(id)) : near.findLast(({ id }) => names.persons.has(id));
  const chosen = person ? near.filter((one) => one.start === person.start || !names.persons.has(one.id)) : near;
  if (chosen.length > 0 || lexicon == null)
    return chosen.map((one) => ({ kind: 'name', ids: [one.id], text: '', start: one.start, end: one.end }));
  const region =
    kind === 'before'
      ? { start: end, end: Math.min(end + 40, sentence.end) }
      : { start: Math.max(sentence.start, start - 30), end: start };
  const text = frame.slice(region.start, region.end);
  const looksBack = /^\s*(?:ihm|ihr|ihnen|him|her|them)(?![\p{L}])/iu.test(text) || /(?:ihm|ihr)\s*$/iu.test(text);
  return looksBack ? [{ kind: 'pronoun', ids: [], text: 'er', ...region }] : [];
}

function atCue(passage: SourceReading, sentence: Span, cue: SayingCue | null, number: number): Speakers {
  if (cue == null) return looksBack(passage, sentence) ? speakerBefore(passage, number, SPEAKERS_FAR) : SPEAKERS_NOBODY;
  const phrase = phraseBy(passage, sentence, cue);
  const items = cue.kind === 'verb' ? subjectAt(passage, sentence, cue) : atPreposition(passage, sentence, cue);
  // A pronoun that is the subject looks back, whatever else stands near the verb.
  const { head: text = '', kind } = phrase ?? {};
  const chosen: readonly Item[] =
    phrase && kind === 'pronoun' ? [{ kind, ids: [], text, start: phrase.start, end: phrase.end }] : items;
  return { ...resolved(passage, chosen, sentence, number, SPEAKERS_FAR), phrase };
}

function looksBack({ frame, lexicon }: SourceReading, { start, end }: Span): boolean {
  return lexicon != null && has(lexicon.backwards, frame.slice(start, end));
}

/** Names as they are; an office its holder, a pronoun whoever was the subject before. */
function resolved(
  reading: SourceReading,
  items: readonly Item[],
  sentence: Span,
  number: number,
  depth: number,
): Speakers {
  const named = items.flatMap(({ ids }) => ids);
  const [first] = items;
  if (first == null) return SPEAKERS_NOBODY;
  if (named.length > 0) {
    const spoken = items.filter(({ kind }) => kind === 'name');
    const shared = spoken.length === 0 && named.length > 1;
    return { ids: new Set(named), sure: !shared };
  }
  if (first.kind === 'office') {
    const behind = spokenFor(reading, first);
    if (behind.size > 0) return { ids: behind, sure: true };
    const back = holderBefore(reading, first, number);
    return back.ids.size > 0 ? back : { ids: partiesNear(reading, number), sure: false };
  }
  const earlier = itemsIn(reading, { start: sentence.start, end: first.start }).filter(({ kind }) => kind === 'name');
  const here = fitting(reading, earlier, first.text);
  return here.size > 0 ? { ids: here, sure: true } : speakerBefore(reading, number, depth, first.text);
}

/** "Die Abgeordnete", "the company": with a definite article an office looks back to the last party that fits; "a source" does not. */
function holderBefore(reading: SourceReading, office: Item, number: number): Speakers {
  const { frame, lexicon } = reading;
  const article = /(?<![\p{L}])(?:the|der|die|das)\s+(?:\p{L}+\s)?$/iu.exec(
    frame.slice(Math.max(0, office.start - 30), office.start),
  );
  if (lexicon == null || article == null) return SPEAKERS_NOBODY;
  if (has(lexicon.bodies, office.text)) return bodyBefore(reading, number);
  const [word = ''] = article[0].trim().split(/\s+/);
  const { he, she } = lexicon.definite;
  const pronoun = has(she, word) ? lexicon.pronouns.she[0] : has(he, word) ? lexicon.pronouns.he[0] : 'who';
  return speakerBefore(reading, number, SPEAKERS_FAR, pronoun);
}

/** The last company, authority or the like before the sentence. */
function bodyBefore({ sentences, mentions, names }: SourceReading, number: number): Speakers {
  const end = sentences[number]?.start ?? 0;
  const start = sentences[Math.max(0, number - SPEAKERS_FAR)]?.start ?? 0;
  const last = mentions.findLast((one) => one.start >= start && one.end <= end && !names.persons.has(one.id));
  return last ? { ids: new Set([last.id]), sure: true } : SPEAKERS_NOBODY;
}

/** "Eine Sprecherin von Vitalis", "a Meridian spokesman": for whom an office without a name speaks. */
function spokenFor({ mentions, frame }: SourceReading, { start, end }: Item): Set<string> {
  const isNext = (gap: string) =>
    /^[\s-]*(?:(?:of|for|at|von|vom|des|der|bei|beim)\s+)?(?:the\s+|\p{L}+(?:s|n|r)\s+)?$/u.test(gap);
  const near = mentions.filter(
    (one) =>
      (one.start >= end && one.start - end < 40 && isNext(frame.slice(end, one.start))) ||
      (one.end <= start && /^(?:['’]s)?[\s-]$/u.test(frame.slice(one.end, start))),
  );
  return new Set(near.map(({ id }) => id));
}

/** The subject of the sentences before, nearest first; `pronoun` says whom it may mean. */
function speakerBefore(reading: SourceReading, number: number, depth: number, pronoun = ''): Speakers {
  const sentence = reading.sentences[number - 1];
  if (sentence == null || depth === 0) return SPEAKERS_NOBODY;
  const cues = cuesIn(reading, sentence).filter(({ kind }) => kind === 'verb');
  for (const cue of cues.slice(0, 1)) {
    const its = subjectAt(reading, sentence, cue);
    const ids = fitting(reading, its, pronoun);
    if (ids.size > 0) return { ids, sure: true };
    if (its[0]?.kind === 'pronoun') return resolved(reading, its, sentence, number - 1, depth - 1);
  }
  const items = itemsIn(reading, sentence);
  const [first] = items;
  if (first?.kind === 'pronoun' && first.start < sentence.start + 12)
    return speakerBefore(reading, number - 1, depth - 1, first.text || pronoun);
  const ids = fitting(reading, items, pronoun);
  return ids.size > 0 ? { ids, sure: true } : speakerBefore(reading, number - 1, depth - 1, pronoun);
}

/** The first that a pronoun may mean, with whoever stands at the same place. */
function fitting({ names, lexicon }: SourceReading, items: readonly Item[], pronoun: string): Set<string> {
  const one = items.find(({ ids }) => ids.some((id) => fits(id)));
  return new Set(one?.ids.filter(fits) ?? []);

  function fits(id: string): boolean {
    if (lexicon == null || pronoun === '') return true;
    const { he, she, they } = lexicon.pronouns;
    const is = (list: readonly string[]) => pattern(list) && has(list, pronoun);
    const gender = names.gender.get(id);
    if (!names.persons.has(id)) return is(they) || is(he);
    if (gender == null) return is(he) || is(she) || pronoun === 'they' || pronoun === 'who';
    return is(gender === 'he' ? he : she) || pronoun === 'they' || pronoun === 'who';
  }
}

/** Everybody named in the sentence itself, where no verb tells who speaks: "Quast: …", "Für Quast ist das …". */
function namedIn({ mentions, names, frame }: SourceReading, { start, end }: Span, excerpt: Span): Speakers {
  const around = mentions.filter(
    (one) => one.start >= start && one.end <= end && (one.end <= excerpt.start || one.start >= excerpt.end),
  );
  const colon = around.filter((one) =>
    /^[^.,;_]{0,40}:\s*["„“«»‚‘'「]?$/u.test(frame.slice(one.end, excerpt.start).replace(/_+$/, '')),
  );
  const chosen = colon.length > 0 ? colon : around.filter(({ id }) => names.persons.has(id));
  return { ids: new Set(chosen.map(({ id }) => id)), sure: colon.length > 0 };
}

/** The sentence after a quotation may begin with who said it. */
function followingCue(passage: JudgedPassage): Speakers {
  const { sentences, last, frame } = passage;
  const [here, next] = [sentences[last], sentences[last + 1]];
  if (!here || !next || here.paragraph !== next.paragraph) return SPEAKERS_NOBODY;
  const cue = cuesIn(passage, next).find(({ kind }) => kind === 'verb');
  if (cue == null || frame.slice(next.start, cue.start).split(/\s+/).length > 8) return SPEAKERS_NOBODY;
  return atCue(passage, next, cue, last + 1);
}

function endsInQuote({ sentences, text, frame, lexicon }: SourceReading, number: number): boolean {
  const sentence = sentences[number];
  if (sentence == null || lexicon == null) return false;
  return /_/.test(frame.slice(sentence.start, sentence.end)) && text.slice(sentence.end, sentence.end + 2).length > 0;
}

/** Whom an office without a name may mean: the persons of the sentences around. */
function partiesNear({ mentions, sentences }: SourceReading, number: number): Set<string> {
  const start = sentences[Math.max(0, number - 3)]?.start ?? 0;
  const end = sentences[Math.min(sentences.length - 1, number + 1)]?.end ?? 0;
  return new Set(mentions.filter((one) => one.start >= start && one.end <= end).map(({ id }) => id));
}
