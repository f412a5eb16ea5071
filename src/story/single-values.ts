/**
 * Schemas of single values and what a pipe may ask of them, in valibot's form and with its types, but as data with one question each: valibot's
 * own code for them makes messages that nobody reads, and would be sent to every reader. What they answer is held against valibot by a test.
 */
import type * as v from 'valibot';

/** Valibot's maker of a schema or action, of which the walk needs `holds` alone. */
const maker = <Its>(make: (...its: never[]) => object): Its => make as unknown as Its;

const typed = <Its>(type: string) =>
  maker<Its>((message: string) => ({
    kind: 'schema',
    type,
    message,
    holds: (value: unknown) => typeof value === type && !Number.isNaN(value),
  }));

export const string = typed<typeof v.string>('string');
export const number = typed<typeof v.number>('number');
export const boolean = typed<typeof v.boolean>('boolean');

export const picklist = maker<typeof v.picklist>((options: readonly unknown[], message: string) => ({
  kind: 'schema',
  type: 'picklist',
  options,
  message,
  holds: (value: unknown) => options.includes(value),
}));

export const literal = maker<typeof v.literal>((its: unknown, message: string) => ({
  kind: 'schema',
  type: 'literal',
  literal: its,
  message,
  holds: (value: unknown) => value === its,
}));

const asked = <Its>(type: string, holds: (requirement: never, value: never) => boolean) =>
  maker<Its>((requirement: never, message: string) => ({
    kind: 'validation',
    type,
    requirement,
    message,
    holds: (value: never) => holds(requirement, value),
  }));

type Long = { readonly length: number };

export const minLength = asked<typeof v.minLength>('min_length', (least: number, { length }: Long) => length >= least);
export const maxLength = asked<typeof v.maxLength>('max_length', (most: number, { length }: Long) => length <= most);
export const minValue = asked<typeof v.minValue>('min_value', (least: number, value: number) => value >= least);
export const maxValue = asked<typeof v.maxValue>('max_value', (most: number, value: number) => value <= most);
export const regex = asked<typeof v.regex>('regex', (pattern: RegExp, value: string) => pattern.test(value));
export const check = asked<typeof v.check>('check', (ask: (value: unknown) => boolean, value) => ask(value));
export const minEntries = asked<typeof v.minEntries>(
  'min_entries',
  (least: number, value: object) => Object.keys(value).length >= least,
);

export const pipe = maker<typeof v.pipe>((...parts: readonly object[]) => ({ ...parts[0], pipe: parts }));
