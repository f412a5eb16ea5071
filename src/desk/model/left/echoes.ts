/**
 * What was taken back, or is another number by now, may still be told elsewhere: in the title, the takeaway, a step, a note, a correction. Those
 * texts are their maker's, so that they are found and said, and changed by nobody else.
 */
import type { Amount } from '../../../story/definition.js';
import { type FoundSum, plainSumsIn } from '../../../story/findings/amounts.js';
import { lexiconOf } from '../../../story/findings/lexicon/index.js';
import { deskWords, fill, short } from '../edit.js';
import { isPutOff } from '../edits/put-off.js';
import { inMarks } from '../marked.js';
import { langOf } from '../records.js';
import type { Draft, DraftStatement, Todo } from '../types.js';
import { type MakerText, makerTexts } from './maker-texts.js';
import { left } from './place.js';

/** So many words of an excerpt in a row are no chance; of a shorter one all of them, from three on. */
const RUN = 5;
const SHORTEST = 3;
/** A bare number from here on is hardly another one by chance. */
export const TELLING = 100;

export interface Echo extends Omit<MakerText, 'text'> {
  /** As it stands in that text. */
  readonly found: string;
}

type Told = Pick<DraftStatement, 'id' | 'amount' | 'quote' | 'source'>;

/** Where a figure or the words of a statement, that is told no more, still stand. */
export function echoesOf(draft: Draft, its: Told, lang: string): Echo[] {
  return makerTexts(draft, lang, its.id).flatMap(({ text, ...rest }): Echo[] => {
    const found = runIn(text.words, its) ?? figureIn(draft, text.words, text.lang, its);
    return found == null ? [] : [{ ...rest, found }];
  });
}

/** By what it is remembered that it may stay. */
export const echoKey = (id: string, { place, found }: Echo): string =>
  ['echo', id, place.kind, place.id, place.field, found].join(' ');

export function echoes(draft: Draft, lang: string): Todo[] {
  const words = deskWords(lang);
  const old = new Map(draft.published?.story.statements.map((its) => [its.id, its]));
  return draft.story.statements.flatMap((its): Todo[] => {
    const told = its.withdrawn ? its : otherFigure(old.get(its.id), its);
    if (!told) return [];
    const code = its.withdrawn ? 'echo-withdrawn' : 'echo-changed';
    const text = inMarks(draft, its, short(its.quote?.exact ?? its.id));
    return echoesOf(draft, told, lang).flatMap((echo): Todo[] => {
      const { place, found, where } = echo;
      const key = echoKey(its.id, echo);
      if (isPutOff(draft, key)) return [];
      const [message, hint] = words.left[code];
      const params = { where, found: short(found, 60), text };
      return [{ ...left(code, 'check', 'must', place, lang), message: fill(message, params), hint, key, of: its.id }];
    });
  });
}

/** Of what readers have its figure, where that is another one now. */
function otherFigure(old: Told | undefined, { amount }: DraftStatement): Told | null {
  if (old?.amount == null || (old.amount.value === amount?.value && old.amount.unit === amount.unit)) return null;
  return { id: old.id, amount: old.amount };
}

const WORDS = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;
const spell = (word: string) => word.toLowerCase().replace(/’/g, "'");

/** The longest run of the excerpt's words, or of its translations', as the text has it. */
function runIn(text: string, { quote }: Told): string | null {
  const there = [...text.matchAll(WORDS)];
  const runs = [quote?.exact, ...Object.values(quote?.translations ?? {})].flatMap((words) => {
    const own = Array.from((words ?? '').matchAll(WORDS), ([word]) => spell(word));
    const least = Math.min(RUN, own.length);
    const run =
      least < SHORTEST
        ? null
        : longest(
            there.map(([word]) => spell(word)),
            own,
            least,
          );
    return run ? [run] : [];
  });
  const [run] = runs.sort((a, b) => b.count - a.count);
  const [first, last] = run ? [there[run.at], there[run.at + run.count - 1]] : [];
  return first && last ? text.slice(first.index, last.index + last[0].length) : null;
}

function longest(there: readonly string[], own: readonly string[], least: number) {
  let best: { readonly at: number; readonly count: number } | null = null;
  for (let i = 0; i < there.length; i++)
    for (let j = 0; j < own.length; j++) {
      let count = 0;
      while (count + i < there.length && there[i + count] === own[j + count]) count++;
      if (count >= Math.max(least, (best?.count ?? 0) + 1)) best = { at: i, count };
    }
  return best;
}

/** The statement's figure in other words, unless one that stands has it, too. */
function figureIn(draft: Draft, text: string, lang: string, its: Told): string | null {
  const figures = figuresOf(draft, its);
  if (figures.length === 0) return null;
  const standing = draft.story.statements
    .filter((one) => one.id !== its.id && !one.withdrawn)
    .flatMap((one) => figuresOf(draft, one));
  const found = sumsIn(text, lang).find(
    (sum) => figures.some((own) => isSame(own, sum)) && !standing.some((own) => isSame(own, sum)),
  );
  return found ? text.slice(found.start, found.end) : null;
}

type Figure = Pick<Amount, 'value'> & { readonly units: readonly string[] };

function figuresOf(draft: Draft, { amount, quote, source }: Told): readonly Figure[] {
  if (amount) return [{ value: amount.value, units: amount.unit == null ? [] : [amount.unit] }];
  return sumsIn(quote?.exact ?? '', langOf(draft, source ?? '')).filter(({ units }) => units.length > 0);
}

function sumsIn(text: string, lang: string): FoundSum[] {
  const lexicon = lexiconOf(lang);
  return lexicon ? plainSumsIn(text, lexicon) : [];
}

/** What is counted is told in too many ways: only of money and shares the unit tells two numbers apart. */
function isSame(own: Figure, { value, units }: FoundSum): boolean {
  if (own.value !== value) return false;
  return units.length === 0 ? value >= TELLING : own.units.some((unit) => units.includes(unit));
}
