/**
 * Weights for the grounds on which a speaker is chosen: a conditional logit over each passage's candidates, fitted by plain gradient
 * descent on all statements at once, so that the same articles give the same weights. There is nothing random in it.
 */

import { join } from 'node:path';
import { GROUNDS, type Ground, type SpeakerWeights } from '../../src/propose/attributes/ground.js';
import { castOf } from '../../src/propose/attributes/mentions.js';
import { ranking, scoreOf } from '../../src/propose/attributes/speakers.js';
import { WEIGHTS } from '../../src/propose/attributes/weights.js';
import { goldOf } from './gold.js';
import { readSet } from './labels.js';
import { type Attributed, attributed, markedIn } from './marked.js';

interface Choice {
  readonly right: readonly ReadonlyMap<Ground, number>[];
  readonly all: readonly ReadonlyMap<Ground, number>[];
}

/** What grammar says; so few articles show the rare grounds too seldom to learn them from nothing. */
const PRIOR: SpeakerWeights = {
  after: 3,
  before: 3,
  source: 4,
  by: 7,
  colon: 4,
  across: 2.5,
  leading: 1,
  first: 1,
  firstWithoutCue: 0.5,
  head: 2.5,
  same: 0.5,
  oblique: -0.5,
  inside: -0.3,
  spokeInParagraph: 3,
  spokeBefore: 1.5,
  turn: 4,
  answering: 4,
  previousSubject: 1.5,
  previousSentence: 0.5,
  earlier: 0.2,
  next: 0.3,
  nextOpened: 1.5,
  summedUp: 4,
  since: 1.5,
  person: 0.5,
  unnamed: -0.5,
  object: -0.5,
  place: -2,
  namedInside: -4,
};
/** Pulls each weight to its prior, as hard as so many choices. */
const PULL = 1.5;
const STEPS = 200;
const RATE = 0.6;
/** What a passage goes on from depends on the weights themselves. */
const ROUNDS = 3;

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

function choicesOf({ lang, reading, passages, wanted }: Attributed, weights: SpeakerWeights): Choice[] {
  const { parties } = castOf(reading, lang, []);
  const ranked = [...ranking(reading, passages, lang, [], weights)];
  return passages.flatMap((_, i) => {
    const names = wanted[i]?.map(plain) ?? [];
    const candidates = ranked[i]?.candidates ?? new Map();
    const right = [...candidates].filter(([party]) => names.includes(plain(parties[party]?.name ?? '')));
    return right.length === 0 || candidates.size < 2
      ? []
      : [{ right: right.map(([, grounds]) => grounds), all: [...candidates.values()] }];
  });
}

/** Probability-weighted mean of each ground. */
function meanOf(all: readonly ReadonlyMap<Ground, number>[], weights: SpeakerWeights): Map<Ground, number> {
  const scores = all.map((grounds) => scoreOf(grounds, weights));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = new Map<Ground, number>();
  all.forEach((grounds, i) => {
    for (const [ground, amount] of grounds)
      mean.set(ground, (mean.get(ground) ?? 0) + (amount * (shares[i] ?? 0)) / total);
  });
  return mean;
}

function descended(choices: readonly Choice[]): SpeakerWeights {
  const weights = Object.fromEntries(GROUNDS.map((ground) => [ground, PRIOR[ground]])) as Record<Ground, number>;
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(
      GROUNDS.map((ground) => [ground, PULL * (PRIOR[ground] - weights[ground])]),
    ) as Record<Ground, number>;
    for (const { right, all } of choices) {
      for (const [ground, amount] of meanOf(right, weights)) slope[ground] += amount;
      for (const [ground, amount] of meanOf(all, weights)) slope[ground] -= amount;
    }
    for (const ground of GROUNDS) weights[ground] += (RATE * slope[ground]) / Math.sqrt(choices.length);
  }
  return weights;
}

export function fitted(articles: readonly Attributed[]): SpeakerWeights {
  let weights = WEIGHTS;
  for (let round = 0; round < ROUNDS; round++) weights = descended(articles.flatMap((one) => choicesOf(one, weights)));
  return Object.fromEntries(
    GROUNDS.map((ground) => [ground, Number(weights[ground].toFixed(2))]),
  ) as unknown as SpeakerWeights;
}

/**
 * Labelled articles twice: as they are labelled, and as the proposer finds their statements; and those with speakers alone.
 * Not those of fit-fifth: they are English alone, and pulled the weights that both languages share away from one German speaker.
 */
export function articlesIn(folder: string): Attributed[] {
  const labelled = ['fit', 'fit-second', 'fit-third', 'fit-fourth'].flatMap((set) => readSet(join(folder, set)));
  const exact = labelled.map(goldOf).map(({ article, reading, passages }) => ({
    name: article.name,
    lang: article.lang,
    reading,
    passages,
    wanted: article.statements.map(({ speaker }) => speaker),
    lost: 0,
  }));
  const asFound = labelled.map(({ name, lang, text, statements }) => attributed(name, lang, text, statements));
  return [...exact, ...asFound, ...markedIn(join(folder, 'speakers'))];
}

export interface SpeakerTally {
  readonly lang: string;
  first: number;
  three: number;
  count: number;
}

/** Of each article, by weights from all the others: right speaker first, among three, and how many, those not found included. */
export function leftOut(folder: string): SpeakerTally[] {
  const articles = articlesIn(folder);
  const tallies = new Map<string, SpeakerTally>();
  for (const name of new Set(articles.map((one) => one.name))) {
    const weights = fitted(articles.filter((other) => other.name !== name));
    for (const one of articles.filter((other) => other.name === name)) {
      const tally = tallies.get(one.lang) ?? { lang: one.lang, first: 0, three: 0, count: 0 };
      tallies.set(one.lang, tally);
      count(one, weights, tally);
    }
  }
  return [...tallies.values()];
}

export function count(one: Attributed, weights: SpeakerWeights, tally: SpeakerTally): void {
  const { lang, reading, passages, wanted, lost } = one;
  const { parties } = castOf(reading, lang, []);
  tally.count += lost;
  [...ranking(reading, passages, lang, [], weights)].forEach((ranked, i) => {
    const names = wanted[i]?.map(plain);
    if (!names) return;
    const at =
      names.length === 0
        ? ranked.parties.length - 1
        : ranked.parties.findIndex((party) => names.includes(plain(parties[party]?.name ?? '')));
    const isRight = names.length === 0 ? at < 0 : at === 0;
    tally.count++;
    if (isRight) tally.first++;
    if (isRight || (names.length > 0 && at > 0)) tally.three++;
  });
}

/** The source file that holds the weights. */
export function fileOf(weights: SpeakerWeights): string {
  const lines = Object.entries(weights).map(([ground, weight]) => `  ${ground}: ${weight},`);
  return `/** Written by test/propose/fit-speakers.mjs from the articles in test/propose; not by hand. */
import type { SpeakerWeights } from './ground.js';

export const WEIGHTS: SpeakerWeights = {
${lines.join('\n')}
};
`;
}
