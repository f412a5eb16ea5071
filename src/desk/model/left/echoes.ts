/**
 * What was taken back, or is another number by now, may still be told elsewhere: in the title, the takeaway, a step, a note, a correction. Those
 * texts are their maker's, so that they are found and said, and changed by nobody else.
 */
import type { Amount, Text } from '../../../story/definition.js';
import { type FoundSum, plainSumsIn } from '../../../story/findings/amounts.js';
import { lexiconOf } from '../../../story/findings/lexicon/index.js';
import { deskWords, fill, partyName, short } from '../edit.js';
import { isPutOff } from '../edits/put-off.js';
import { inMarks } from '../marked.js';
import { langOf } from '../records.js';
import type { Draft, DraftStatement, Place, Todo } from '../types.js';
import { left, placeOf } from './place.js';

/** So many words of an excerpt in a row are no chance; of a shorter one all of them, from three on. */
const RUN = 5;
const SHORTEST = 3;
/** A bare number from here on is hardly another one by chance. */
const TELLING = 100;

export interface Echo {
  readonly place: Place;
  /** As it stands in that text. */
  readonly found: string;
  /** What the text is called at the beginning of a sentence. */
  readonly where: string;
}

type Told = Pick<DraftStatement, 'id' | 'amount' | 'quote' | 'source'>;

/** Where a figure or the words of a statement, that is told no more, still stand. */
export function echoesOf(draft: Draft, its: Told, lang: string): Echo[] {
  return textsIn(draft, its.id, lang).flatMap(({ text, ...rest }): Echo[] => {
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

interface PlacedText extends Omit<Echo, 'found'> {
  readonly text: { readonly words: string; readonly lang: string };
}

/** All that the maker has written, in each language. A correction of the very statement tells what was wrong. */
function textsIn(draft: Draft, statement: string, lang: string): PlacedText[] {
  const { story } = draft;
  const names = deskWords(lang).echoes;
  const one = (text: Text | undefined, kind: Place['kind'], id: string, field: string, where: string): PlacedText[] => {
    const all = typeof text === 'string' ? { [story.lang]: text } : (text ?? {});
    return Object.entries(all).map(([tag, words]) => ({
      // In another language its field has the tag.
      place: { ...placeOf(draft, kind, id, field), field: tag === story.lang ? field : `${field}-${tag}` },
      text: { words, lang: tag },
      where,
    }));
  };
  return [
    ...one(story.title, 'story', '', 'title', names.title),
    ...one(story.takeaway, 'story', '', 'takeaway', names.takeaway),
    ...(story.steps ?? []).flatMap(({ title, text }, i) =>
      (['title', 'text'] as const).flatMap((field) =>
        one({ title, text }[field], 'step', String(i), field, fill(names.step, { number: String(i + 1) })),
      ),
    ),
    ...story.entities.flatMap(({ id, note }) =>
      one(note, 'entity', id, 'note', fill(names.note, { name: partyName(draft, id) })),
    ),
    ...(story.corrections ?? []).flatMap(({ note, statements }, i) =>
      statements?.includes(statement)
        ? []
        : one(note, 'correction', String(i), 'note', fill(names.correction, { number: String(i + 1) })),
    ),
  ];
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
