/** What only filter and language change: found once for both, as hover and focus render again and again. */
import type { Model } from '../state/model.js';
import type { View } from './view.js';

interface Known<Value> {
  /** Another filter is another list. */
  readonly hidden: readonly string[];
  readonly lang: string;
  readonly value: Value;
}

export function perFilter<Value>(make: (view: View) => Value): (view: View) => Value {
  const known = new WeakMap<Model, Known<Value>>();
  return (view) => {
    const { model, t } = view;
    const { hidden } = view.state;
    const last = known.get(model);
    if (last?.hidden === hidden && last.lang === t.lang) return last.value;
    const value = make(view);
    known.set(model, { hidden, lang: t.lang, value });
    return value;
  };
}
