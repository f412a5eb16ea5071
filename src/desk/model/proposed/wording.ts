/** A passage as the findings read it, before anything is said of it: what the desk fills in is what they would ask for. */
import type { Statement, Story } from '../../../story/definition.js';
import { cleaned } from '../../../story/findings/clean.js';
import type { Mention } from '../../../story/findings/names.js';
import { type JudgedPassage, passageOf, readingOf, type SourceReading } from '../../../story/findings/passage.js';
import type { Form, Modality, Tone } from '../../../story/vocabulary.js';
import { readingOf as placesOf } from '../passage/reading.js';
import type { Draft, PassageSpan } from '../types.js';
import type { FoundName } from './names.js';

/** What is supposed of it for the asking. */
interface Supposed {
  readonly form: Form;
  readonly modality?: Modality;
  /** Of the relation that it may get. */
  readonly tone?: Tone;
}

type Entities = Story['entities'];

/** Where the text speaks of somebody by other words than a name. */
export interface PartyPlace extends PassageSpan {
  readonly id: string;
}

/** Of a source's text: any passage of it, by its place in the text as the desk has it. */
export type TextWording = (span: PassageSpan, supposed: Supposed) => JudgedPassage;

/** In nobody's quotation marks; a name that is part of another is that one's. */
function mentionsOf({ mentions, frame }: SourceReading, known: readonly Mention[]): readonly Mention[] {
  const all = known.filter(({ start, end }) => end > start && !frame.slice(start, end).includes('_'));
  const isFree = (one: Mention) => !all.some(({ start, end }) => start < one.end && one.start < end);
  return [...all, ...mentions.filter(isFree)].toSorted((a, b) => a.start - b.start);
}

/** Read once for all passages; `entities`: whom the text may name; `places`: where it speaks of somebody besides. */
export function wordingIn(
  text: string,
  lang: string,
  entities: Entities,
  source: Partial<Story['sources'][number]> = {},
  places: readonly PartyPlace[] = [],
): TextWording {
  const { folded, toPlain } = placesOf(text);
  const clean = cleaned(folded.plain);
  const story = { lang, title: '', entities, relations: [], sources: [], statements: [] } as unknown as Story;
  const named = readingOf(story, { id: '', title: '', lang, ...source }, clean.text);
  const known = places.map(({ id, start, end }) => ({
    id,
    possessive: false,
    ...clean.place({ start: toPlain(start), end: toPlain(end) }),
  }));
  const reading: SourceReading = { ...named, mentions: mentionsOf(named, known) };
  return (span, { form, modality = 'asserted', tone = 'other' }) => {
    const statement = { id: '', from: [], relation: tone, form, modality, source: reading.source.id };
    const place = clean.place({ start: toPlain(span.start), end: toPlain(span.end) });
    const relations = [{ id: tone, tone, label: '' }];
    return passageOf(
      { ...reading, story: { ...story, relations } },
      { ...statement, quote: { exact: '' } } as Statement,
      place,
    );
  };
}

const NOBODY: readonly FoundName[] = [];
/** By the names that are found, the text that was read last with them: its passages are asked for one after the other, now with and now without. */
const read = new WeakMap<readonly FoundName[], { readonly from: readonly unknown[]; readonly its: TextWording }>();

/** `found`: names that are nobody yet stand for themselves. Null where there is no text. */
export function wordingOf(
  draft: Draft,
  source: string,
  span: PassageSpan,
  supposed: Supposed,
  found: readonly FoundName[] = NOBODY,
): JudgedPassage | null {
  const { story, texts } = draft;
  const text = texts.get(source);
  if (text == null) return null;
  const its = story.sources.find(({ id }) => id === source);
  const from = [text, its?.lang, story.lang, story.entities];
  let known = read.get(found);
  if (!known?.from.every((one, i) => one === from[i])) {
    known = { from, its: wordingIn(text, story.lang, nameable(draft, found), { ...its, id: source }) };
    read.set(found, known);
  }
  return known.its(span, supposed);
}

function nameable({ story }: Draft, found: readonly FoundName[]): Entities {
  const known = story.entities.flatMap((one) => (one.name == null ? [] : [{ kind: 'other' as const, ...one }]));
  const others = found
    .filter(({ party, ignored }) => party == null && !ignored)
    .map(({ name, kind }) => ({ id: `/${name}`, kind: kind ?? ('other' as const), name }));
  return [...known, ...others] as unknown as Entities;
}
