/**
 * What the maker's own words say beyond the sources: a number that none of them has, or as a fact what the statements only allege or tell as denied.
 * Title, takeaway and steps are read first, and by many alone.
 */
import { type FoundAmount, plainSumsIn, sumsIn } from '../../../story/findings/amounts.js';
import { has, type Lexicon, lexiconOf } from '../../../story/findings/lexicon/index.js';
import { pairsIn } from '../../../story/findings/marks.js';
import { figuresIn } from '../../../story/findings/numbers.js';
import { sentencesOf } from '../../../story/findings/sentences.js';
import { deskWords, fill, partyName, short } from '../edit.js';
import { isPutOff } from '../edits/put-off.js';
import { byText } from '../passage/by-text.js';
import { langOf, recordOf } from '../records.js';
import type { Draft, DraftStatement, LeftCode, Todo } from '../types.js';
import { TELLING } from './echoes.js';
import { namesGrave } from './grave.js';
import { type MakerText, makerTexts } from './maker-texts.js';
import { left } from './place.js';

const YEARS = { from: 1500, to: 2100 } as const;
/** "Rund", "nearly": so far from the number, as a share of it. */
const ROUNDED = 0.05;

export function beyond(draft: Draft, lang: string): Todo[] {
  const texts = makerTexts(draft, lang).filter(({ place }) => place.kind === 'story' || place.kind === 'step');
  return texts.flatMap((its) => {
    const lexicon = lexiconOf(its.text.lang);
    return lexicon ? [...numbers(draft, its, lexicon, lang), ...facts(draft, its, lexicon, lang)] : [];
  });
}

function hint(draft: Draft, code: LeftCode, { place, where }: MakerText, found: string, lang: string): Todo[] {
  const key = [code, place.kind, place.id, place.field, found].join(' ');
  if (isPutOff(draft, key)) return [];
  const [message, how] = deskWords(lang).left[code];
  const params = { where, found: short(found, 90) };
  return [{ ...left(code, 'check', 'must', place, lang), message: fill(message, params), hint: how, key }];
}

const figures = byText(() => new Map<string, ReadonlySet<number>>());

/** All numbers of the sources' texts, and those that the statements have. */
function numbersOf(draft: Draft): Set<number> {
  const all = new Set(draft.story.statements.flatMap(({ amount }) => (amount ? [amount.value] : [])));
  for (const [source, text] of draft.texts) {
    const [lang, known] = [langOf(draft, source), figures(text)];
    const lexicon = lexiconOf(lang);
    const own = known.get(lang) ?? new Set(lexicon ? figuresIn(text, lexicon).map(({ value }) => value) : []);
    known.set(lang, own);
    for (const value of own) all.add(value);
  }
  return all;
}

function numbers(draft: Draft, its: MakerText, lexicon: Lexicon, lang: string): Todo[] {
  const { words } = its.text;
  if (draft.texts.size === 0) return [];
  const telling = sumsIn(words, lexicon).filter(
    ({ start, value, units }) =>
      /\p{N}/u.test(words[start] ?? '') &&
      (units.length > 0 || (value >= TELLING && !(value >= YEARS.from && value <= YEARS.to))),
  );
  if (telling.length === 0) return [];
  const there = numbersOf(draft);
  const isThere = ({ value, bounds }: FoundAmount) =>
    there.has(value) ||
    (!bounds.includes('exact') && [...there].some((one) => Math.abs(one - value) <= ROUNDED * value));
  return telling
    .filter((sum) => !isThere(sum))
    .flatMap(({ start, end }) => hint(draft, 'told-number', its, words.slice(start, end), lang));
}

/** Of the law, and of what is said, asked or thought. */
const OPEN =
  /(?<!\p{L})(?:\p{L}*[Gg]ericht\p{L}*|\p{L}*[Pp]rozess\p{L}*|\p{L}*[Aa]nklage\p{L}*|angeklagt\p{L}*|\p{L}*[Vv]orw[uü]rf\p{L}*|trials?|court|charge[sd]?|accus\p{L}+|alleg\p{L}+|suspect\p{L}*|denie[sd]|whether|ob)(?!\p{L})|\?/u;

function facts(draft: Draft, its: MakerText, lexicon: Lexicon, lang: string): Todo[] {
  const open = draft.story.statements.filter(
    (one) => !one.withdrawn && /^(?:alleged|denied)$/.test(one.modality ?? ''),
  );
  const { words } = its.text;
  if (open.length === 0) return [];
  const { hedges, saying } = lexicon;
  const isOpen = (sentence: string) =>
    OPEN.test(sentence) ||
    [hedges.alleged, hedges.perhaps, hedges.guessed, hedges.accusing, hedges.denied, saying].some((list) =>
      has(list, sentence),
    );
  return sentencesOf(words, pairsIn(words))
    .map(({ start, end }) => words.slice(start, end))
    .filter((sentence) => !isOpen(sentence) && open.some((one) => tells(draft, sentence, one, lexicon)))
    .flatMap((sentence) => hint(draft, 'told-fact', its, sentence.trim(), lang));
}

/** Does a sentence name who is said to have done it, and to whom, or of how much, or a grave deed? Unless another statement has the same of both as a fact. */
function tells(draft: Draft, sentence: string, its: DraftStatement, lexicon: Lexicon): boolean {
  const { from = [], to = [], form, amount } = its;
  const isNamed = (id: string) => namesOf(draft, id).some((name) => sentence.includes(name));
  const isSum = amount != null && plainSumsIn(sentence, lexicon).some(({ value }) => value === amount.value);
  // Of somebody's words about another the deed is the other's, and what it is only the sum tells.
  if (form !== 'reported') return (isSum || namesGrave(sentence)) && to.some(isNamed);
  if (from.some(isNamed) && namesGrave(sentence)) return true;
  if (!from.some(isNamed) || !(isSum || to.some(isNamed))) return false;
  const isFact = (one: DraftStatement) =>
    !one.withdrawn &&
    one.form === 'reported' &&
    (one.modality ?? 'asserted') === 'asserted' &&
    from.some((id) => one.from?.includes(id)) &&
    to.some((id) => one.to?.includes(id));
  return !draft.story.statements.some(isFact);
}

/** As a sentence may call them: by the whole name, a person by the last one. */
function namesOf(draft: Draft, id: string): string[] {
  const name = partyName(draft, id);
  const last = recordOf(draft, 'entities', id)?.kind === 'person' ? name.split(/\s+/).at(-1) : undefined;
  return last == null ? [name] : [name, last];
}
