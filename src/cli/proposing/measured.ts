/** How good the proposals are, by labelled articles: figures by language and form beside a baseline; what was missed only where it is asked for. */
import { existsSync } from 'node:fs';
import { propose } from '../../propose/index.js';
import { FORMS } from '../../story/vocabulary.js';
import { CallError, codeOf } from '../command.js';
import { baseline } from '../measuring/baseline.js';
import { type Article, readSet } from '../measuring/labels.js';
import {
  emptyFigures,
  type Figures,
  type MeasuredProposal,
  type MeasuredShare,
  type Miss,
  measureArticle,
  ROWS,
} from '../measuring/measure.js';
import type { Words } from '../words.js';

type Proposer = (text: string, lang: string) => readonly MeasuredProposal[];

/** Whoever reads what was missed of a set begins to write rules for it, so that its figures say nothing any more of other articles. */
export function measured(folder: string, withMisses: boolean, words: Words): string[] {
  const articles = setIn(folder, words);
  if (articles.length === 0) throw new CallError(words.noArticles(folder));
  const langs = [...new Set(articles.map(({ lang }) => lang))].sort();
  const ours = langs.map((lang) => figuresOf(articles, lang, (text) => propose(text, { lang })));
  const base = langs.map((lang) => figuresOf(articles, lang, baseline));
  const misses = ours.flatMap((figures) => figures.misses);
  return [
    ...langs.map((lang) => words.measuredOn(lang, articles.filter((article) => article.lang === lang).length)),
    '',
    ...rowsTable(langs, ours, base, words),
    '',
    ...formsTable(langs, ours, base, words),
    ...(withMisses ? ['', words.misses(misses.length), ...misses.map(missLine)] : []),
  ];
}

function setIn(folder: string, words: Words): Article[] {
  if (!existsSync(folder)) throw new CallError(words.noFile(folder));
  try {
    return readSet(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    throw new CallError(words.unreadable(folder, code));
  }
}

function figuresOf(articles: readonly Article[], lang: string, proposer: Proposer): Figures {
  const figures = emptyFigures();
  for (const article of articles)
    if (article.lang === lang) measureArticle(article, proposer(article.text, lang), figures);
  return figures;
}

const rate = ({ right, all }: MeasuredShare) => (all === 0 ? '–' : `${(right / all).toFixed(3)} (${right}/${all})`);
const line = (cells: readonly string[]) =>
  cells
    .map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padEnd(18)))
    .join('')
    .trimEnd();
const heads = (langs: readonly string[], words: Words) => langs.flatMap((lang) => [lang, `${lang} ${words.baseline}`]);

function rowsTable(
  langs: readonly string[],
  ours: readonly Figures[],
  base: readonly Figures[],
  words: Words,
): string[] {
  const rows = ROWS.map((row) =>
    line([
      words.figures[row],
      ...langs.flatMap((_, i) => [ours[i], base[i]].map((figures) => (figures ? rate(figures.rows[row]) : ''))),
    ]),
  );
  return [line(['', ...heads(langs, words)]), ...rows];
}

function formsTable(
  langs: readonly string[],
  ours: readonly Figures[],
  base: readonly Figures[],
  words: Words,
): string[] {
  const rows = FORMS.flatMap((form) =>
    (['recall', 'precision'] as const).map((side) =>
      line([
        `${form}: ${words[side]}`,
        ...langs.flatMap((_, i) =>
          [ours[i], base[i]].map((figures) => (figures ? rate(figures.forms[form][side]) : '')),
        ),
      ]),
    ),
  );
  return [line(['', ...heads(langs, words)]), ...rows];
}

const missLine = ({ article, what, form, excerpt, given }: Miss) =>
  [article, what, form ?? '', excerpt.replace(/\s+/g, ' ').slice(0, 140), given.replace(/\s+/g, ' ')]
    .filter(Boolean)
    .join(' | ');
