/** A fault in words: where it is, what is wrong, and what to do about it. */

import { de } from '../../i18n/de/problems.js';
import { en } from '../../i18n/en/problems.js';
import type { Sentences } from '../../i18n/types/problems.js';
import { type Code, type Fault, shown } from '../faults.js';
import type { FoundRecord, RecordName } from './file.js';
import { insteadOf } from './instead.js';
import { nearest } from './near.js';
import { visible } from './visible.js';

/** Each code and each list of records has its words in each language. */
type Texts = Sentences<Code, RecordName>;
const LANGUAGES: { readonly de: Texts; readonly en: Texts } = { de, en };

export interface Problem {
  readonly severity: 'error' | 'warning';
  /** One of the codes in `faults.ts`; hosts of the format (a loader) may add their own. */
  readonly code: string;
  /** JSON pointer (RFC 6901); the empty string is the whole file. */
  readonly pointer: string;
  /** The line of the file's text, from 1; null where it was given as an object. */
  readonly line?: number | null;
  /** The record and the line as a maker looks for them, "statement “no-engine”, line 57"; empty for the whole file. */
  readonly place?: string;
  /** One sentence: what is wrong. Plain text, never markup. */
  readonly message: string;
  /** One sentence: the cure. */
  readonly hint: string;
}

/** `lang` is a BCP 47 tag or a POSIX locale; every language but German reads English. `found`: what is known of the place. */
export function describe(fault: Fault, lang = 'en', found?: FoundRecord): Problem {
  const sentences = LANGUAGES[/^de(?![a-z])/i.test(lang) ? 'de' : 'en'];
  const [message] = sentences.codes[fault.code];
  const { severity, code, pointer, params } = fault;
  // A slip in the JSON says its line itself.
  const line = typeof params.line === 'number' ? params.line : (found?.line ?? null);
  const place = found && params.line == null ? placeOf(found, sentences) : '';
  return {
    severity,
    code,
    pointer,
    line,
    place,
    message: fill(message, fault, sentences),
    hint: hintOf(fault, sentences, found),
  };
}

function hintOf(fault: Fault, sentences: Texts, found: FoundRecord | undefined): string {
  const { code, pointer, params } = fault;
  const near = Array.isArray(params.known) ? nearest(String(params.found), params.known) : null;
  if (near != null) return put(sentences.didYouMean, { near });
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  const json = code === 'type' ? insteadOf(String(params.expected), found?.value, key) : null;
  return json == null ? fill(sentences.codes[code][1], fault, sentences) : put(sentences.write, { json });
}

/** "statement “no-engine”, line 57"; empty for the whole file. */
function placeOf({ line, record }: FoundRecord, { place, records }: Texts): string {
  const name = record && records[record.list];
  const parts = [
    ...(record && name
      ? [
          record.id == null
            ? put(place.numbered, { record: name, number: record.number })
            : put(place.named, { record: name, id: shown(record.id) }),
        ]
      : []),
    ...(line == null ? [] : [put(place.line, { line })]),
  ];
  return parts.join(', ');
}

function fill(template: string, { code, params }: Fault, { types }: Texts): string {
  if (code !== 'type') return put(template, params);
  return put(
    template,
    Object.fromEntries(Object.entries(params).map(([name, type]) => [name, types[String(type)] ?? String(type)])),
  );
}

function put(template: string, params: Fault['params']): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = Object.hasOwn(params, name) ? (params[name] ?? gap) : gap;
    return visible(typeof value === 'object' ? value.join(', ') : String(value));
  });
}
