/**
 * Walks a value along the definition: keys and lists here, single values by what their schema asks (`single-values.ts`). The walk is our own
 * because valibot names only the first unknown key, and gathers every issue of a hostile file before it answers. What comes back is a frozen
 * copy: the object that was given stays as it is, and the story cannot be changed.
 */
import type * as v from 'valibot';
import { type ErrorCode, type Params, type Report, shown } from '../faults.js';

/** What the walk reads of a schema or action; one that holds others (`holders.ts`) asks nothing by itself. */
interface Shape {
  readonly type: string;
  readonly entries?: { readonly [key: string]: Shape };
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Shape[];
  readonly message?: ErrorCode;
  readonly requirement?: unknown;
  holds?(value: unknown): boolean;
}

type Fields = { readonly [key: string]: unknown };

/** The value as the schema has it. Where something was reported the copy is not to be used; `full` ends the walk early. */
export function copyAlong(schema: v.GenericSchema, value: unknown, report: Report, full: () => boolean): unknown {
  const path: (string | number)[] = [];

  /** One value against what a schema asks, and its pipe after it, up to the first that fails; `true` when it holds. */
  function holds(shape: Shape, input: unknown): boolean {
    const { pipe, message } = shape;
    if (pipe) return pipe.every((part) => holds(part, input));
    const its = shape.holds?.(input) ?? true;
    if (!its && message) report(message, path, paramsOf(shape, input));
    return its;
  }

  function within(step: string | number, shape: Shape | undefined, input: unknown): unknown {
    if (shape == null || full()) return undefined;
    path.push(step);
    const copy = walk(shape, input);
    path.pop();
    return copy;
  }

  function object(entries: { readonly [key: string]: Shape }, input: Fields): Fields {
    const copy: { [key: string]: unknown } = {};
    for (const key of Object.keys(input)) {
      const shape = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (shape == null) report('unknown-key', [...path, key], { found: shown(key), known: Object.keys(entries) });
      else if (input[key] !== undefined) copy[key] = within(key, shape, input[key]);
      if (full()) break;
    }
    for (const [key, shape] of Object.entries(entries)) {
      const present = Object.hasOwn(input, key) && input[key] !== undefined;
      if (!present && shape.type !== 'optional') report('missing', [...path, key], { found: key });
    }
    return copy;
  }

  function byKey(shape: Shape, input: Fields): Fields {
    const copy: { [key: string]: unknown } = {};
    for (const key of Object.keys(input)) {
      path.push(key);
      if (shape.key && holds(shape.key, key) && shape.value) copy[key] = walk(shape.value, input[key]);
      path.pop();
      if (full()) break;
    }
    return copy;
  }

  function walk(shape: Shape, input: unknown): unknown {
    if (shape.type === 'optional' && shape.wrapped) return walk(shape.wrapped, input);
    if (shape.type === 'union') return walk(shape.options?.[isFields(input) ? 1 : 0] as Shape, input);
    const list = shape.type === 'array';
    if (!list && shape.type !== 'strict_object' && shape.type !== 'record')
      return holds(shape, input) ? input : undefined;
    if (list ? !Array.isArray(input) : !isFields(input)) {
      report('type', path, { expected: list ? 'array' : 'object', found: nameOf(input) });
      return undefined;
    }
    if (!holds(shape, input)) return undefined;
    if (Array.isArray(input)) return Object.freeze(Array.from(input, (item, i) => within(i, shape.item, item)));
    const fields = input as Fields;
    return Object.freeze(shape.entries ? object(shape.entries, fields) : byKey(shape, fields));
  }

  return walk(schema as unknown as Shape, value);
}

function paramsOf({ message, type, requirement, options }: Shape, input: unknown): Params {
  if (message === 'type') return { expected: type, found: nameOf(input) };
  return {
    found: typeof input === 'string' ? shown(input) : typeof input === 'number' ? input : nameOf(input),
    ...(typeof requirement === 'number' && { max: requirement }),
    ...(typeof input === 'string' || Array.isArray(input) ? { length: input.length } : {}),
    ...(options && { known: options.map(String) }),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
