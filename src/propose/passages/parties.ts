/** Where a sentence names persons and bodies: by names, by what they are, by pronouns. Who it is that is meant is for others to say. */
import type { CueLexicon } from '../lexicon/index.js';
import type { Reading, TextSpan } from '../types.js';
import type { CueToken } from './tokens.js';

export interface PassageParty extends TextSpan {
  /** Place of its last word in the list of tokens. */
  readonly at: number;
  readonly kind: 'name' | 'noun' | 'pronoun';
}

/** Words of names, small letters: what stands in runs of capitalised words, or capitalised where others of its kind are not. */
export type Names = ReadonlySet<string>;

/** A point is part of an initial only: what ends one sentence and what begins the next are no name. */
const RUN =
  /(?<!\p{L})\p{Lu}(?:[\p{L}\p{M}\p{N}'’-]{1,50}|\.?)(?:[ ](?:(?:von|van|de|der|zu|und|of|and|&|the|für|bin|al)[ ])?\p{Lu}(?:[\p{L}\p{M}\p{N}'’-]{1,50}|\.?)){1,8}/gu;
const INNER = /[\p{Ll}\p{N}]\p{Lu}|^\p{Lu}{2,}$/u;
const TITLE = /^(?:Herr|Frau|Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Dame|Cllr|Judge|Chief|Mayor)$/;

export function namesOf({ text, paragraphs }: Reading, lexicon: CueLexicon): Names {
  const names = new Set<string>();
  const small = new Set<string>();
  const words = new Map<string, number>();
  for (const word of text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  for (const word of words.keys()) if (/^\p{Ll}/u.test(word)) small.add(word);
  for (const { start, end, kind } of paragraphs) {
    if (kind === 'apart' || (kind === 'heading' && !lexicon.hasCapitalNouns)) continue;
    const body = text.slice(start, end);
    for (const { 0: run, index } of body.matchAll(RUN)) {
      // "seit dreißig Jahren Fisch": German nouns stand side by side, too.
      if (lexicon.hasCapitalNouns && NUMERAL.test(body.slice(Math.max(0, index - 12), index))) continue;
      const parts = run.split(/[ ]/);
      // "Im Foyer", "Bild der Gründerin"
      if (
        lexicon.hasCapitalNouns &&
        (parts[1] === 'der' || (parts.length === 2 && isSmallWord(parts[0] ?? '', lexicon)))
      )
        continue;
      for (const word of parts) if (!lexicon.hasCapitalNouns || !NOUN.test(word)) note(word, names, small, lexicon);
    }
    if (!lexicon.hasCapitalNouns)
      for (const [, word = ''] of body.matchAll(/(?<=[\p{Ll},] )(\p{Lu}[\p{L}\p{M}'’-]+)/gu))
        note(word, names, small, lexicon);
  }
  // Words at a sentence's beginning that come back and are never written small.
  if (!lexicon.hasCapitalNouns)
    for (const [word, times] of words) if (times > 1 && /^\p{Lu}\p{Ll}/u.test(word)) note(word, names, small, lexicon);
  return names;
}

const isSmallWord = (word: string, { articles, pronouns, subordinate }: CueLexicon) => {
  const low = word.toLowerCase();
  return articles.has(low) || pronouns.has(low) || subordinate.has(low) || PREPOSITION.test(low);
};

function note(word: string, names: Set<string>, small: ReadonlySet<string>, lexicon: CueLexicon): void {
  const plain = word.replace(/['’]s?$|[.,]$/u, '').normalize('NFC');
  const low = plain.toLowerCase();
  if (!/^\p{Lu}/u.test(plain) || plain.length < 2 || small.has(low)) return;
  if (
    lexicon.articles.has(low) ||
    lexicon.pronouns.has(low) ||
    lexicon.subordinate.has(low) ||
    lexicon.coordinate.has(low) ||
    PREPOSITION.test(low)
  )
    return;
  if (!MONTHS.test(plain)) names.add(low);
}

const PREPOSITION =
  /^(?:hinter|vor|neben|zwischen|über|unter|auf|aus|bei|mit|nach|von|zu|für|gegen|durch|ohne|um|trotz|wegen|seit|laut|in|an|am|im|zum|zur|vom|auch|doch|nur|so|dann|hier|dort|behind|before|after|between|under|over|on|from|with|by|for|against|through|without|at|to|of|into|here|there|then|now|not|no|yes|what|why|how|who|ja|nein)$/;
const NUMERAL = /(?:\p{N}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|ßig|zig|hundert|tausend)\s$/u;
const NOUN = /(?:ung|ungen|heit|keit|heiten|keiten|tion|tionen|schaften|leute|leuten)$/;
const MONTHS =
  /^(?:Jan|Feb|März|March|Apr|Ma[iy]$|Jun|Jul|Aug|Sep|Okt|Oct|Nov|De[zc]|Mon|Tues|Diens|Wednes|Mittwoch|Thurs|Donners|Fri|Frei|Satur|Sams|Sun|Sonn|Christ|Easter|Euro|Prozent|Million|Milliard|Uhr|Jahr)/u;

export function partiesIn(tokens: readonly CueToken[], names: Names, lexicon: CueLexicon): PassageParty[] {
  const parties: PassageParty[] = [];
  tokens.forEach((token, at) => {
    const kind = kindOf(token, names, lexicon, tokens[at - 1], tokens[at + 1]);
    if (!kind) return;
    const last = parties.at(-1);
    // "Bürgermeisterin Swantje Ellerbrook", "the fund's founder, Yusuf": one after the other is one.
    if (last && last.at === at - 1 && kind !== 'pronoun' && last.kind !== 'pronoun')
      parties[parties.length - 1] = {
        start: last.start,
        end: token.end,
        at,
        kind: kind === 'name' || last.kind === 'name' ? 'name' : 'noun',
      };
    else parties.push({ start: token.start, end: token.end, at, kind });
  });
  return parties;
}

function kindOf(
  token: CueToken,
  names: Names,
  lexicon: CueLexicon,
  before: CueToken | undefined,
  next: CueToken | undefined,
): PassageParty['kind'] | null {
  const { low, text, isCapital, isWord } = token;
  // "employs 900 people"
  if (!isWord || (/^\p{N}/u.test(before?.text ?? '') && !names.has(low))) return null;
  if (isCapital && (names.has(low) || INNER.test(text) || TITLE.test(text))) return 'name';
  if (lexicon.pronouns.has(low)) return isOwner(low, next, lexicon) ? null : 'pronoun';
  if (
    lexicon.hasCapitalNouns
      ? isCapital && isGermanParty(low, lexicon)
      : lexicon.parties.has(low) || lexicon.partyEnds.test(low)
  )
    return 'noun';
  // "the yard's shareholders": what people own or do in numbers.
  return !lexicon.hasCapitalNouns &&
    /^(?:the|a|an|his|her|its|their|of|two|three|four|five|several|many|former|other|local|rival|new)$/.test(
      before?.low ?? '',
    ) &&
    lexicon.parties.has(low.replace(/s$/, ''))
    ? 'noun'
    : null;
}

/** "her weight", "it": nobody who does anything to anybody. */
const isOwner = (low: string, next: CueToken | undefined, { hasCapitalNouns }: CueLexicon) =>
  low === 'it' ||
  (hasCapitalNouns
    ? low === 'ihr' && next?.isCapital === true
    : low === 'her' &&
      next?.isWord === true &&
      /^\p{Ll}{3,}$/u.test(next.text) &&
      !/^(?:for|over|with|from|into|about|when|because|after|before|that|and|but|out|off|aside)$/.test(next.low));

function isGermanParty(low: string, { parties, partyEnds }: CueLexicon): boolean {
  if (parties.has(low) || partyEnds.test(low)) return true;
  const stem = low.replace(/(?:es|en|er|s|n|e)$/u, '');
  return parties.has(stem) || (stem.length > 4 && partyEnds.test(stem));
}
