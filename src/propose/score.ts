/** How likely a passage is a statement: the weighted sum of what speaks for it. The weights are fitted by `test/propose/fit.mjs`. */
import type { Form } from '../story/vocabulary.js';
import type { Features } from './passages/features.js';
import { bias, features, lines } from './weights.json';

export interface ScoreWeights {
  readonly bias: Readonly<Record<Form, number>>;
  readonly features: Readonly<Record<string, number>>;
  /** From which score on a form is shown at first. */
  readonly lines: Readonly<Record<Form, number>>;
}

/** Of the file only what is asked for: its figures are for whoever fits. */
export const WEIGHTS: ScoreWeights = { bias, features, lines };

export function scoreOf(form: Form, features: Features, { bias, features: weights }: ScoreWeights = WEIGHTS): number {
  let sum = bias[form];
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
