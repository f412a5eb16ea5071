/** The computed sentence that tells what a glance at the picture tells. */
import { type Summary, summaryOf } from '../../story/telling/summary.js';
import { isShown } from '../state/state.js';
import { perFilter } from './per-filter.js';
import { namesIn, type View } from './view.js';

/** "5 Personen und 4 Unternehmen. 45 Aussagen in 6 Arten. Am stärksten verbunden: Stargate (11), Elon Musk (9)." */
export const summary = perFilter((view) =>
  sentences(
    view,
    summaryOf(view.model.story, (its) => isShown(view.state, its)),
  ),
);

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
