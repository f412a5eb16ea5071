/** What a reader can do, as actions on the state. */

import { fit } from '../../scene/fit.js';
import type { InterfaceContext } from '../poster/contract.js';
import { following, goingBack } from '../state/actions.js';
import { filtering } from '../state/filtering.js';
import type { Model } from '../state/model.js';
import { tying } from '../state/path.js';
import { clearing, reading, showing } from '../state/state.js';
import type { Actions } from '../words/view.js';
import type { LazyLoader } from './lazy-parts.js';

export function actionsOf(
  context: InterfaceContext,
  later: LazyLoader,
  { copy, take, pin }: Pick<Actions, 'copy' | 'take' | 'pin'>,
): Actions {
  const withModel = (act: (model: Model) => void) => {
    const { model } = context.now();
    if (model) act(model);
  };
  return {
    open: context.open,
    choose: ({ id, edge }) => context.open(id, edge),
    follow: (id) => withModel((model) => context.act(following(model, id))),
    back: () => withModel((model) => context.act(goingBack(model))),
    close: () => context.act(clearing),
    read(step) {
      if (step != null) later.renew('steps');
      const steps = context.now().state.story?.steps?.length ?? 0;
      context.act(reading(step != null && step > steps ? null : step));
    },
    show(view) {
      if (view !== 'picture') later.renew(view);
      context.act(showing(view));
    },
    tie(from, to = null, bare = false) {
      later.renew('paths');
      withModel((model) => context.act(tying(model, from, to, bare)));
    },
    help(help) {
      if (help) later.renew('help');
      context.set((state) => ({ ...state, help }));
    },
    stand: (cursor) => context.set((state) => ({ ...state, cursor })),
    hide: (relations) => withModel((model) => context.act(filtering(model, relations, context.now().state.facets))),
    filter: (facets) => withModel((model) => context.act(filtering(model, context.now().state.hidden, facets))),
    unfilter: () => withModel((model) => context.act(filtering(model, [], {}))),
    hover: (target) => context.hover(target, null),
    search: (query, found = null) => context.set((state) => ({ ...state, query, found })),
    copy,
    take,
    pin,
    zoom: (factor) => context.now().stage?.zoom(factor),
    fit: () => context.now().stage?.view(fit),
  };
}
