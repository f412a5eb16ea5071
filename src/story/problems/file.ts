/** The file that problems are in: what stands at a pointer, in which line, and in which record that a maker knows by its id. */
import { linesOf } from './lines.js';

/** The lists whose records have a name of their own in the sentences. */
export const RECORDS = ['relations', 'sources', 'entities', 'statements', 'steps', 'corrections'] as const;
export type RecordName = (typeof RECORDS)[number];

export interface FoundRecord {
  /** Undefined where nothing stands there. */
  readonly value: unknown;
  /** From 1; null for what was given as an object and not as text. */
  readonly line: number | null;
  /** The record it stands in or is; `number` counts from 1, `id` is null where it has none. */
  readonly record: { readonly list: RecordName; readonly number: number; readonly id: string | null } | null;
}

/** `input`: bytes, text or value, as `parse` takes it; `pointers`: those that will be asked for. */
export function fileOf(input: unknown, pointers: readonly string[]): (pointer: string, isKey: boolean) => FoundRecord {
  const text = textOf(input);
  const root = rootOf(input, text);
  const lines = text == null || root === undefined ? new Map() : linesOf(text, pointers.flatMap(upwards));
  return (pointer, isKey) => {
    const steps = stepsOf(pointer);
    const near = upwards(pointer).find((its) => lines.has(its));
    const its = near == null ? null : lines.get(near);
    return {
      value: valueAt(root, steps),
      line: its == null ? null : isKey && near === pointer ? its.key : its.value,
      record: recordAt(root, steps),
    };
  };
}

function textOf(input: unknown): string | null {
  if (typeof input === 'string') return input;
  const bytes = ArrayBuffer.isView(input) || Object.prototype.toString.call(input) === '[object ArrayBuffer]';
  return bytes ? new TextDecoder().decode(input as ArrayBuffer) : null;
}

/** Undefined for what is no JSON: then the problem has a line of its own. */
function rootOf(input: unknown, text: string | null): unknown {
  if (text == null) return input;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The pointer itself, then all that it stands in, the innermost first. */
function upwards(pointer: string): string[] {
  const all = [pointer];
  for (let at = pointer.lastIndexOf('/'); at >= 0; at = pointer.lastIndexOf('/', at - 1)) {
    all.push(pointer.slice(0, at));
    if (at === 0) break;
  }
  return all;
}

const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function valueAt(root: unknown, steps: readonly string[]): unknown {
  try {
    return steps.reduce<unknown>((value, step) => {
      const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
      return isThere ? (value as { [step: string]: unknown })[step] : undefined;
    }, root);
  } catch {
    // A page's live object may throw; its problem is told all the same.
    return undefined;
  }
}

function recordAt(root: unknown, steps: readonly string[]): FoundRecord['record'] {
  const list = RECORDS.find((name) => name === steps[0]);
  if (list == null || !/^\d+$/.test(steps[1] ?? '')) return null;
  const id = valueAt(root, [list, steps[1] ?? '', 'id']);
  return { list, number: Number(steps[1]) + 1, id: typeof id === 'string' && /\S/.test(id) ? id : null };
}
