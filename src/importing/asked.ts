/** What two stories say differently, as questions: what it is of, and both answers in words. */

import type { Messages } from '../i18n/index.js';
import type { ChangeMessages } from '../i18n/types/changes.js';
import type { Statement, StoryFile, Text } from '../story/definition.js';
import type { MergeConflict } from '../story/merging/merge.js';
import { claimText, quoted } from '../story/telling/claim.js';
import { type Teller, tellerOf } from '../story/telling/teller.js';

export interface AskedConflict {
  readonly key: string;
  /** What it is of: a claim, a name, a title. */
  readonly title: string;
  /** Which field of it. */
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

type Recorded = { readonly name?: Text; readonly label?: Text; readonly title?: Text };

/** `merged`: what the two became; it has all that they speak of. */
export function askedIn(
  conflicts: readonly MergeConflict[],
  merged: StoryFile,
  t: Messages,
  words: ChangeMessages,
): AskedConflict[] {
  const teller = tellerOf({ ...merged, statements: [] }, t);
  return conflicts.map(({ key, list, id, field, mine, theirs }) => ({
    key,
    title: list === 'story' ? words.lists.story : titleOf(merged, list, id, teller),
    field: field === 'claim' ? (words.fields['quote.exact'] ?? field) : fieldIn(field, words),
    mine: valueText(field, mine, teller, t),
    theirs: valueText(field, theirs, teller, t),
  }));
}

function titleOf(merged: StoryFile, list: Exclude<MergeConflict['list'], 'story'>, id: string, teller: Teller): string {
  const its = (merged[list] as readonly { readonly id: string }[]).find((one) => one.id === id);
  if (!its) return id;
  if (list === 'statements') return claimText(teller, its as Statement);
  const { name, label, title } = its as Recorded;
  return teller.say(name ?? label ?? title ?? id).text;
}

/** "note (de)": the field, and what of it. */
function fieldIn(field: string, { fields }: ChangeMessages): string {
  const path = field.split('.');
  const known = fields[path.slice(0, 2).join('.')] ?? fields[path[0] ?? ''] ?? path[0] ?? field;
  const last = path.at(-1) ?? '';
  return path.length > 1 && /^[A-Za-z]{2,3}(?:-|$)/.test(last) && fields[field] == null ? `${known} (${last})` : known;
}

/** What the format has words for, as readers know them. */
function wordFor(field: string, value: unknown, { modalities, kinds, tones }: Messages): string | null {
  const words: Readonly<Record<string, string>> | undefined = { modality: modalities, kind: kinds, tone: tones }[field];
  return typeof value === 'string' && words && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}

function valueText(field: string, value: unknown, teller: Teller, t: Messages): string {
  const word = wordFor(field, value, t);
  if (word != null) return word;

  if (field === 'claim') {
    const its = value as Statement;
    return `${claimText(teller, its)} – ${its.quote ? quoted(teller, its) : ''}`;
  }
  if (value == null) return '–';
  if (Array.isArray(value)) return value.map((its) => (typeof its === 'string' ? its : JSON.stringify(its))).join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .map((its) => (typeof its === 'object' ? JSON.stringify(its) : String(its)))
    .join(' · ');
}
