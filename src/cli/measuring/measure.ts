/** Holds proposals against labelled articles. What counts as found is one rule for every form: see `isFound`. */
import type { Proposal } from '../../propose/types.js';
import type { Form } from '../../story/vocabulary.js';
import type { Article, ArticleLabel } from './labels.js';
import type { LabelStretch } from './places.js';
import { ROWS, type Row } from './rows.js';
import { quietSentences } from './sentences.js';

export { ROWS } from './rows.js';

export type MeasuredProposal = Pick<
  Proposal,
  'start' | 'end' | 'form' | 'modality' | 'speakers' | 'shown' | 'amount' | 'score'
>;

/** Right of all. */
export interface MeasuredShare {
  right: number;
  all: number;
}

export interface Miss {
  readonly article: string;
  readonly what:
    | 'not listed'
    | 'not shown'
    | 'form'
    | 'span'
    | 'speaker'
    | 'certainty'
    | 'amount'
    | 'shown in vain'
    | 'disturbed';
  readonly form: Form | null;
  readonly excerpt: string;
  readonly given: string;
}

export interface Figures {
  readonly rows: Readonly<Record<Row, MeasuredShare>>;
  /** Shown and found, by form: recall's and precision's share. */
  readonly forms: Readonly<Record<Form, { readonly recall: MeasuredShare; readonly precision: MeasuredShare }>>;
  readonly misses: Miss[];
}

const share = (): MeasuredShare => ({ right: 0, all: 0 });

export function emptyFigures(): Figures {
  const rows = Object.fromEntries(ROWS.map((row) => [row, share()])) as Record<Row, MeasuredShare>;
  const forms = Object.fromEntries(
    (['direct', 'partial', 'indirect', 'reported'] as const).map((form) => [
      form,
      { recall: share(), precision: share() },
    ]),
  ) as Record<Form, { recall: MeasuredShare; precision: MeasuredShare }>;
  return { rows, forms, misses: [] };
}

/** A proposal finds a label where each of the two holds at least half of the other. */
export function isFound(one: LabelStretch, label: LabelStretch): boolean {
  const common = Math.min(one.end, label.end) - Math.max(one.start, label.start);
  return common * 2 >= Math.max(one.end - one.start, label.end - label.start);
}

/** Marks, space and the last point apart, the same characters. */
function isExact(one: LabelStretch, label: LabelStretch, text: string): boolean {
  const [a, b] = [one, label].map(({ start, end }) => {
    const words = text.slice(start, end);
    const lead = /^[\s"„“”‟«»‹›‚‘’']*/.exec(words)?.[0].length ?? 0;
    const tail = /[\s"„“”‟«»‹›‚‘’'.,;:!?…]*$/.exec(words)?.[0].length ?? 0;
    return [start + lead, end - tail];
  });
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

export function measureArticle(article: Article, proposals: readonly MeasuredProposal[], into: Figures): void {
  const shown = proposals.filter((one) => one.shown);
  for (const label of article.statements) measureLabel(article, label, proposals, shown, into);
  for (const one of shown) measureShown(article, one, into);
  for (const sentence of quietSentences(article)) {
    const disturbing = shown.find(({ start, end }) => start < sentence.end && end > sentence.start);
    count(into.rows['quiet left alone'], disturbing == null);
    if (disturbing) miss(into, article, 'disturbed', null, sentence, disturbing.form);
  }
}

/** Of those that find it, one of its form first, then the likeliest. */
function bestOf(label: ArticleLabel, among: readonly MeasuredProposal[]): MeasuredProposal | undefined {
  return among
    .filter((one) => isFound(one, label))
    .sort((a, b) => Number(b.form === label.form) - Number(a.form === label.form) || b.score - a.score)[0];
}

function measureLabel(
  article: Article,
  label: ArticleLabel,
  proposals: readonly MeasuredProposal[],
  shown: readonly MeasuredProposal[],
  into: Figures,
): void {
  const { rows, forms } = into;
  const { form } = label;
  const listed = bestOf(label, proposals);
  const found = bestOf(label, shown);
  count(forms[form].recall, found != null);
  if (!listed) miss(into, article, 'not listed', form, label, '');
  else if (!found) miss(into, article, 'not shown', form, label, `${listed.form} ${listed.score.toFixed(2)}`);
  else if (found.form !== form) miss(into, article, 'form', form, label, found.form);
  if (form === 'direct') {
    const isListed = proposals.some((one) => isExact(one, label, article.text));
    const isRight = shown.some((one) => one.form === 'direct' && isExact(one, label, article.text));
    count(rows['direct listed'], isListed);
    count(rows['direct shown: recall'], isRight);
    if (found && !isRight && found.form === 'direct')
      miss(into, article, 'span', form, label, article.text.slice(found.start, found.end));
  } else if (form === 'partial') {
    count(rows['partial found'], found != null);
    if (found) count(rows['partial form right'], found.form === 'partial');
  } else {
    count(rows[`${form} found`], found != null);
    count(rows[`${form} listed`], listed != null);
  }
  measureAttributes(article, label, found, into);
}

function measureAttributes(
  article: Article,
  label: ArticleLabel,
  found: MeasuredProposal | undefined,
  into: Figures,
): void {
  const { rows } = into;
  if (label.form === 'direct' || label.form === 'indirect') {
    const names = found?.speakers ?? [];
    const isNobody = label.speaker.length === 0;
    const first = found != null && (isNobody ? names.length === 0 : label.speaker.includes(names[0] ?? ''));
    count(rows['speaker first'], first);
    count(rows['speaker among three'], first || names.slice(0, 3).some((name) => label.speaker.includes(name)));
    if (found && !first)
      miss(into, article, 'speaker', label.form, label, `${label.speaker.join('; ')} ≠ ${names.join('; ')}`);
  }
  if (!found) return;
  count(rows['certainty right'], found.modality === label.certainty);
  if (found.modality !== label.certainty)
    miss(into, article, 'certainty', label.form, label, `${label.certainty} ≠ ${found.modality}`);
  if (label.amount == null && found.amount == null) return;
  const isRight = plain(label.amount ?? '') === plain(found.amount?.text ?? '');
  count(rows['amount right'], isRight);
  if (!isRight) miss(into, article, 'amount', label.form, label, `${label.amount} ≠ ${found.amount?.text}`);
}

const plain = (text: string) => text.replace(/-\s+/g, '').replace(/\s+/g, ' ');

function measureShown(article: Article, one: MeasuredProposal, { rows, forms, misses }: Figures): void {
  const hit = article.statements.find((label) => isFound(one, label));
  count(forms[one.form].precision, hit != null);
  count(rows['shown: precision'], hit != null);
  if (!hit)
    misses.push({
      article: article.name,
      what: 'shown in vain',
      form: one.form,
      excerpt: article.text.slice(one.start, one.end),
      given: one.score.toFixed(2),
    });
  if (one.form !== 'direct') return;
  count(
    rows['direct shown: precision'],
    article.statements.some((label) => label.form === 'direct' && isExact(one, label, article.text)),
  );
}

function count(into: MeasuredShare, isRight: boolean): void {
  into.all++;
  if (isRight) into.right++;
}

function miss(
  into: Figures,
  article: Article,
  what: Miss['what'],
  form: Form | null,
  { start, end }: LabelStretch,
  given: string,
): void {
  into.misses.push({ article: article.name, what, form, excerpt: article.text.slice(start, end), given });
}
