/** Single values of a label file, each refused in a sentence that says where it stands and what it may be. */
import { CallError } from '../callerror.js';

export type LabelPlace = string;

export function record(at: LabelPlace, value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CallError(`${at}: not an object; write { … } with ${keys.join(', ')}.`);
  const strange = Object.keys(value).find((key) => !keys.includes(key));
  if (strange != null) throw new CallError(`${at}: unknown key "${strange}"; the keys are ${keys.join(', ')}.`);
  const missing = keys.find((key) => key !== 'nth' && !(key in value));
  if (missing != null) throw new CallError(`${at}: "${missing}" is missing; every key but "nth" is written.`);
  return value as Record<string, unknown>;
}

export function list(at: LabelPlace, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new CallError(`${at}: not a list; write [ … ], which may be empty.`);
  return value;
}

export function oneOf<const One extends string>(at: LabelPlace, value: unknown, all: readonly One[]): One {
  const one = all.find((any) => any === value);
  if (one == null) throw new CallError(`${at}: ${JSON.stringify(value)} is unknown; write one of ${all.join(', ')}.`);
  return one;
}

/** A text without space at its ends; `or` says what else may stand there. */
export function words(at: LabelPlace, value: unknown, or = ''): string | null {
  if (value === null && or !== '') return null;
  if (typeof value !== 'string' || !/^\S([\s\S]*\S)?$/.test(value))
    throw new CallError(
      `${at}: ${JSON.stringify(value)} is no text; write words without space at their ends${or && ` ${or}`}.`,
    );
  return value;
}

export function wholeNumber(at: LabelPlace, value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new CallError(
      `${at}: ${JSON.stringify(value)} is out of range; write a whole number from ${least} to ${most}.`,
    );
  return value;
}
