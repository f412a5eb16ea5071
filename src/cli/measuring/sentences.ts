/** The sentences of a labelled article, for the share that holds no statement. */
import type { Article } from './labels.js';
import type { LabelStretch } from './places.js';

/** A break within a long line's paragraph is the page's, not the writer's. */
const WRAPPED = /(?<=[^\r\n]{40}[^\r\n.!?…:"“”»«])\r?\n(?=[ \t]*[^\s])/g;
const ENDS = /[.!?…]["“”‟»«’‘')\]]*$/;
/** The segmenter ends a sentence at "3. Juni" and "Dr. Holm". */
const GOES_ON = /(?<![\p{L}\p{N}])(?:\p{Lu}|\p{N}{1,2}|Dr|Prof|Mrs?|Ms|St|Nr|No|Mio|Mrd|ca|bzw)\.\s*$/u;

/** What ends as a sentence does; headlines, menus and by-lines are none. */
export function sentencesOf(text: string, lang: string): LabelStretch[] {
  const flowing = text.replace(WRAPPED, (lineEnd) => ' '.repeat(lineEnd.length));
  const found: LabelStretch[] = [];
  let from = 0;
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(flowing)) {
    const end = index + segment.length;
    if (GOES_ON.test(segment) && !/\n\s*$/.test(segment) && end < text.length) continue;
    const whole = flowing.slice(from, end);
    const start = from + whole.length - whole.trimStart().length;
    from = end;
    if (ENDS.test(whole.trim()) && /\p{L}/u.test(whole)) found.push({ start, end: start + whole.trim().length });
  }
  return found;
}

export function quietSentences({ text, lang, statements }: Article): LabelStretch[] {
  return sentencesOf(text, lang).filter(
    (sentence) => !statements.some(({ start, end }) => start < sentence.end && end > sentence.start),
  );
}

/** Of all sentences, how many overlap no statement: 0 to 1. */
export function quietShare(article: Article): number {
  return quietSentences(article).length / Math.max(1, sentencesOf(article.text, article.lang).length);
}
