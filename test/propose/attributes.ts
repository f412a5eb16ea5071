/** Speakers, certainty, amounts, whom about and what is answered, measured on the labels' own spans. */

import { allOf } from '../../src/propose/attributes/index.js';
import { knowAll } from '../../src/propose/languages/all.js';
import type { Attributes } from '../../src/propose/types.js';
import { type Gold, goldOf } from './gold.js';
import { type ArticleLabel, readSet } from './labels.js';

knowAll();

export interface Outcome {
  readonly article: string;
  readonly lang: string;
  readonly label: ArticleLabel;
  readonly found: Attributes;
}

export function outcomesOf(folder: string): Outcome[] {
  return readSet(folder).flatMap((article) => outcomes(goldOf(article)));
}

export function outcomes({ article, reading, passages }: Gold): Outcome[] {
  return allOf(reading, article.lang, [], passages).map((found, i) => ({
    article: article.name,
    lang: article.lang,
    label: article.statements[i] as ArticleLabel,
    found,
  }));
}

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

/** At which place the right speaker stands, from 0; -1 for not at all. Nobody is right where nobody is named. */
export function rankOf({ label, found }: Outcome): number {
  if (label.speaker.length === 0) return found.speakers.length === 0 ? 0 : -1;
  const wanted = label.speaker.map(plain);
  return found.speakers.findIndex((name) => wanted.includes(plain(name)));
}

const sameAmount = (a: string | null, b: string | null) => plain(a ?? '') === plain(b ?? '');
export const isAmountRight = ({ label, found }: Outcome) => sameAmount(label.amount, found.amount?.text ?? null);

const share = (all: readonly Outcome[], right: (one: Outcome) => boolean) =>
  all.length === 0 ? '   –' : (all.filter(right).length / all.length).toFixed(3);

/** True positives, found, wanted. */
export function aboutScore(all: readonly Outcome[]): { precision: number; recall: number; f1: number } {
  let [hits, given, wanted] = [0, 0, 0];
  for (const { label, found } of all) {
    const right = label.about.map(plain);
    hits += found.about.filter((name) => right.includes(plain(name))).length;
    given += found.about.length;
    wanted += right.length;
  }
  const [precision, recall] = [hits / Math.max(1, given), hits / Math.max(1, wanted)];
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

export function tableOf(all: readonly Outcome[]): string {
  const groups: [string, (one: Outcome) => boolean][] = [];
  for (const lang of ['de', 'en'])
    for (const form of ['direct', 'indirect', 'partial', 'reported', 'direct + indirect', 'all'])
      groups.push([
        `${lang} ${form}`,
        (one) => one.lang === lang && (form === 'all' || form.split(' + ').includes(one.label.form)),
      ]);
  const lines = groups.map(([name, within]) => {
    const some = all.filter(within);
    const about = aboutScore(some);
    return [
      name.padEnd(22),
      String(some.length).padStart(4),
      share(some, (one) => rankOf(one) === 0),
      share(some, (one) => rankOf(one) >= 0),
      share(some, ({ label, found }) => label.certainty === found.modality),
      share(some, isAmountRight),
      about.f1.toFixed(3),
      share(some, ({ label, found }) => label.answers === found.answers),
    ].join('  ');
  });
  return [`${'form'.padEnd(22)}  n     first  three  certain amount about  answers`, ...lines].join('\n');
}

export function missesOf(all: readonly Outcome[], what: string): string[] {
  const say: Record<string, (one: Outcome) => string | null> = {
    speaker: (one) =>
      rankOf(one) === 0
        ? null
        : `${rankOf(one)} want ${one.label.speaker.join('; ') || '–'} got ${one.found.speakers.join(' | ') || '–'}`,
    certainty: ({ label, found }) =>
      label.certainty === found.modality ? null : `want ${label.certainty} got ${found.modality}`,
    amount: (one) => (isAmountRight(one) ? null : `want ${one.label.amount} got ${one.found.amount?.text ?? null}`),
    about: ({ label, found }) =>
      plain([...label.about].sort().join()) === plain([...found.about].sort().join())
        ? null
        : `want ${label.about.join('; ') || '–'} got ${found.about.join('; ') || '–'}`,
    answers: ({ label, found }) =>
      label.answers === found.answers ? null : `want ${label.answers} got ${found.answers}`,
  };
  return all.flatMap((one) => {
    const line = say[what]?.(one);
    return line
      ? [
          `${one.article} ${one.label.form} [${one.label.cue}] “${one.label.excerpt.replace(/\s+/g, ' ').slice(0, 90)}”: ${line}`,
        ]
      : [];
  });
}
