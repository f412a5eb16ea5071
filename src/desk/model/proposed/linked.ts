/** Whether a statement is likely tied to another one: by its verb it disputes one, by its words it answers one. Then it is asked which. */
import { inAllLanguages } from '../../../story/all-languages.js';
import { sentencesAround } from '../passage/coverage.js';
import { placeIn } from '../passage/verdicts.js';
import { recordOf } from '../records.js';
import type { Draft, DraftStatement } from '../types.js';
import { verbsIn } from './verbs/verbs.js';

/** Of those that are offered. */
const DISPUTING: ReadonlySet<string> = new Set(['contradicts', 'rejects']);

/** What a maker may call it beside the stems of those. */
const CALLED_SO =
  /(?<!\p{L})(?:den(?:y|ies|ied)|(?:does|did|do|will|would) not (?:accept|believe|agree)|disagrees?|disagreed|dementier\p{Ll}*|(?:be)?streitet ab|leugne\p{Ll}*|(?:akzeptiert|glaubt|anerkennt) nicht|erkennt nicht an|sagt Nein)(?!\p{L})/iu;

/** Whether the verb says that something is not so. */
export function isDisputing(draft: Draft, { relation = '' }: DraftStatement): boolean {
  const its = recordOf(draft, 'relations', relation);
  if (!its) return false;
  if (DISPUTING.has(its.id)) return true;
  if (its.tone !== 'conflict') return false;
  return inAllLanguages(its.label).some(
    (label) => CALLED_SO.test(label) || verbsIn(label).some((id) => DISPUTING.has(id)),
  );
}

const ANSWERING =
  /(?<!\p{L})(?:repl(?:y|ies|ied)|answer(?:s|ed)|respond(?:s|ed)|in (?:response|reply|answer) to|retort(?:s|ed)|counter(?:s|ed)|(?:hit|hits|shot) back|antwortet\p{Ll}*|erwidert\p{Ll}*|entgegnet\p{Ll}*|kontert\p{Ll}*|reagiert\p{Ll}*|hielt dagegen)(?!\p{L})/iu;

/** Whether its sentence says that it answers something. */
export function isAnswering(draft: Draft, { id, source = '' }: DraftStatement): boolean {
  const text = draft.texts.get(source) ?? '';
  const place = placeIn(draft, id);
  if (!place) return false;
  const around = sentencesAround(text, place);
  return ANSWERING.test(text.slice(around.start, around.end));
}

/** An amount or the like that two share says more than any word, a day or a month as much as a rare one. */
const SAME_NUMBER = 10;
const SAME_MONTH = 3;
/** What is said by whom it turns to; what is about the same. */
const SPOKEN_TO = 4;
const SAME_PARTY = 1;

/**
 * The others, likeliest first: what is disputed, answered or told again has the same amount, the same day, the same rare words, or was said by whom
 * it turns to; of those that are as likely the first in the order given.
 */
export function likelyLinked(statement: DraftStatement, others: readonly DraftStatement[]): DraftStatement[] {
  const { from = [], to = [] } = statement;
  const own = toldOf(statement);
  const all = new Map(others.map((its) => [its, toldOf(its)]));
  const times = new Map<string, number>();
  for (const { stems } of all.values()) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => b.has(one));
  const weight = (its: DraftStatement, { numbers, months, stems }: Told): number => {
    const voices = [...(its.from ?? []), ...(its.attributedTo ?? [])];
    const isAbout = [...voices, ...(its.to ?? [])].some((id) => to.includes(id) || from.includes(id));
    // Of a word that stands in many statements little is to be had.
    const words = shared(own.stems, stems).reduce((sum, stem) => sum + 3 / (times.get(stem) ?? 1), 0);
    return (
      shared(own.numbers, numbers).length * SAME_NUMBER +
      shared(own.months, months).length * SAME_MONTH +
      words +
      (voices.some((id) => to.includes(id)) ? SPOKEN_TO : isAbout ? SAME_PARTY : 0)
    );
  };
  const weights = new Map([...all].map(([its, told]) => [its, weight(its, told)]));
  return [...others].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

interface Told {
  readonly numbers: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const MONTHS =
  /(?<!\p{L})(?:Jan(?:uary|uar)|Feb(?:ruary|ruar)|M(?:arch|ärz)|April|Ma[iy]|Jun[ei]|Jul[iy]|August|September|O[ck]tober|November|De[cz]ember)(?!\p{L})/gu;

/** By its own words: numbers as they are written, months and the beginnings of longer words. */
function toldOf({ quote }: DraftStatement): Told {
  const words = quote?.exact ?? '';
  return {
    numbers: new Set(words.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []),
    months: new Set((words.match(MONTHS) ?? []).map((one) => one.slice(0, 3))),
    stems: new Set((words.match(/\p{L}{4,}/gu) ?? []).map((one) => one.toLowerCase().slice(0, 5))),
  };
}
