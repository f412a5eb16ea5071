/** What a reader can do, as actions on the state. */

import { following, goingBack } from '../state/actions.js';
import { clearing, hiding, type Model, reading, showing } from '../state/state.js';
import type { Deeds } from '../words/view.js';
import type { Desk } from './interface.js';
import type { Later } from './lazy-parts.js';

export function deedsOf(desk: Desk, later: Later, copy: Deeds['copy']): Deeds {
  const withModel = (act: (model: Model) => void) => {
    const { model } = desk.now();
    if (model) act(model);
  };
  return {
    open: desk.open,
    choose: ({ id, edge }) => desk.open(id, edge),
    follow: (id) => withModel((model) => desk.act(following(model, id))),
    back: () => withModel((model) => desk.act(goingBack(model))),
    close: () => desk.act(clearing),
    read(step) {
      if (step != null) later.renew('steps');
      const steps = desk.now().state.story?.steps?.length ?? 0;
      desk.act(reading(step != null && step > steps ? null : step));
    },
    show(view) {
      if (view !== 'picture') later.renew(view);
      desk.act(showing(view));
    },
    help(help) {
      if (help) later.renew('help');
      desk.set((state) => ({ ...state, help }));
    },
    stand: (foothold) => desk.set((state) => ({ ...state, foothold })),
    hide: (relations) => withModel((model) => desk.act(hiding(model, relations))),
    hover: (target) => desk.hover(target, null),
    search: (query) => desk.set((state) => ({ ...state, query })),
    copy,
    zoom: (factor) => desk.now().stage?.zoom(factor),
    fit: () => desk.now().stage?.fit(),
  };
}
