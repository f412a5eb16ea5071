/** A fault in words: what is wrong, and what to do about it. */
import type { Fault } from '../faults.js';
import { de } from './de.js';
import { en } from './en.js';
import { nearest } from './near.js';
import type { Sentences } from './sentences.js';
import { visible } from './visible.js';

export interface Problem {
  readonly severity: 'error' | 'warning';
  /** One of the codes in `faults.ts`; hosts of the format (a loader) may add their own. */
  readonly code: string;
  /** JSON pointer (RFC 6901); the empty string is the whole file. */
  readonly pointer: string;
  /** One sentence: what is wrong. Plain text, never markup. */
  readonly message: string;
  /** One sentence: the cure. */
  readonly hint: string;
}

/** `lang` is a BCP 47 tag or a POSIX locale; every language but German reads English. */
export function describe(fault: Fault, lang = 'en'): Problem {
  const sentences = /^de(?![a-z])/i.test(lang) ? de : en;
  const [message, cure] = sentences.codes[fault.code];
  const { severity, code, pointer, params } = fault;
  const near = Array.isArray(params.known) ? nearest(String(params.found), params.known) : null;
  const hint =
    near == null ? fill(cure, fault, sentences) : fill(sentences.didYouMean, { ...fault, params: { near } }, sentences);
  return { severity, code, pointer, message: fill(message, fault, sentences), hint };
}

function fill(template: string, { code, params }: Fault, { types }: Sentences): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : gap;
    if (code === 'type') return types[String(value)] ?? String(value);
    return visible(typeof value === 'object' ? value.join(', ') : String(value));
  });
}
