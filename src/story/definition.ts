/**
 * The story file, format 1: the one definition from which the types, the parser and the JSON Schema come.
 * What a single value may be stands here; what one record says of another (ids, replies) stands in `references.ts`.
 * The second argument of each check is a problem's code; its sentences are in `problems/`.
 */
import * as v from 'valibot';
import { BOUNDS, FORMS, KINDS, MODALITIES, TONES } from './vocabulary.js';

const string = (max: number) =>
  v.pipe(v.string('type'), v.regex(/\S/u, 'empty'), v.check(isWellFormed, 'surrogate'), v.maxLength(max, 'too-long'));

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

const id = string(128);
const name = string(300);
const note = string(20_000);
const ids = v.array(id, 'type');
const list = v.pipe(ids, v.minLength(1, 'empty-list'));

const texts = (text: typeof note) => v.union([text, v.record(v.string(), text, 'type')], 'type');

export const Source = v.strictObject({
  id,
  title: texts(name),
  agencies: v.optional(v.array(name, 'type')),
  publisher: v.optional(name),
  published: v.optional(v.string('type')),
  updated: v.optional(v.string('type')),
  lang: v.optional(name),
  url: v.optional(v.string('type')),
  archiveUrl: v.optional(v.string('type')),
  retrieved: v.optional(v.string('type')),
  textSha256: v.optional(v.string('type')),
});

export const Entity = v.strictObject({
  id,
  kind: v.picklist(KINDS, 'unknown-kind'),
  name: texts(name),
  note: v.optional(texts(note)),
  aliases: v.optional(v.array(name, 'type')),
  sameAs: v.optional(v.array(v.string('type'), 'type')),
  x: v.optional(v.pipe(v.number('type'), v.finite('not-finite'))),
  y: v.optional(v.pipe(v.number('type'), v.finite('not-finite'))),
});

export const Relation = v.strictObject({ id, tone: v.picklist(TONES, 'unknown-tone'), label: texts(name) });

export const Quote = v.strictObject({
  exact: string(5000),
  prefix: v.optional(string(60)),
  suffix: v.optional(string(60)),
  original: v.optional(v.strictObject({ lang: name, text: string(5000) })),
  translations: v.optional(v.record(v.string(), string(5000), 'type')),
});

export const Amount = v.strictObject({
  value: v.pipe(v.number('type'), v.finite('not-finite')),
  unit: v.optional(name),
  bound: v.optional(v.picklist(BOUNDS, 'unknown-bound')),
  each: v.optional(v.boolean('type')),
});

export const Statement = v.strictObject({
  id,
  from: list,
  to: v.optional(list),
  mutual: v.optional(v.boolean('type')),
  about: v.optional(ids),
  relation: id,
  form: v.picklist(FORMS, 'unknown-form'),
  modality: v.optional(v.picklist(MODALITIES, 'unknown-modality')),
  attributedTo: v.optional(ids),
  channel: v.optional(id),
  said: v.optional(v.string('type')),
  source: id,
  quote: Quote,
  amount: v.optional(Amount),
  repliesTo: v.optional(ids),
  disputes: v.optional(ids),
});

export const Step = v.strictObject({ title: texts(name), text: texts(note), focus: v.optional(ids) });

export const Correction = v.strictObject({ date: v.string('type'), statements: ids, note: texts(note) });

export const Story = v.strictObject({
  $schema: v.optional(v.string('type')),
  format: v.literal(1, 'unknown-format'),
  id,
  lang: name,
  title: texts(name),
  takeaway: v.optional(texts(note)),
  asOf: v.optional(v.string('type')),
  relations: v.array(Relation, 'type'),
  sources: v.array(Source, 'type'),
  entities: v.array(Entity, 'type'),
  statements: v.array(Statement, 'type'),
  steps: v.optional(v.array(Step, 'type')),
  corrections: v.optional(v.array(Correction, 'type')),
});

export type Text = string | { [lang: string]: string };
export type Source = v.InferOutput<typeof Source>;
export type Entity = v.InferOutput<typeof Entity>;
export type Relation = v.InferOutput<typeof Relation>;
export type Quote = v.InferOutput<typeof Quote>;
export type Amount = v.InferOutput<typeof Amount>;
export type Statement = v.InferOutput<typeof Statement>;
export type Step = v.InferOutput<typeof Step>;
export type Correction = v.InferOutput<typeof Correction>;
export type Story = v.InferOutput<typeof Story>;
