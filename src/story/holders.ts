/**
 * Schemas of what holds other values, in valibot's form and with its types, but as data alone: `copy.ts` walks through them by itself, so
 * valibot's own code for them would be sent to every reader and never run.
 */
import type * as v from 'valibot';

type Schema = v.GenericSchema;

const holder = <Its>(parts: object): Its => ({ kind: 'schema', ...parts }) as Its;

export const array = <const Item extends Schema>(item: Item) =>
  holder<v.ArraySchema<Item, undefined>>({ type: 'array', item });

export const record = <const Key extends v.GenericSchema<string>, const Value extends Schema>(key: Key, value: Value) =>
  holder<v.RecordSchema<Key, Value, undefined>>({ type: 'record', key, value });

export const strictObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  holder<v.StrictObjectSchema<Entries, undefined>>({ type: 'strict_object', entries });

export const optional = <const Wrapped extends Schema>(wrapped: Wrapped) =>
  holder<v.OptionalSchema<Wrapped, undefined>>({ type: 'optional', wrapped });

/** A text, or one in each of several languages: that there are these two, in this order, is what `copy.ts` goes by. */
export const union = <
  const Options extends readonly [v.GenericSchema<string>, v.GenericSchema<{ [lang: string]: string }>],
>(
  options: Options,
) => holder<v.UnionSchema<Options, undefined>>({ type: 'union', options });
