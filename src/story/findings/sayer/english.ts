/** English: the subject before the verb, with its apposition, or behind it where the sentence is turned round. */
import { anyCase, NOUNS_EN } from './nouns.js';
import { beside, made, numbered, type SayerPhrase, type SayingSite } from './site.js';

const CAP = "(?:\\p{Lu}\\.|(?:\\p{Lu}[’'])?\\p{Lu}[\\p{L}\\p{N}-]*)";
const NAME = `${CAP}(?:\\s+(?:(?:of|for|the|and|&|de|del|van|von|der|den|la|al|bin)\\s+){0,3}${CAP})*`;
const DET = anyCase(
  '(?:the|an?|its|his|her|their|our|my|this|that|these|those|one|another|some|several|many|most|two|three|four|both|each|no|other)',
);
const PREP = '(?:of|for|at|from|in|with|behind|on|close to|familiar with)';
/** Behind these another phrase begins. */
const LINK =
  '(?:of|for|at|from|in|on|to|with|after|before|as|and|but|or|who|about|over|by|during|near|last|yesterday|today)';
const WORD = "[\\p{L}\\p{N}’'&.-]+";
/** No noun phrase has them: verbs, pronouns, conjunctions. */
const STOP =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|never|he|she|it|they|we|you|i|him|them|who|which|whom|that|whether|because|if|as|by|to|said|says|say|told|wrote)(?!\p{L})/iu;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|this|that|those|these|one|none|nobody|everybody|everyone|neither|both|others|some|many|all)$/iu;
const DAY =
  '(?:\\p{Lu}\\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)';
const LEAD = new RegExp(
  `^(?:(?:But|And|Yet|So|Still|However|Meanwhile|Yesterday|Today|Tonight|Earlier|Later|Then|Now|Also|Instead|Afterwards|Again|Even|Only|While|Although|Though|When|As|Because|If|Once|Last (?:week|month|year|night|\\p{Lu}\\p{Ll}+)|This (?:week|month|year|morning|evening|afternoon)|(?:(?:Late|Early) )?(?:On|By|In|Since) ${DAY}(?: (?:morning|night|evening|afternoon|\\p{N}+))?|(?:In|At|On) (?:an?|the|its|his|her|their) (?:[\\p{L}-]+ )?(?:statement|letter|interview|report|email|e-mail|note|memo|post|meeting|hearing|filing|conference|evening|morning))\\s+)+`,
  'u',
);
/** Between a subject and its verb. */
const ADVERBS =
  /(?:^|\s+)(?:has|have|had|also|later|then|again|always|already|since|repeatedly|yesterday|today|earlier|first|once|too|alone|himself|herself|itself|themselves|recently|(?!(?:family|supply|assembly|italy|ally|reply)(?!\p{L}))\p{Ll}+ly|on \p{Lu}\p{Ll}+day|last (?:week|night|month|year)|this (?:week|morning)|in (?:an?|the) (?:[\p{Ll}]+ )?(?:statement|letter|interview|report|email|note|post))$/u;
const SOFT =
  /\s(?:and|but|that|because|while|although|whereas|if|when|as|since|so|after|before|whether|said|says)\s/giu;
/** First words of what stands beside a name. */
const BESIDE = new RegExp(
  `^(?:who|whose|which|where|of|from|now|then|formerly|once|also|${DET}|\\p{N}|\\p{L}+(?:ing|ed)\\b|led|run|owned|chief|chair|head|general|finance|managing|deputy|[\\p{L}-]+ (?:chief|director|leader|chair|secretary|manager|spokes\\p{L}+|owner|founder)|${CAP})`,
  'u',
);

const NAMED_BY = /\s(?:of|for|on) (?:the )?\p{Lu}/u;
const NAME_BESIDE = new RegExp(`^,\\s+(${NAME})`, 'u');
/** Behind a verb: somebody's name with what leads up to it, or a common noun with whose it is. */
const NAMED_BEHIND = new RegExp(
  `^(?:${DET}\\s+)?(?:(?:(?!${LINK}\\s)\\p{Ll}[\\p{L}-]*(?:[’']s?)?|${CAP}[’']s|${CAP})\\s+){0,5}${NAME}(?![’'\\p{L}])`,
  'u',
);
const NOUN_BEHIND = new RegExp(
  `^(?:(?:${DET}|${NAME}[’']s?)\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,3}?\\p{L}[\\p{L}-]*|(?:${anyCase(`(?:${NOUNS_EN.plural})`)})(?!\\p{L}))(?=\\s*(?:[.,;:–—]|$)|\\s+(?:of|for|at|from|in|on|close|familiar|who|with|after|before|and|but|as|to|last|yesterday)(?!\\p{L}))(?:\\s+(?:of|for|at|from)\\s+(?:${DET}\\s+)?(?:\\p{Ll}+\\s+){0,2}?(?:${NAME}|\\p{Ll}+))?`,
  'u',
);
const BEHIND_NOUN = new RegExp(`\\s${PREP}\\s`, 'u');
const WORDS = new RegExp(`^${WORD}(?:\\s+${WORD}){0,11}$`, 'u');
const LED = new RegExp(`^(?:${DET}\\s|${NAME}[’']s?\\s)`, 'u');
const DETERMINER = new RegExp(`^${DET}$`, 'u');
const INDEFINITE = /^(?:an?|one|another|some|several)\s/iu;

export function englishPhrase({ frame, sentence, cue, isKnown }: SayingSite): SayerPhrase | null {
  const piece = (start: number, text: string) => read(start, text, isKnown, start === sentence.start);
  if (cue.kind === 'before') return forward(frame, cue.end, sentence.end, isKnown);
  let before = numbered(frame.slice(sentence.start, cue.start).trimEnd());
  const isTurned = /[“”"’‘]\s*,?$/u.test(before) && /[_,?!.]/u.test(before.slice(-3));
  if (before === '' || isTurned) return forward(frame, cue.end, sentence.end, isKnown);
  if (/(?:^|\s)(?:is|are|was|were|be|been|being|to|not)$/iu.test(before)) return null;
  for (let cut = ADVERBS.exec(before); cut; cut = ADVERBS.exec(before)) before = before.slice(0, cut.index).trimEnd();
  if (before.endsWith(',')) {
    const beside = withBeside(frame, sentence.start, before.slice(0, -1), piece);
    return beside ?? forward(frame, cue.end, sentence.end, isKnown);
  }
  const from = before.search(/[^,;:()“”"_–—]*$/u);
  return lastPhrase(sentence.start + from, before.slice(from), piece);
}

type Piece = (start: number, text: string) => SayerPhrase | null;

/** The longest end of a clause that is a noun phrase and nothing else. */
function lastPhrase(start: number, clause: string, piece: Piece): SayerPhrase | null {
  const joints = [0, ...Array.from(clause.matchAll(SOFT), ({ index, 0: word }) => index + word.length)];
  for (const at of joints) {
    const found = piece(start + at, clause.slice(at));
    if (found) return found;
  }
  return null;
}

/** "Ada Winslow, the engineer," before a verb: the first part of it is the subject. */
function withBeside(frame: string, start: number, text: string, piece: Piece): SayerPhrase | null {
  const from = text.search(/[^;:()“”"_–—]*$/u);
  const parts = text.slice(from).split(',');
  let rest = '';
  for (let i = parts.length - 2; i >= 0; i--) {
    const next = parts[i + 1] ?? '';
    if (!BESIDE.test(next.trim())) return null;
    rest = `,${next}${rest}`;
    const at = start + from + parts.slice(0, i).join(',').length + (i > 0 ? 1 : 0);
    const found = lastPhrase(at, parts[i] ?? '', piece);
    if (found && found.kind !== 'pronoun') return beside(frame, found, found.end + rest.length, NAME_BESIDE);
  }
  return null;
}

/** Right behind the verb or "according to". */
function forward(frame: string, from: number, to: number, isKnown: SayingSite['isKnown']): SayerPhrase | null {
  const text = frame.slice(from, to);
  const lead = /^\s+(?:(?:also|later|then|yesterday)\s+)?/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(lead);
  const pronoun = /^(?:he|she|it|they|we|i)(?![\p{L}’'])/iu.exec(body);
  const at = from + lead;
  if (pronoun) return made('pronoun', at, pronoun[0].length, pronoun[0].toLowerCase());
  const named = NAMED_BEHIND.exec(body);
  const common = NOUN_BEHIND.exec(body);
  const chosen =
    named && !STOP.test(named[0])
      ? named[0]
      : common && !STOP.test(common[0].replace(/\sclose to\s/u, ' of '))
        ? common[0]
        : '';
  if (chosen === '') return null;
  const found = read(at, chosen, isKnown, false);
  const after = /^,\s[^,.;:“”"]{1,60}/u.exec(frame.slice(at + chosen.length, to))?.[0] ?? '';
  return found && after !== '' && BESIDE.test(after.slice(1).trim())
    ? beside(frame, found, found.end + after.length, NAME_BESIDE)
    : found;
}

/** The text as a noun phrase, if it is one and nothing more. */
function read(at: number, given: string, isKnown: SayingSite['isKnown'], opens: boolean): SayerPhrase | null {
  const lead = /^\s*/.exec(given)?.[0].length ?? 0;
  const first = LEAD.exec(given.slice(lead))?.[0].length ?? 0;
  const start = at + lead + first;
  const text = given.slice(lead + first).trimEnd();
  if (PRONOUN.test(text)) return made('pronoun', start, text.length, text.toLowerCase());
  if (text === '' || STOP.test(text.replace(/\sclose to\s/u, ' of ')) || /[’']s?$/u.test(text)) return null;
  const left = text.split(BEHIND_NOUN)[0] ?? text;
  const words = left.split(/\s+/);
  const head = words.at(-1) ?? '';
  const shape = WORDS.test(text);
  const isLed = LED.test(left) && words.length > 1;
  // "The Board for Water", "the Council of Ostrey": the body's own name.
  const isCap = /^\p{Lu}/u.test(head);
  if (!shape) return null;
  const noun = made('noun', start, text.length, head.toLowerCase(), INDEFINITE.test(text));
  const bare = head.toLowerCase();
  const caps = words.filter((word) => /^\p{Lu}/u.test(word) && !DETERMINER.test(word));
  if (
    isCap &&
    (/^(?:MP|MEP|MSP|CEO|CFO|COO|QC|KC)$/.test(head) || (NOUNS_EN.isOffice(bare) && (isLed || words.length > 1)))
  )
    return isLed || words.length > 1 ? noun : null;
  if (isCap && caps.length === 1 && NOUNS_EN.isNoun(bare) && !NAMED_BY.test(text))
    return isLed || NOUNS_EN.isPlural(bare) ? noun : null;
  if (isCap) {
    const alone = words.length === 1 && (opens || first > 0 || lead === 0);
    const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Cllr)\.?\s/u.test(text);
    if (!title && alone && opens && !isKnown(head)) return null;
    if (/^an?$/i.test(words[0] ?? '') && words.length === 2) return noun;
    return made('name', start, text.length, head, INDEFINITE.test(text));
  }
  return isLed || NOUNS_EN.isPlural(bare) ? noun : null;
}
