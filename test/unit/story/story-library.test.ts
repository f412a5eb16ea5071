/** What `copy.ts` walks: the definition in the form of valibot, whose own code answers as ours does for every single value. */
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { Story } from '../../../src/story/definition.js';
import { checking, type Shape } from '../../fixtures/checking.js';

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
  readonly message?: string;
  readonly holds?: (value: unknown) => boolean;
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
      if (!HOLDERS.includes(part.type) && !part.pipe) expect(part.holds).toBeTypeOf('function');
    }
  }
});

/** The message of the first thing that does not hold, up to there in the pipe's order. */
function faultOf(part: Part, value: unknown): string | undefined {
  if (!part.pipe) return part.holds?.(value) === false ? part.message : undefined;
  for (const its of part.pipe) {
    const fault = faultOf(its, value);
    if (fault != null) return fault;
  }
  return undefined;
}

test('what a single value is asked, and with which message it fails, is as valibot has it', () => {
  const singles = parts.filter(({ kind, type }) => kind === 'schema' && !HOLDERS.includes(type));
  expect(singles.length).toBeGreaterThan(20);
  const text = fc.oneof(
    fc.string({ maxLength: 70 }),
    fc.constantFrom(
      '',
      ' ',
      'de',
      'de-AT',
      '2025-02-30',
      '2025-02',
      'https://a.example',
      '\ud800',
      'person',
      'f'.repeat(64),
    ),
  );
  const value = fc.oneof(
    text,
    fc.double(),
    fc.constantFrom<unknown>(1, 0, -1e7, Number.NaN, Number.POSITIVE_INFINITY, true, null, undefined, [], {}),
  );
  fc.assert(
    fc.property(fc.constantFrom(...singles), value, (part, input) => {
      const { issues } = safeParse(checking(part as unknown as Shape), input, { abortPipeEarly: true });
      expect(faultOf(part, input)).toBe(issues?.[0].message);
    }),
    { numRuns: 2000 },
  );
});
