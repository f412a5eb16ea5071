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

/** The others, those first of whom it speaks: what is disputed was mostly said by whom it turns to, or is about the same. */
export function likelyDisputed(
  { from = [], to = [] }: DraftStatement,
  others: readonly DraftStatement[],
): DraftStatement[] {
  const rank = (its: DraftStatement): number => {
    const voices = [...(its.from ?? []), ...(its.attributedTo ?? [])];
    if (voices.some((id) => to.includes(id))) return 0;
    return [...voices, ...(its.to ?? [])].some((id) => to.includes(id) || from.includes(id)) ? 1 : 2;
  };
  return [...others].sort((a, b) => rank(a) - rank(b));
}
