/** What a page is told of its reader. */
import { isShown, type State } from './state.js';

/** What the page hears of a reader's action: each event that is due, with its detail. */
export function newsOf(before: State, now: State): [name: string, detail: unknown][] {
  const { selected, hidden, step, path, view, story } = now;
  const news: [string, unknown][] = [];
  if (selected?.id !== before.selected?.id || selected?.kind !== before.selected?.kind) {
    const target = selected && { kind: selected.kind, id: selected.id };
    news.push(['edgewise-select', { target, statements: selected?.statements ?? [] }]);
  }
  if (story && hidden !== before.hidden) {
    const shown = story.relations.map(({ id }) => id).filter((id) => !hidden.includes(id));
    const statements = story.statements.filter((its) => isShown(now, its)).map(({ id }) => id);
    news.push(['edgewise-filter', { shown, statements }]);
  }
  if (step !== before.step) news.push(['edgewise-step', { step }]);
  if (path?.from !== before.path?.from || path?.to !== before.path?.to)
    news.push(['edgewise-path', { path: path?.to ? { from: path.from, to: path.to } : null }]);
  if (view !== before.view) news.push(['edgewise-view', { view }]);
  return news;
}
