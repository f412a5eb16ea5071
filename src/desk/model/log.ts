/** What was done, so that all of it can be undone: the drafts themselves are kept, which share what did not change. */
import type { Draft, Edit, EditName } from './types.js';

export interface LogEntry {
  readonly name: EditName;
  readonly field: string | null;
  /** The draft on the other side of the edit: before it in the past, after it in the future. */
  readonly draft: Draft;
}

export interface Log {
  readonly draft: Draft;
  /** The last one at the end. */
  readonly past: readonly LogEntry[];
  /** The next one at the end. */
  readonly future: readonly LogEntry[];
}

export function logOf(draft: Draft): Log {
  return { draft, past: [], future: [] };
}

/** The log after an edit; what was undone before it can no longer be redone. The very log where the edit changes nothing. */
export function done(log: Log, { name, field, fact, apply }: Edit): Log {
  if (fact) return stated(log, apply);
  const draft = apply(log.draft);
  if (draft === log.draft) return log;
  const last = log.past.at(-1);
  // Typing in one field is one edit; it ends where something was undone.
  if (field != null && last?.field === field && log.future.length === 0)
    return { draft, past: [...log.past.slice(0, -1), { ...last, name }], future: [] };
  return { draft, past: [...log.past, { name, field, draft: log.draft }], future: [] };
}

/** What has happened has happened whatever is undone or redone: it is no entry, and all drafts know of it. */
function stated(log: Log, apply: Edit['apply']): Log {
  const draft = apply(log.draft);
  if (draft === log.draft) return log;
  const knowing = (all: readonly LogEntry[]) => all.map((its) => ({ ...its, field: null, draft: apply(its.draft) }));
  return { draft, past: knowing(log.past), future: knowing(log.future) };
}

/** What belongs to the last edit and is only known once that is shown: undone and redone with it. */
export function amended(log: Log, { apply }: Edit): Log {
  const draft = apply(log.draft);
  return draft === log.draft || log.past.length === 0 ? log : { ...log, draft };
}

/** The next edit begins an entry of its own, even of the same field: a field was left, or a second passed. */
export function settled(log: Log): Log {
  const last = log.past.at(-1);
  return last?.field == null ? log : { ...log, past: [...log.past.slice(0, -1), { ...last, field: null }] };
}

export function undone(log: Log): Log {
  const last = log.past.at(-1);
  if (!last) return log;
  return {
    draft: last.draft,
    past: log.past.slice(0, -1),
    future: [...log.future, { ...last, field: null, draft: log.draft }],
  };
}

export function redone(log: Log): Log {
  const next = log.future.at(-1);
  if (!next) return log;
  return {
    draft: next.draft,
    past: [...log.past, { ...next, draft: log.draft }],
    future: log.future.slice(0, -1),
  };
}
