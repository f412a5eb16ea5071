/**
 * Walks a value along the definition: keys and lists here, single values by valibot. The walk is our own because valibot names
 * only the first unknown key, and gathers every issue of a hostile file before it answers. What comes back is a frozen copy:
 * the object that was given stays as it is, and the story cannot be changed.
 *
 * Of valibot it assumes what its documents do not promise: that schemas and actions are objects with `type` and, by it, `item`, `entries`,
 * `wrapped`, `key`, `value`, `options` and `pipe`; and that `~run` takes a dataset that is typed, answers at once, and leaves its `issues`
 * there, with the message that the schema was given. `story-library.test.ts` holds the version in use to that.
 */
import type * as v from 'valibot';
import { type ErrorCode, type Params, type Report, shown } from '../faults.js';

/** What the walk reads of a schema; of one that holds others (`holders.ts`) there is no `~run`, and none is asked for. */
interface Shape {
  readonly type: string;
  readonly entries?: { readonly [key: string]: Shape };
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Shape[];
  '~run'(dataset: { typed: true; value: unknown }, config: object): { issues?: readonly v.BaseIssue<unknown>[] };
}

type Fields = { readonly [key: string]: unknown };

const EARLY = { abortEarly: true, abortPipeEarly: true } as const;

/** The value as the schema has it. Where something was reported the copy is not to be used; `full` ends the walk early. */
export function copyAlong(schema: v.GenericSchema, value: unknown, report: Report, full: () => boolean): unknown {
  const path: (string | number)[] = [];

  /** One value against one schema or action; `true` when it holds. */
  function holds(shape: Shape, input: unknown): boolean {
    const issue = shape['~run']({ typed: true, value: input }, EARLY).issues?.[0];
    if (issue) report(issue.message as ErrorCode, path, paramsOf(issue, shape));
    return !issue;
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
    if (!actionsOf(shape).every((action) => holds(action, input))) return undefined;
    if (Array.isArray(input)) return Object.freeze(Array.from(input, (item, i) => within(i, shape.item, item)));
    const fields = input as Fields;
    return Object.freeze(shape.entries ? object(shape.entries, fields) : byKey(shape, fields));
  }

  return walk(schema as unknown as Shape, value);
}

/** What a pipe adds to the schema it begins with. */
function actionsOf(shape: Shape): readonly Shape[] {
  const [base, ...actions] = shape.pipe ?? [];
  return base ? [...actionsOf(base), ...actions] : [];
}

function paramsOf(issue: v.BaseIssue<unknown>, shape: Shape): Params {
  const { input, requirement, expected } = issue;
  if (issue.message === 'type') return { expected: expected ?? '', found: nameOf(input) };
  return {
    found: typeof input === 'string' ? shown(input) : typeof input === 'number' ? input : nameOf(input),
    ...(typeof requirement === 'number' && { max: requirement }),
    ...(typeof input === 'string' || Array.isArray(input) ? { length: input.length } : {}),
    ...(shape.options && { known: shape.options.map(String) }),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
