/** The filter in force as a sentence; found once a filter and language, as hover and focus render again and again. */
import { filterSentence } from '../../story/filtering/sentence.js';
import type { Model } from '../state/model.js';
import type { View } from './view.js';

const known = new WeakMap<
  Model,
  { readonly hidden: readonly string[]; readonly lang: string; readonly text: string }
>();

/** Empty where nothing is filtered. */
export function filterLine({ model, state, t }: View): string {
  const { hidden } = state;
  const last = known.get(model);
  if (last?.hidden === hidden && last.lang === t.lang) return last.text;
  const text = filterSentence(model.story, state, t);
  known.set(model, { hidden, lang: t.lang, text });
  return text;
}
