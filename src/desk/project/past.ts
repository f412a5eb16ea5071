/**
 * What can be undone, as it is kept beside a draft: each step by its name and by what it changed, read backwards from the draft as it is now. Whole
 * drafts would be many times as much to write after each change.
 */
import type { Draft, EditName, Log, LogEntry } from '../model/index.js';
import { draftOfParts, type Parts, partsOf } from './parts.js';

/** In a part, in UTF-16 units as the later draft has it, end exclusive: the text that stood there before; null where the part was not there. */
type Patch = readonly [path: string, start: number, end: number, text: string | null];

export interface KeptStep {
  readonly name: EditName;
  readonly back: readonly Patch[];
}

/** More steps than anybody goes back the next day. */
const PAST_MOST = 50;

/** What lies on the later side of an entry: the next entry, or the draft as it is. */
const kept = new WeakMap<LogEntry, { readonly after: LogEntry | Draft; readonly step: KeptStep }>();
const written = new WeakMap<Draft, Parts>();

function partsIn(draft: Draft): Parts {
  const parts = written.get(draft) ?? partsOf(draft);
  written.set(draft, parts);
  return parts;
}

/**
 * The steps of a log, the last first. They end where a text was taken away or replaced: whoever takes a source's words off the desk does not leave
 * them on the device.
 */
export function stepsOf({ draft, past }: Pick<Log, 'draft' | 'past'>): KeptStep[] {
  const steps: KeptStep[] = [];
  let after: LogEntry | Draft = draft;
  for (const entry of past.toReversed().slice(0, PAST_MOST)) {
    const known = kept.get(entry);
    const step = known?.after === after ? known.step : stepBetween(entry, 'draft' in after ? after.draft : after);
    if (!step) break;
    kept.set(entry, { after, step });
    steps.push(step);
    after = entry;
  }
  return steps;
}

function stepBetween({ name, draft: before }: LogEntry, after: Draft): KeptStep | null {
  for (const [id, text] of before.texts) if (after.texts.get(id) !== text) return null;
  const [was, is] = [partsIn(before), partsIn(after)];
  const paths = new Set([...was.keys(), ...is.keys()]);
  return { name, back: [...paths].flatMap((path) => patches(path, was.get(path) ?? null, is.get(path) ?? '')) };
}

/** None where both are the same. */
function patches(path: string, was: string | null, is: string): readonly Patch[] {
  if (was == null) return [[path, 0, is.length, null]];
  if (was === is) return [];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start++;
  let same = 0;
  while (same < most - start && was[was.length - 1 - same] === is[is.length - 1 - same]) same++;
  return [[path, start, is.length - same, was.slice(start, was.length - same)]];
}

/** The log that was kept: its last draft, and the steps before it as far as they can be read. */
export function logOfSteps(draft: Draft, parts: Parts, steps: readonly KeptStep[], lang: string): Log {
  const past: LogEntry[] = [];
  let [after, its]: [LogEntry | Draft, Parts] = [draft, parts];
  for (const step of steps) {
    const before = partsBefore(its, step);
    if (!before) break;
    const entry = entryOf(step.name, before, lang);
    kept.set(entry, { after, step });
    past.unshift(entry);
    [after, its] = [entry, before];
  }
  return { draft, past, future: [] };
}

function partsBefore(parts: Parts, { back }: KeptStep): Parts | null {
  const before = new Map(parts);
  for (const [path, start, end, text] of back) {
    const is = parts.get(path) ?? '';
    if (!(start >= 0 && start <= end && end <= is.length)) return null;
    if (text == null) before.delete(path);
    else before.set(path, is.slice(0, start) + text + is.slice(end));
  }
  return before;
}

/** Read only when somebody goes back so far. */
function entryOf(name: EditName, parts: Parts, lang: string): LogEntry {
  let draft: Draft | null = null;
  return {
    name,
    field: null,
    get draft() {
      draft ??= draftOfParts(parts, lang);
      return draft;
    },
  };
}
