/** What `copy.ts` assumes of the library in which the story is defined: its documents do not promise it. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Story } from '../../../src/story/definition.js';

interface Part {
  readonly kind: string;
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly key?: Part;
  readonly value?: Part;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Part[];
  readonly '~run'?: (dataset: object, config: object) => { issues?: { message: string }[] };
}

/** Every schema and action of the definition, each once. */
function partsOf(part: Part, known = new Set<Part>()): Set<Part> {
  if (known.has(part)) return known;
  known.add(part);
  const options = part.type === 'union' ? (part.options as readonly Part[]) : [];
  const below = [part.item, part.wrapped, part.key, part.value, ...options, ...(part.pipe ?? [])];
  for (const its of [...Object.values(part.entries ?? {}), ...below]) if (its) partsOf(its, known);
  return known;
}

const HOLDERS = ['array', 'record', 'strict_object', 'optional', 'union'];
const parts = [...partsOf(Story as unknown as Part)];
const of = (type: string) => parts.filter((part) => part.type === type && part.kind === 'schema');

test('the walk knows each kind of schema that holds others, and finds in it what it looks for', () => {
  expect(HOLDERS.every((type) => of(type).length > 0)).toBe(true);
  expect(of('array').every(({ item }) => item)).toBe(true);
  expect(of('record').every(({ key, value }) => key && value)).toBe(true);
  expect(of('strict_object').every(({ entries }) => entries)).toBe(true);
  expect(of('optional').every(({ wrapped }) => wrapped)).toBe(true);
  const single = parts.filter(({ kind, type }) => kind === 'schema' && !HOLDERS.includes(type));
  expect([...new Set(single.map(({ type }) => type))].sort()).toEqual([
    'boolean',
    'literal',
    'number',
    'picklist',
    'string',
  ]);
});

test('of two shapes a value is a text or a map of texts, in that order', () => {
  expect(of('union').length).toBeGreaterThan(1);
  for (const { options } of of('union'))
    expect((options as readonly Part[]).map(({ type }) => type)).toEqual(['string', 'record']);
});

test('a pipe begins with its schema, and what follows are actions that run by themselves', () => {
  const piped = parts.filter(({ pipe }) => pipe);
  expect(piped.length).toBeGreaterThan(10);
  for (const { type, pipe = [] } of piped) {
    expect(pipe[0]?.type).toBe(type);
    for (const [i, part] of pipe.entries()) {
      expect(i === 0 ? ['schema'] : ['validation', 'schema']).toContain(part.kind);
      if (!HOLDERS.includes(part.type)) expect(part['~run']).toBeTypeOf('function');
    }
  }
});

test('a schema that is run says at once, with the message it was given, what does not hold', () => {
  const text = v.pipe(v.string('type'), v.maxLength(2, 'too-long')) as unknown as Part;
  const run = (value: unknown) =>
    text['~run']?.({ typed: true, value }, { abortEarly: true, abortPipeEarly: true }).issues?.map(
      (its) => its.message,
    );
  expect(run('ab')).toBeUndefined();
  expect(run('abc')).toEqual(['too-long']);
  expect(run(1)).toEqual(['type']);
  const action = v.minLength(1, 'empty-list') as unknown as Part;
  expect(action['~run']?.({ typed: true, value: [] }, {}).issues?.map((its) => its.message)).toEqual(['empty-list']);
});
