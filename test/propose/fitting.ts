/** Logistic regression on what speaks for each passage, and the same by cross-validation: the figures that the README may not use. */

import { basename } from 'node:path';
import { isFound } from '../../src/cli/measuring/measure.js';
import { knowAll } from '../../src/propose/languages/all.js';
import { lexiconOf } from '../../src/propose/lexicon/index.js';
import type { Candidate } from '../../src/propose/passages/candidate.js';
import { FEATURES } from '../../src/propose/passages/features.js';
import { candidatesIn } from '../../src/propose/passages/find.js';
import { readingOf } from '../../src/propose/reading/reading.js';
import { type ScoreWeights, scoreOf } from '../../src/propose/score.js';
import { FORMS, type Form } from '../../src/story/vocabulary.js';
import { type Article, readSet } from './labels.js';

knowAll();

const SEED = 13;
const FOLDS = 10;
/** Keeps the weights small where few articles speak for them. */
const DECAY = 0.3;
const STEPS = 3000;
const RATE = 0.4;
/** Finding weighs more than sparing a person one line too many. */
const BETA = 1.5;

interface Row {
  readonly article: string;
  readonly lang: string;
  readonly one: Candidate;
  readonly isRight: boolean;
}

function rowsOf(article: Article): Row[] {
  const reading = readingOf(article.text, article.lang);
  return candidatesIn(reading, lexiconOf(article.lang)).map((one) => {
    const span = reading.toSource(one);
    const isRight = article.statements.some(
      (label) =>
        isFound(span, label) && (label.form === one.form || (label.form !== 'direct' && one.form !== 'direct')),
    );
    return { article: article.name, lang: article.lang, one, isRight };
  });
}

function fitted(rows: readonly Row[]): ScoreWeights {
  const names = [...FORMS, ...FEATURES];
  const inputs = rows.map(({ one }) =>
    names.map((name, i) =>
      i < FORMS.length ? Number(one.form === name) : (one.features[name as (typeof FEATURES)[number]] ?? 0),
    ),
  );
  const weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (i < FORMS.length || names[i] === 'heading' ? 0.1 : 1) * DECAY * weight);
    inputs.forEach((input, r) => {
      const sum = input.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - Number(rows[r]?.isRight);
      input.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + error * value;
      });
    });
    slope.forEach((by, i) => {
      weights[i] = (weights[i] ?? 0) - (RATE * by) / Math.sqrt(rows.length * (1 + step / 100));
    });
  }
  const rounded = names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100] as const);
  return {
    bias: Object.fromEntries(rounded.slice(0, FORMS.length)) as Record<Form, number>,
    features: Object.fromEntries(rounded.slice(FORMS.length)),
    lines: { direct: 0.5, partial: 0.5, indirect: 0.5, reported: 0.5 },
  };
}

interface Scored {
  readonly row: Row;
  readonly score: number;
}

/** From the scores that articles get from weights fitted on the others. */
function lineOf(form: Form, scored: readonly Scored[]): number {
  const its = scored.filter(({ row }) => row.one.form === form);
  const right = its.filter(({ row }) => row.isRight).length;
  const value = (line: number) => {
    const shown = its.filter(({ score }) => score >= line);
    const hits = shown.filter(({ row }) => row.isRight).length;
    const [recall, precision] = [hits / Math.max(1, right), hits / Math.max(1, shown.length)];
    return ((1 + BETA ** 2) * recall * precision) / Math.max(1e-9, BETA ** 2 * precision + recall);
  };
  const lines = Array.from({ length: 11 }, (_, i) => 0.25 + i * 0.025);
  const best = Math.max(...lines.map(value));
  const good = lines.filter((line) => value(line) >= best - 1e-9);
  return Math.round((good[Math.floor(good.length / 2)] ?? 0.5) * 1000) / 1000;
}

export function fit(folders: readonly string[]): {
  readonly weights: ScoreWeights & { readonly seed: number; readonly figures: object };
  readonly table: string;
} {
  const articles = folders.flatMap((folder) =>
    readSet(folder).map((article) => ({ ...article, name: `${basename(folder)}/${article.name}` })),
  );
  const rows = articles.flatMap(rowsOf);
  const order = shuffled(articles.map(({ name }) => name));
  const scored = order.flatMap((_, fold): Scored[] => {
    if (fold >= FOLDS) return [];
    const out = new Set(order.filter((__, i) => i % FOLDS === fold));
    const weights = fitted(rows.filter(({ article }) => !out.has(article)));
    return rows
      .filter(({ article }) => out.has(article))
      .map((row) => ({ row, score: scoreOf(row.one.form, row.one.features, weights) }));
  });
  const all = fitted(rows);
  const lines = Object.fromEntries(FORMS.map((form) => [form, lineOf(form, scored)])) as Record<Form, number>;
  const figures = Object.fromEntries(
    ['de', 'en'].map((lang) => [
      lang,
      Object.fromEntries(FORMS.map((form) => [form, figuresOf(form, lang, scored, lines[form], articles)])),
    ]),
  );
  return {
    weights: { seed: SEED, figures, ...all, lines },
    table: JSON.stringify({ ...all, lines, figures }, null, 1),
  };
}

function figuresOf(form: Form, lang: string, scored: readonly Scored[], line: number, articles: readonly Article[]) {
  const shown = scored.filter(({ row, score }) => row.lang === lang && row.one.form === form && score >= line);
  const hits = shown.filter(({ row }) => row.isRight).length;
  const labelled = articles
    .filter((article) => article.lang === lang)
    .flatMap(({ statements }) => statements)
    .filter((label) => label.form === form).length;
  const rounded = (part: number, whole: number) => Math.round((part / Math.max(1, whole)) * 1000) / 1000;
  return { labelled, shown: shown.length, precision: rounded(hits, shown.length) };
}

/** Park and Miller's generator: the same order everywhere. */
function shuffled(names: readonly string[]): string[] {
  const list = [...names].sort();
  let state = SEED;
  for (let i = list.length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const k = state % (i + 1);
    [list[i], list[k]] = [list[k] ?? '', list[i] ?? ''];
  }
  return list;
}
