/** The computed sentence that tells what a glance at the picture tells. */
import { type Summary, summaryOf } from '../../story/telling/summary.js';
import type { Model } from '../state/model.js';
import { isShown } from '../state/state.js';
import { namesIn, type View } from './view.js';

/** Hover and focus render again and again; only filter and language change the sentence. */
const known = new WeakMap<
  Model,
  { readonly hidden: readonly string[]; readonly lang: string; readonly text: string }
>();

/** "5 Personen und 4 Unternehmen. 45 Aussagen in 6 Arten. Am stärksten verbunden: Stargate (11), Elon Musk (9)." */
export function summary(view: View): string {
  const { model, t } = view;
  const { hidden } = view.state;
  const last = known.get(model);
  if (last && last.hidden === hidden && last.lang === t.lang) return last.text;
  const text = sentences(
    view,
    summaryOf(model.story, (its) => isShown(view.state, its)),
  );
  known.set(model, { hidden, lang: t.lang, text });
  return text;
}

function sentences(view: View, { kinds, statements, tones, centre, groups }: Summary): string {
  const { t } = view;
  const list = new Intl.ListFormat(t.lang).format(kinds.map(({ kind, count }) => t.kindCounts[kind](count)));
  return [
    t.summary(list, t.statements(statements), tones),
    centre.length > 0 ? t.centre(centre.map(({ id, ties }) => `${namesIn(view, [id])} (${ties})`).join(', ')) : '',
    groups > 1 ? t.groups(groups) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
