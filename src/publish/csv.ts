/**
 * A story's statements as a table for a spreadsheet: one row each, columns named as the fields of the story file. `told` is what is said
 * of the words: a row without the other columns is a sentence that hedges what the source hedges. The last columns say of each row where it
 * is from, so that rows can be sorted, cut and put together with others' and still tell.
 */

import type { Statement } from '../story/definition.js';
import { tonesOf } from '../story/edges.js';
import { toldOf } from '../story/telling/claim.js';
import { csvOf } from '../story/telling/csv.js';
import type { Telling } from './telling.js';

export const CSV_COLUMNS = [
  'id',
  'from',
  'relation',
  'to',
  'mutual',
  'tone',
  'form',
  'modality',
  'quote',
  'prefix',
  'suffix',
  'lang',
  'translation',
  'original',
  'attributedTo',
  'channel',
  'said',
  'about',
  'amount',
  'unit',
  'bound',
  'each',
  'repliesTo',
  'disputes',
  'repeats',
  'source',
  'publisher',
  'date',
  'url',
  'archiveUrl',
  'corrections',
  'told',
  'story',
  'asOf',
  'filter',
] as const;

type CsvColumn = (typeof CSV_COLUMNS)[number];

/** `statements`: those that are shown, and `filter` says which those are; names and labels are in the telling's language, ids stay ids, lists are parted by "; ". */
export function storyCsv(
  telling: Telling,
  statements: readonly Statement[] = telling.story.statements,
  filter = '',
): string {
  const tones = tonesOf(telling.story.relations);
  const rows = statements.map((statement) => {
    const cells = { ...cellsOf(telling, statement, tones.get(statement.relation) ?? 'other'), filter };
    return CSV_COLUMNS.map((column) => cells[column] ?? '');
  });
  return csvOf([[...CSV_COLUMNS], ...rows]);
}

/** What is known of a statement, by column; names and labels are in the telling's language. */
export function cellsOf(
  telling: Telling,
  statement: Statement,
  tone: string,
): Readonly<Partial<Record<CsvColumn, string>>> {
  const { name, say, source: sourceOf, langOf, replies, story, t } = telling;
  const corrections = story.corrections?.filter(({ statements }) => statements.includes(statement.id)) ?? [];
  const { quote, amount } = statement;
  const source = sourceOf(statement);
  const names = (ids: readonly string[] = []) => ids.map(name).join('; ');
  const ids = (statements: readonly Statement[] = []) => statements.map(({ id }) => id).join('; ');
  return {
    id: statement.id,
    from: names(statement.from),
    relation: telling.relation(statement.relation).text,
    to: names(statement.to),
    mutual: statement.mutual ? 'yes' : '',
    tone,
    form: statement.form,
    modality: statement.modality ?? 'asserted',
    quote: quote.exact,
    prefix: quote.prefix ?? '',
    suffix: quote.suffix ?? '',
    lang: langOf(statement),
    translation: quote.translations?.[t.lang] ?? '',
    attributedTo: names(statement.attributedTo),
    original: quote.original?.text ?? '',
    channel: statement.channel == null ? '' : name(statement.channel),
    said: statement.said ?? '',
    about: names(statement.about),
    amount: amount ? String(amount.value) : '',
    unit: amount?.unit ?? '',
    bound: amount?.bound ?? '',
    each: amount?.each ? 'yes' : '',
    // What was withdrawn has no row to lead to.
    repliesTo: ids(replies.repliesTo.get(statement.id)),
    disputes: ids(replies.disputes.get(statement.id)),
    repeats: ids(replies.repeats.get(statement.id)),
    source: source ? say(source.title).text : statement.source,
    publisher: source?.publisher ?? source?.agencies?.join('/') ?? '',
    date: source?.updated ?? source?.published ?? '',
    url: source?.url ?? '',
    archiveUrl: source?.archiveUrl ?? '',
    corrections: corrections.map(({ date, note }) => `${date}: ${say(note).text}`).join('; '),
    told: toldOf(telling, statement),
    story: say(story.title).text,
    asOf: story.asOf ?? '',
  };
}
