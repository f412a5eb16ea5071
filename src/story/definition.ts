/**
 * The story file, format 1: the one definition from which the types, the parser and the JSON Schema come.
 * What a single value may be stands here; what one record says of another (ids, replies) stands in `references.ts`.
 * The last argument of each check is a fault's code; its sentences are in `problems/`.
 */
import type { GenericSchema, InferOutput } from 'valibot';
import { DATE, inCalendar, isEdtf } from './dates.js';
import type { Code } from './faults.js';
import { array, optional, record, strictObject, union } from './holders.js';
import * as v from './single-values.js';
import { BOUNDS, FINDINGS, FORMS, KINDS, MODALITIES, TONES } from './vocabulary.js';

/** Most of anything that the format does not cap otherwise: no newspaper story comes near, and no file can make a page busy. */
const DEFINITION_MANY = 2000;
/** Coordinates beyond this lose their fraction in the painters' 32-bit floats. */
const DEFINITION_FAR = 1e6;

const text = v.string('type' satisfies Code);
const flag = v.boolean('type' satisfies Code);
const matching = (pattern: RegExp, code: Code) => v.pipe(text, v.regex(pattern, code));

const string = (max: number) =>
  v.pipe(
    text,
    v.maxLength(max, 'too-long' satisfies Code),
    v.regex(/\S/, 'empty' satisfies Code),
    v.check(isWellFormed, 'surrogate' satisfies Code),
  );

/** With the `u` flag a pair counts as one character, so what is left of the class are halves without their other half. */
function isWellFormed(value: string): boolean {
  return !/\p{Cs}/u.test(value);
}

const id = string(128);
const name = string(300);
const note = string(20_000);
const excerpt = string(5000);
const context = string(60);

const lang = matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'bad-lang');
const date = v.pipe(matching(DATE, 'bad-date'), v.check(inCalendar, 'bad-date' satisfies Code));
const url = v.pipe(
  matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\\]+$/, 'bad-url'),
  v.maxLength(2048, 'too-long' satisfies Code),
  v.check(isPlainUrl, 'bad-url' satisfies Code),
);

function isPlainUrl(value: string): boolean {
  try {
    const { username, password } = new URL(value);
    return username === '' && password === '';
  } catch {
    return false;
  }
}

const number = v.pipe(
  v.number('type' satisfies Code),
  v.check((value: number) => Number.isFinite(value), 'not-finite' satisfies Code),
);
const coordinate = v.pipe(
  number,
  v.minValue(-DEFINITION_FAR, 'out-of-range' satisfies Code),
  v.maxValue(DEFINITION_FAR, 'out-of-range' satisfies Code),
);

const list = <const Item extends GenericSchema>(item: Item, max: number = DEFINITION_MANY) =>
  v.pipe(array(item), v.maxLength(max, 'too-many' satisfies Code));
const ids = list(id);
const someIds = v.pipe(ids, v.minLength(1, 'empty-list' satisfies Code));

const byLang = <const Value extends GenericSchema>(value: Value) => record(lang, value);
const texts = (value: typeof note) => union([value, v.pipe(byLang(value), v.minEntries(1, 'empty' satisfies Code))]);

const nameTexts = texts(name);
const noteTexts = texts(note);

export const Source = strictObject({
  id,
  title: nameTexts,
  agencies: optional(list(name)),
  publisher: optional(name),
  published: optional(date),
  updated: optional(date),
  lang: optional(lang),
  url: optional(url),
  archiveUrl: optional(url),
  retrieved: optional(date),
  textSha256: optional(matching(/^[0-9a-f]{64}$/, 'bad-hash')),
});

export const Entity = strictObject({
  id,
  kind: v.picklist(KINDS, 'unknown-kind' satisfies Code),
  name: nameTexts,
  note: optional(noteTexts),
  aliases: optional(list(name)),
  sameAs: optional(list(url)),
  x: optional(coordinate),
  y: optional(coordinate),
});

export const Relation = strictObject({
  id,
  tone: v.picklist(TONES, 'unknown-tone' satisfies Code),
  label: nameTexts,
});

export const Quote = strictObject({
  exact: v.pipe(excerpt, v.regex(/^\S([\s\S]*\S)?$/, 'edge-space' satisfies Code)),
  prefix: optional(context),
  suffix: optional(context),
  original: optional(strictObject({ lang, text: excerpt })),
  translations: optional(byLang(excerpt)),
});

export const Amount = strictObject({
  value: number,
  unit: optional(name),
  bound: optional(v.picklist(BOUNDS, 'unknown-bound' satisfies Code)),
  each: optional(flag),
});

export const Withdrawal = strictObject({ date, reason: noteTexts });
export const Review = strictObject({
  code: v.picklist(FINDINGS, 'unknown-finding' satisfies Code),
  of: excerpt,
  note,
});

export const Statement = strictObject({
  id,
  from: someIds,
  to: optional(someIds),
  mutual: optional(flag),
  about: optional(ids),
  relation: id,
  form: v.picklist(FORMS, 'unknown-form' satisfies Code),
  modality: optional(v.picklist(MODALITIES, 'unknown-modality' satisfies Code)),
  attributedTo: optional(ids),
  channel: optional(id),
  said: optional(v.pipe(text, v.check(isEdtf, 'bad-said' satisfies Code))),
  source: id,
  // Only what is withdrawn may lack it: `references.ts`.
  quote: optional(Quote),
  amount: optional(Amount),
  repliesTo: optional(ids),
  disputes: optional(ids),
  // One: the claim's first telling, so that who tells the same is known without a search.
  repeats: optional(list(id, 1)),
  reviewed: optional(list(Review)),
  withdrawn: optional(Withdrawal),
});

export const Step = strictObject({ title: nameTexts, text: noteTexts, focus: optional(ids) });

export const Correction = strictObject({ date, statements: ids, note: noteTexts });

export const Story = strictObject({
  $schema: optional(name),
  format: v.literal(1, 'unknown-format' satisfies Code),
  // It names files and stands in addresses, so unlike the ids of records it must be one step of a path.
  id: v.pipe(id, v.regex(/^[^./\\][^/\\]*$/, 'bad-story-id' satisfies Code)),
  lang,
  title: nameTexts,
  takeaway: optional(noteTexts),
  asOf: optional(date),
  relations: list(Relation),
  sources: list(Source),
  entities: list(Entity),
  statements: list(Statement, 10_000),
  steps: optional(list(Step)),
  corrections: optional(list(Correction)),
});

export type Text = string | { [lang: string]: string };
export type Source = InferOutput<typeof Source>;
export type Entity = InferOutput<typeof Entity>;
export type Relation = InferOutput<typeof Relation>;
export type Quote = InferOutput<typeof Quote>;
export type Amount = InferOutput<typeof Amount>;
export type Withdrawal = InferOutput<typeof Withdrawal>;
type Filed = InferOutput<typeof Statement>;
/** A statement that stands: it has its words. */
export type Statement = Omit<Filed, 'quote' | 'withdrawn'> & { quote: Quote };
/** A statement that was taken back; a published file has it without its words. */
export type Withdrawn = Filed & { withdrawn: Withdrawal };
export type Review = InferOutput<typeof Review>;
export type Step = InferOutput<typeof Step>;
export type Correction = InferOutput<typeof Correction>;
/** A story as its file has it, with what was taken back. */
export type StoryFile = InferOutput<typeof Story>;
/** A story as it is told: `standing` makes it of a file. */
export type Story = Omit<StoryFile, 'statements'> & { statements: Statement[]; withdrawn?: readonly Withdrawn[] };
