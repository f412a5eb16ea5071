/** A reading copy's sentences: what stands in one pair of marks is part of one, and no abbreviation ends one. */
import type { MarkPair, Paragraph, ReadingSentence } from '../types.js';

/** A point after these ends no sentence. */
const SHORT = new Set(
  (
    'Mrd Mio Tsd Bio Dr Mr Mrs Ms Prof St ca bzw vgl Str evtl ggf sog inkl Jr Sr Gen Sen Rep Gov Hon Rev Capt Col Lt Sgt ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez Jos Wm Chas Geo Hr Fr Frl Dipl Ing Mag Bsp Hrsg Aufl Abt ' +
    'z u d i o s a b h vs al approx est dept Cllr Supt Insp Maj'
  ).split(' '),
);
/** After these a number follows, or the sentence is over. */
const NUMBERED = /(?:^|[^\p{L}])(?:Nr|No|Nos|Abs|Art|Kl|Bd|Tel|fig|vol|pp?|S|Rn|Az)\.$/u;
/** "Grindle’s." is none. */
const SHORT_IN = /(?:^|[^\p{L}'’])((?!I$)\p{Lu}|\p{L}{1,6})\.$/u;
const ORDINAL = /(?:^|[^\p{N}.,])\p{N}{1,2}\.$/u;
/** After "3." these go on. */
const COUNTED =
  /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Mal|Platz|Quartal|Rang|Tag|Stock|Etage|Runde|Spieltag|Verhandlungstag|Liga|Klasse|Lebensjahr|Minute)/u;
const CANDIDATE = /[.!?…。！？]+[”’»“‘«"')\]]*\s+/gu;
const BEGINS = /^["„“‚‘'«»‹›([—–-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€]/u;

const LONGEST = 10_000;
/** An end mark before the end. */
const INNER = /[.!?…。！？][\s\S]*\S/u;
const STARTS =
  /^["„“»«‘]?(?:D(?:er|ie|as|em|en|ann|och|ort|amit|azu|a)|Er|Sie|Es|Ein|Eine|Im|In|Am|An|Auf|Aus|Bei|Mit|Nach|Von|Vor|Zu|Für|Und|Aber|Wer|Wie|Was|So|Auch|Nun|Seit|The|He|She|It|They|We|But|And|In|On|At|A|An|That|This|There|Then|When|After|For|His|Her|Its|Their|If|No|Not)(?![\p{L}])/u;

interface Segmenter {
  segment(text: string): Iterable<{ readonly index: number }>;
}
type Breaks = (text: string) => number[];

/** Where the engine cuts sentences, it does; else wherever an end mark has a space behind it. */
export function breaksWith(lang: string, intl: { Segmenter?: unknown } = Intl): Breaks {
  const Segmenter = intl.Segmenter as (new (lang: string, options: object) => Segmenter) | undefined;
  if (!Segmenter) return plainBreaks;
  const made = segmenterOf(Segmenter, lang);
  if (!made) return plainBreaks;
  // The engine takes ever longer for a text without line ends, and does not cut behind a mark that it takes for an opening one: „Nein.“ Er ging.
  return (text) =>
    text.length > LONGEST
      ? plainBreaks(text)
      : [...new Set([...Array.from(made.segment(text), ({ index }) => index), ...plainBreaks(text)])].sort(
          (a, b) => a - b,
        );
}

function segmenterOf(Segmenter: new (lang: string, options: object) => Segmenter, lang: string): Segmenter | null {
  try {
    return new Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return null; // The language's tag is no tag.
  }
}

export const plainBreaks: Breaks = (text) =>
  Array.from(text.matchAll(CANDIDATE), ({ index, 0: { length } }) => index + length);

export function sentencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  marks: readonly MarkPair[],
  breaks: Breaks,
): ReadingSentence[] {
  const sentences: ReadingSentence[] = [];
  const outer = marks.filter(({ depth }) => depth === 0);
  let m = 0;
  paragraphs.forEach(({ start, end }, paragraph) => {
    const body = text.slice(start, end);
    let from = start;
    const push = (to: number) => {
      const words = text.slice(from, to);
      const first = from + words.length - words.trimStart().length;
      if (words.trim() !== '') sentences.push({ start: first, end: first + words.trim().length, paragraph });
      from = to;
    };
    // Most short lines hold one sentence or none.
    for (const place of INNER.test(body) ? breaks(body) : []) {
      const at = start + place;
      if (at <= from || at >= end) continue;
      while (m < outer.length && (outer[m]?.close ?? 0) < at) m++;
      const pair = outer[m];
      if (pair && pair.open < at && pair.close >= at) continue;
      if (ends(text, from, at, end)) push(at);
    }
    push(end);
  });
  return sentences;
}

/** Is what stands before this place, space included, a sentence that is over? */
function ends(text: string, from: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(from, at - 24), at).trimEnd();
  const after = text.slice(at, Math.min(end, at + 24));
  if (!BEGINS.test(after) || !/[.!?…。！？][”’»“‘«"')\]]*$/u.test(before)) return false;
  if (!before.endsWith('.')) return true;
  if (NUMBERED.test(before)) return !/^\p{N}/u.test(after);
  const short = SHORT_IN.exec(before)?.[1];
  // "George W. Bush", but "on his platform X. The president".
  if (short != null && /^\p{Lu}$/u.test(short)) return short === 'X' || STARTS.test(after);
  if (short != null && SHORT.has(short)) return false;
  return !(
    ORDINAL.test(before) &&
    (COUNTED.test(` ${after}`) || /\b(?:[Aa]m|[Vv]om|[Dd]er|[Dd]en|[Zz]um)\s\p{N}+\.$/u.test(before))
  );
}
