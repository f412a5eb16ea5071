/** A story's changes in words: what a reader gets of each, on a page and in a terminal alike. */
import type { ChangeMessages } from '../../i18n/types/changes.js';
import type { Statement, StoryFile } from '../definition.js';
import { claimText, quoted } from '../telling/claim.js';
import { type Teller, tellerOf } from '../telling/teller.js';
import { type ChangedList, type ChangeKind, compareStories, type RecordChange } from './compare.js';

export interface ToldChange {
  readonly list: ChangedList | 'story';
  readonly kind: ChangeKind;
  /** The record's id; of the story itself, the field. */
  readonly id: string;
  /** The claim, the name or the title, as the later state has it; of what is gone, as the earlier had it. */
  readonly title: string;
  /** What differs, in words; each once. */
  readonly fields: readonly string[];
  /** Where claim or excerpt differ: as it was and as it is, else both are null. What was taken back is not told again. */
  readonly was: string | null;
  readonly is: string | null;
  /** Why, where a correction or a withdrawal says so; else empty. */
  readonly why: string;
}

/** What changed from `before` to `after`, in the order of `compareStories`; `t` decides the language. */
export function tellChanges(before: StoryFile, after: StoryFile, t: Teller['t'], words: ChangeMessages): ToldChange[] {
  const changes = compareStories(before, after);
  const [then, now] = [tellerIn(before, t), tellerIn(after, t)];
  const tell = (change: RecordChange) => toldOf(change, then, now, words);
  return [
    ...changes.statements.map(tell),
    ...changes.entities.map(tell),
    ...changes.relations.map(tell),
    ...changes.sources.map(tell),
    ...inWords(changes.story, words).map(
      (title): ToldChange => ({
        list: 'story',
        kind: 'changed',
        id: title,
        title,
        fields: [],
        was: null,
        is: null,
        why: '',
      }),
    ),
  ];
}

/** "2 new, 1 withdrawn", in the order in which the kinds are told; empty where nothing changed. */
export function sumOfChanges(told: readonly Pick<ToldChange, 'kind'>[], words: ChangeMessages): string {
  const kinds = Object.keys(words.kinds) as ChangeKind[];
  const counts = kinds.map((kind) => [kind, told.filter((change) => change.kind === kind).length] as const);
  return counts.flatMap(([kind, count]) => (count > 0 ? [words.counted[kind](count)] : [])).join(', ');
}

/** Withdrawn statements have parties that `standing` leaves out; their names are wanted here. */
function tellerIn(story: StoryFile, t: Teller['t']): Teller {
  return tellerOf({ ...story, statements: [] }, t);
}

function toldOf(change: RecordChange, then: Teller, now: Teller, words: ChangeMessages): ToldChange {
  const { list, kind, id, before, after, correction } = change;
  const [was, is] = [before && titleOf(before, then), after && titleOf(after, now)];
  const takenBack = after && 'withdrawn' in after ? after.withdrawn : null;
  const [wordsThen, wordsNow] = [before && wordsOf(before, then), after && wordsOf(after, now)];
  const isTold = kind !== 'withdrawn' && before != null && after != null;
  const differs = isTold && (was !== is || wordsThen !== wordsNow);
  const reason = takenBack ?? correction;
  const note = reason && ('reason' in reason ? reason.reason : reason.note);
  return {
    list,
    kind,
    id,
    title: is ?? was ?? id,
    fields: inWords(change.fields, words),
    was: differs ? [was, wordsThen].filter(Boolean).join(' – ') : null,
    is: differs ? [is, wordsNow].filter(Boolean).join(' – ') : kind === 'new' && wordsNow ? wordsNow : null,
    why: reason && note ? words.because(reason.date, now.say(note).text) : '',
  };
}

function inWords(fields: readonly string[], words: ChangeMessages): string[] {
  const named = fields.map((field) => {
    const path = field.split('.');
    return words.fields[path.slice(0, 2).join('.')] ?? words.fields[path[0] ?? ''] ?? field;
  });
  return [...new Set(named)];
}

type Recorded = NonNullable<RecordChange['after']>;

function titleOf(its: Recorded, teller: Teller): string {
  // A claim needs nothing of its words, which a statement that was taken back may lack.
  if ('from' in its) return claimText(teller, its as Statement);
  if ('name' in its) return teller.say(its.name).text;
  return teller.say('label' in its ? its.label : its.title).text;
}

function wordsOf(its: Recorded, teller: Teller): string {
  return 'quote' in its && its.quote && !its.withdrawn ? quoted(teller, its as Statement) : '';
}
