/** What a JSON record says beside its names and ends, however deep, as text. */
import { isMarkedPlain, markedPlain, plainName } from '../../plain-column.js';
import { INNER, isObject, type Json, layersOf, scalar } from '../json.js';
import { Refusal } from '../refusal.js';

/** Levels that are named by their path; what lies deeper is one value, as JSON. */
const JSON_ATTRIBUTES_LEVELS = 4;

/** `shown`: whether a key of the record, or of what tools nest in it, is an attribute. */
export function* attributesOf(
  record: Json,
  shown: (name: string, value: unknown) => boolean,
): Generator<readonly [name: string, value: string]> {
  const told = new Map<string, string>();
  for (const layer of layersOf(record)) {
    for (const [key, value] of Object.entries(layer)) {
      if (
        (!isMarkedPlain(key) && markedPlain(key) in layer) ||
        !shown(key, value) ||
        (layer === record && isObject(value) && INNER.some((its) => its === key))
      )
        continue;
      for (const [path, text] of leavesOf(plainName(key), value, 1)) {
        if (told.get(path) === text) continue;
        // Said twice, and differently: both stay.
        const name = told.has(path) ? `${INNER.find((its) => record[its] === layer)}.${path}` : path;
        told.set(name, text);
        yield [name, text];
      }
    }
  }
}

function* leavesOf(name: string, value: unknown, level: number): Generator<readonly [string, string]> {
  if (isObject(value) && level < JSON_ATTRIBUTES_LEVELS) {
    for (const [key, its] of Object.entries(value)) yield* leavesOf(`${name}.${key}`, its, level + 1);
    return;
  }
  const text = textOf(value);
  if (text !== '') yield [name, text];
}

function textOf(value: unknown): string {
  if (!Array.isArray(value)) return isObject(value) ? written(value) : scalar(value);
  if (value.some((its) => typeof its === 'object' && its !== null)) return written(value);
  return value.map(scalar).filter(Boolean).join(', ');
}

/** As JSON, which goes from each thing into what stands in it: what is nested beyond all use takes the stack. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new Refusal('too-deep');
  }
}
