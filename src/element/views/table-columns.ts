/** The columns of the table: every field of a statement, as text that is sorted, narrowed and shown. */
import type { Messages } from '../../i18n/index.js';
import { tableMessages } from '../../i18n/table.js';
import type { Statement } from '../../story/definition.js';
import { tonesOf } from '../../story/edges.js';
import { startOf } from '../../story/moments.js';
import { claimOf, quoted, verbText } from '../../story/telling/claim.js';
import { wordLabel } from '../../story/telling/voice.js';
import { certaintyText } from '../../story/telling/wording.js';
import { amountText, dateText } from '../words/facts.js';
import { sourceIn } from '../words/source-link.js';
import { claimIn } from '../words/statement.js';
import { oursOf } from '../words/translated.js';
import { namesIn, say, tellerIn, type View } from '../words/view.js';

export const TABLE_COLUMNS = [
  ...['who', 'relation', 'whom', 'words', 'translation', 'said', 'amount', 'form', 'certainty', 'channel'],
  ...['word', 'about', 'answers', 'disputes', 'disputedBy', 'repeats', 'corrections', 'tone', 'source'],
] as readonly TableColumn[];

export type TableColumn = keyof ReturnType<typeof tableMessages>['columns'] | keyof Messages['columns'];

/** Who does what: without these a row is nobody's, so that they are always there. */
export const FIXED_COLUMNS: readonly TableColumn[] = ['who', 'relation'];
const USUAL: readonly TableColumn[] = ['who', 'relation', 'whom', 'words', 'form', 'source'];
export const MONEY_COLUMNS: readonly TableColumn[] = [
  ...['who', 'relation', 'whom', 'amount', 'certainty', 'words', 'source'],
] as readonly TableColumn[];

/** The columns at first: a day only where the story's statements have one. */
export function usualColumns({ model }: View): readonly TableColumn[] {
  const dated = model.story.statements.some(({ said }) => said != null);
  return TABLE_COLUMNS.filter((its) => USUAL.includes(its) || (dated && its === 'said'));
}

export function columnLabel({ t }: View, column: TableColumn): string {
  const own: Readonly<Partial<Record<TableColumn, string>>> = tableMessages(t.lang).columns;
  const shared: Readonly<Partial<Record<TableColumn, string>>> = t.columns;
  return shared[column] ?? own[column] ?? column;
}

/** Every field as text, empty where the source does not give it. */
export function cellsOf(view: View, statement: Statement): Readonly<Record<TableColumn, string>> {
  const { t, model, replies } = view;
  const teller = tellerIn(view);
  const { who, whom } = claimOf(teller, statement);
  const { id, modality = 'asserted', said, amount, channel, mutual } = statement;
  const claims = (others: readonly Statement[] = []) => others.map((its) => claimIn(view, its.id)).join('; ');
  const corrections = model.story.corrections?.filter(({ statements }) => statements.includes(id)) ?? [];
  const hedge = modality === 'asserted' ? '' : t.modalities[modality];
  return {
    who,
    relation: verbText(teller, statement),
    whom,
    words: quoted(teller, statement),
    translation: oursOf(view, statement)?.text ?? '',
    said: said == null ? '' : dateText(said, t),
    amount: amount ? amountText(amount, t) : '',
    form: [t.forms[statement.form], hedge, mutual ? t.mutual : ''].filter(Boolean).join(', '),
    certainty: certaintyText(t, statement),
    channel: channel == null ? '' : namesIn(view, [channel]),
    word: wordOf(view, statement),
    about: namesIn(view, statement.about),
    answers: claims(replies.repliesTo.get(id)),
    disputes: claims(replies.disputes.get(id)),
    disputedBy: claims(replies.disputedBy.get(id)),
    repeats: (replies.repeats.get(id) ?? []).map((its) => sourceIn(view, its)).join('; '),
    corrections: corrections.map(({ date, note }) => `${dateText(date, t)}: ${say(view, note).text}`).join('; '),
    tone: t.tones[tonesOf(model.story.relations).get(statement.relation) ?? 'other'],
    source: sourceIn(view, statement),
  };
}

/** "Nach Angaben von Ada Quint", "Bestritten von Bo Reiher": so that it holds beside any claim; empty where nobody is named for it. */
function wordOf(view: View, statement: Statement): string {
  const { attributedTo = [] } = statement;
  return attributedTo.length > 0 ? `${wordLabel(tellerIn(view), statement)} ${namesIn(view, attributedTo)}` : '';
}

/** Whether a statement lacks a field: such rows come last, whichever way the table is sorted. */
export type Ordering = (a: Statement, b: Statement) => number;

/** How two statements that both have the field stand to each other: days as days, amounts by unit and size, all else as its readers sort. */
export function orderingOf(view: View, column: TableColumn, textOf: (its: Statement) => string): Ordering {
  const { compare } = new Intl.Collator(view.t.lang, {
    numeric: true,
    // What is spoken begins with a mark, which sorts nothing.
    ignorePunctuation: column === 'words' || column === 'translation',
  });
  if (column === 'said') return (a, b) => startOf(a.said ?? '') - startOf(b.said ?? '');
  if (column === 'amount')
    return (a, b) =>
      compare(a.amount?.unit ?? '', b.amount?.unit ?? '') || (a.amount?.value ?? 0) - (b.amount?.value ?? 0);
  return (a, b) => compare(textOf(a), textOf(b));
}
