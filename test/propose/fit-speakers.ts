/**
 * Weights for the grounds on which a speaker is chosen: a conditional logit over each passage's candidates, fitted by plain gradient
 * descent on all statements at once, so that the same articles give the same weights. There is nothing random in it.
 */
import { GROUNDS, type Ground, type SpeakerWeights } from '../../src/propose/attributes/ground.js';
import { castOf } from '../../src/propose/attributes/mentions.js';
import { ranking, scoreOf } from '../../src/propose/attributes/speakers.js';
import { WEIGHTS } from '../../src/propose/attributes/weights.js';
import { type Gold, goldOf } from './gold.js';
import { readSet } from './labels.js';

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

function choicesOf(gold: Gold, weights: SpeakerWeights): Choice[] {
  const { article, reading, passages } = gold;
  const { parties } = castOf(reading, article.lang, []);
  return ranking(reading, passages, article.lang, [], weights).flatMap(({ candidates }, i) => {
    const wanted = article.statements[i]?.speaker.map(plain) ?? [];
    const right = [...candidates].filter(([party]) => wanted.includes(plain(parties[party]?.name ?? '')));
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

export function fitted(golds: readonly Gold[]): SpeakerWeights {
  let weights = WEIGHTS;
  for (let round = 0; round < ROUNDS; round++) weights = descended(golds.flatMap((gold) => choicesOf(gold, weights)));
  return Object.fromEntries(
    GROUNDS.map((ground) => [ground, Number(weights[ground].toFixed(2))]),
  ) as unknown as SpeakerWeights;
}

/** Of each article, by weights from all the others: right speaker first, among three, and how many. */
export function leftOut(folder: string): { lang: string; form: string; first: number; three: number; count: number }[] {
  const golds = readSet(folder).map(goldOf);
  const tally = new Map<string, { lang: string; form: string; first: number; three: number; count: number }>();
  for (const gold of golds) {
    const weights = fitted(golds.filter((other) => other !== gold));
    const { parties } = castOf(gold.reading, gold.article.lang, []);
    ranking(gold.reading, gold.passages, gold.article.lang, [], weights).forEach((ranked, i) => {
      const label = gold.article.statements[i];
      if (!label) return;
      const wanted = label.speaker.map(plain);
      const rank =
        wanted.length === 0
          ? ranked.parties.length === 0
            ? 0
            : -1
          : ranked.parties.findIndex((party) => wanted.includes(plain(parties[party]?.name ?? '')));
      const key = `${gold.article.lang} ${label.form}`;
      const one = tally.get(key) ?? { lang: gold.article.lang, form: label.form, first: 0, three: 0, count: 0 };
      one.count++;
      if (rank === 0) one.first++;
      if (rank >= 0) one.three++;
      tally.set(key, one);
    });
  }
  return [...tally.values()].sort((a, b) => `${a.lang}${a.form}`.localeCompare(`${b.lang}${b.form}`));
}

export const fittedTo = (folder: string): SpeakerWeights => fitted(readSet(folder).map(goldOf));

/** The source file that holds the weights. */
export function fileOf(weights: SpeakerWeights): string {
  const lines = Object.entries(weights).map(([ground, weight]) => `  ${ground}: ${weight},`);
  return `/** Written by test/propose/fit-speakers.mjs from the articles in test/propose/fit; not by hand. */
import type { SpeakerWeights } from './ground.js';

export const WEIGHTS: SpeakerWeights = {
${lines.join('\n')}
};
`;
}
