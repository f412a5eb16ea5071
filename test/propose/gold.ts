/** The labelled statements of an article as passages of its reading copy: what the attributes are measured and fitted on. */
import { knowAll } from '../../src/propose/languages/all.js';
import { readingOf } from '../../src/propose/reading/reading.js';
import type { CueWord, Passage, Reading, TextSpan } from '../../src/propose/types.js';
import type { Article, ArticleLabel } from './labels.js';

knowAll();

export interface Gold {
  readonly article: Article;
  readonly reading: Reading;
  readonly passages: readonly Passage[];
}

export function goldOf(article: Article): Gold {
  const reading = readingOf(article.text, article.lang);
  return { article, reading, passages: article.statements.map((label) => passageOf(reading, label)) };
}

function passageOf(reading: Reading, label: ArticleLabel): Passage {
  const span = { start: reading.from(label.start), end: reading.from(label.end - 1) + 1 };
  const touched = reading.sentences.flatMap(({ start, end }, i) => (start < span.end && end > span.start ? [i] : []));
  const first = touched[0] ?? nearest(reading, span);
  const sentences = [first, touched.at(-1) ?? first] as const;
  return { ...span, sentences, form: label.form, cue: cueOf(reading, label, span, sentences) };
}

const nearest = ({ sentences }: Reading, { start }: TextSpan) =>
  Math.max(
    0,
    sentences.findLastIndex((one) => one.start <= start),
  );

/** The label says only how the cue reads; it is taken where it stands nearest, outside a direct quotation and inside all else. */
function cueOf(
  { text, sentences }: Reading,
  { cue, form }: ArticleLabel,
  span: TextSpan,
  [first, last]: Passage['sentences'],
): readonly CueWord[] | null {
  if (cue == null) return null;
  const from = form === 'direct' ? (sentences[first - 1]?.start ?? 0) : span.start;
  const to = form === 'direct' ? (sentences[last + 1]?.end ?? text.length) : span.end;
  const parts = cue.split(' … ').map((part) => part.replace(/\s+/g, ' '));
  const found = (part: string, after: number): TextSpan[] =>
    Array.from(
      text.matchAll(
        new RegExp(`(?<![\\p{L}\\p{N}])${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
      ),
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }),
    ).filter(
      ({ start, end }) => start >= after && end <= to && !(form === 'direct' && start < span.end && end > span.start),
    );
  const distance = (one: TextSpan) => Math.max(one.start - span.end, span.start - one.end, 0);
  const [head] = found(parts[0] ?? '', from).sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  if (!head) return [];
  const rest = parts.slice(1).flatMap((part) => found(part, head.end).slice(0, 1));
  return [head, ...rest];
}
