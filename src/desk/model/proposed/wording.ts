/** A passage as the findings read it, before anything is said of it: what the desk fills in is what they would ask for. */
import type { Statement, Story } from '../../../story/definition.js';
import { cleaned } from '../../../story/findings/clean.js';
import { type JudgedPassage, passageOf, readingOf, type SourceReading } from '../../../story/findings/passage.js';
import type { Form, Modality, Tone } from '../../../story/vocabulary.js';
import type { Draft, PassageSpan } from '../types.js';
import type { FoundName } from './names.js';

/** What is supposed of it for the asking. */
export interface Supposed {
  readonly form: Form;
  readonly modality?: Modality;
  /** Of the relation that it may get. */
  readonly tone?: Tone;
}

type Reading = SourceReading & { readonly place: ReturnType<typeof cleaned>['place'] };

const NOBODY: readonly FoundName[] = [];
/** The text that was read last: its proposals are asked for one after the other. */
let read: { readonly from: readonly unknown[]; readonly its: Reading } | null = null;

/** `found`: names that are nobody yet stand for themselves. Null where there is no text. */
export function wordingOf(
  draft: Draft,
  source: string,
  span: PassageSpan,
  { form, modality = 'asserted', tone = 'other' }: Supposed,
  found: readonly FoundName[] = NOBODY,
): JudgedPassage | null {
  const text = draft.texts.get(source);
  if (text == null) return null;
  const reading = readingFor(draft, source, text, found);
  const statement = { id: '', from: [], relation: tone, form, modality, source, quote: { exact: '' } } as Statement;
  const relations = [{ id: tone, tone, label: '' }];
  return passageOf({ ...reading, story: { ...reading.story, relations } }, statement, reading.place(span));
}

function readingFor(draft: Draft, source: string, text: string, found: readonly FoundName[]): Reading {
  const its = draft.story.sources.find(({ id }) => id === source);
  const from = [text, its?.lang, draft.story.lang, draft.story.entities, found];
  if (read?.from.every((one, i) => one === from[i])) return read.its;
  const known = draft.story.entities.flatMap((one) => (one.name == null ? [] : [{ kind: 'other' as const, ...one }]));
  const others = found
    .filter(({ party, ignored }) => party == null && !ignored)
    .map(({ name, kind }) => ({ id: `/${name}`, kind: kind ?? ('other' as const), name }));
  const story = { ...draft.story, title: '', relations: [], entities: [...known, ...others], statements: [] };
  const clean = cleaned(text.normalize('NFC'));
  const given = { title: '', ...its, id: source } as Story['sources'][number];
  const reading = { ...readingOf(story as unknown as Story, given, clean.text), place: clean.place };
  read = { from, its: reading };
  return reading;
}
