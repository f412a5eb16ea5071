/**
 * The element's second half: the words beside the picture, legend, search, views, keys. It comes as soon as the picture stands, into
 * places that are kept for it.
 */
import { loadMessages } from '../../i18n/index.js';
import type { Scene } from '../../scene/types.js';
import { once } from '../../story/once.js';
import { repliesOf } from '../../story/telling/order.js';
import { createHint } from '../../ui/hint.js';
import { overlay } from '../../ui/overlay.js';
import { createCard } from '../../ui/pointer-card.js';
import { reportLoss } from '../../ui/report-error.js';
import { rove } from '../../ui/roving-focus.js';
import { createFocus } from '../keys/focus.js';
import { createKeyboard } from '../keys/keyboard.js';
import type { KeysContext } from '../keys/picture-keys.js';
import type { Interface, InterfaceContext } from '../poster/contract.js';
import type { Model } from '../state/model.js';
import { isPinned, pinning, unpinning } from '../state/pinned.js';
import type { OverlappingEdge } from '../state/places.js';
import { EMPTY, type State, showing } from '../state/state.js';
import { copied } from '../words/citation.js';
import { type Actions, nameOf, type View } from '../words/view.js';
import { createAttention } from './attention.js';
import { cardLines } from './card-lines.js';
import { createFrame } from './frame.js';
import { createLater, type LazyLoader } from './lazy-parts.js';
import { choicesAt } from './overlapping-edges.js';
import { followState, wishesIn } from './page-wishes.js';
import { actionsOf } from './reader-actions.js';
import { offered } from './view-switch.js';

export { styles } from '../../ui/styles/index.js';

/** Whether a reader has done something that makes what was said of the last deed old. */
const isNews = (before: State, now: State): boolean =>
  before.selected !== now.selected ||
  before.path !== now.path ||
  before.hidden !== now.hidden ||
  before.step !== now.step ||
  before.view !== now.view;

const SILENT: View['told'] = { sentence: '', of: null };

/** Where a conversation is asked for by name and nobody answers anybody, the picture is shown. */
function offeredIn(view: View | null, context: InterfaceContext): View | null {
  if (!view || offered(view).includes(view.state.view)) return view;
  context.set(showing('picture'));
  return { ...view, state: showing('picture')(view.state) };
}

/** Reads the language that is in force; rejects where it cannot be fetched. */
export async function createInterface(context: InterfaceContext): Promise<Interface> {
  const { element, root, shell } = context;
  const later = createLater(context.wear, context.change);
  let t = await loadMessages(context.now().state.lang);
  let told = SILENT;
  /** What was shown last; nothing yet, so that what is open by now is brought into sight like anything that is opened. */
  let shown = EMPTY;
  let choices: readonly OverlappingEdge[] = [];
  const repliesIn = once(({ story }: Model) => repliesOf(story));
  const card = createCard(shell.scene.appendChild(overlay(root.ownerDocument, 'card')));
  const hint = createHint(shell.scene.appendChild(overlay(root.ownerDocument, 'nudge')));
  const focus = createFocus(root, shell.stage);

  function view(): View | null {
    const { state, model, drawn, readable } = context.now();
    const page = { filters: !element.noFilters, linkable: element.linkFor != null };
    return model && { state, model, replies: repliesIn(model), t, actions, readable, drawn, ...page, choices, told };
  }
  function tell(sentence: string, of: string | null = null): void {
    told = { sentence, of };
    context.change();
  }
  const actions = actionsOf(context, later, toldOf(context, later, view, tell));
  const frame = createFrame(context, later, focus);
  const keyboard = createKeyboard(keysOf(context, later, view), frame.closeList);
  frame.listen(keyboard);
  const attention = createAttention(context, later, keyboard, frame.part);

  return {
    update() {
      attention.pay();
      followState(context, shown);
      const [before, now] = [shown, context.now().state];
      shown = now;
      if (isNews(before, now)) {
        told = SILENT;
        if (!choices.some(({ edge }) => edge === now.edge)) choices = [];
      }
      const its = offeredIn(view(), context);
      focus.note();
      const paper = frame.draw(its, t, told.sentence);
      if (!its) return paper;
      focus.follow(before, now);
      attention.follow();
      // What the pointer passes over changes no control.
      if (before === now || before.hovered === now.hovered) rove(root);
      return paper;
    },
    ...wishesIn(context),
    async speak(lang) {
      t = await loadMessages(lang);
    },
    point(target, at) {
      const its = target && at && view();
      its ? card.show(cardLines(its, target), at) : card.hide();
    },
    pressed(at) {
      choices = choicesUnder(context, at);
    },
    tried: (gesture) => hint.show(t.gestures[gesture]),
    painted: attention.painted,
    fit: actions.fit,
    ...imagesOf(context, view),
    rest() {
      attention.rest();
      frame.rest();
      hint.destroy();
      card.hide();
    },
  };
}

/** What a press at a place of the stage may have meant. */
function choicesUnder({ now }: InterfaceContext, { x, y }: { x: number; y: number }): readonly OverlappingEdge[] {
  const { stage, model, state } = now();
  return stage && model ? choicesAt(stage, model, state, x, y) : [];
}

/** The picture as a file. What makes that is fetched with the first. */
function imagesOf({ now }: InterfaceContext, view: () => View | null): Pick<Interface, 'toSVG' | 'toPNG'> {
  function sheet(): [view: View, scene: Scene] | null {
    const [its, sight] = [view(), now().stage?.sight()];
    return its && sight ? [its, sight.scene] : null;
  }
  return {
    async toSVG() {
      const its = sheet();
      return its && (await import('../views/export.js')).svgOf(...its);
    },
    async toPNG() {
      const its = sheet();
      return its && (await import('../views/export.js')).pngOf(...its);
    },
  };
}

/** Pins and lets go; `tell` says whom, as the picture itself says it to eyes only. */
function pinIn(
  { now, set }: InterfaceContext,
  view: () => View | null,
  tell: (sentence: string) => void,
): Actions['pin'] {
  return (id) => {
    const [its, { model }] = [view(), now()];
    if (!its || !model) return;
    const { filter } = its.t;
    const done = id != null && (isPinned(its.state, id) ? filter.unpinned : filter.pinned);
    set(id == null ? unpinning : pinning(model, id));
    tell(done ? done(nameOf(its, id)) : filter.unpinnedAll);
  };
}

/** What no eye sees of a reader's press, or only in the picture: `tell` says what has become of it, and of which statement. */
function toldOf(
  context: InterfaceContext,
  later: LazyLoader,
  view: () => View | null,
  tell: (sentence: string, of?: string) => void,
): Pick<Actions, 'copy' | 'take' | 'pin'> {
  return {
    pin: pinIn(context, view, tell),
    copy(what, id) {
      const [its, link] = [view(), context.element.linkFor?.(id) ?? null];
      if (its)
        copied(its, what, id, link).then((done) => tell(done ? its.t.copied : its.t.copyFailed, id), reportError);
    },
    take(what) {
      takenAway(context, later, what, view).then(
        (its) => tell(its),
        () => tell(view()?.t.partLost ?? ''),
      );
    },
  };
}

/** Resolves to what is to be said of it; rejects where what makes files cannot be fetched. */
async function takenAway(
  { now, element }: InterfaceContext,
  later: LazyLoader,
  what: Parameters<Actions['take']>[0],
  view: () => View | null,
): Promise<string> {
  const { takeAway } = await later.load('takeaway');
  if (what === 'print') await later.load('paper');
  const its = view();
  if (!its) return '';
  const { stage, given } = now();
  const address = element.ownerDocument.URL;
  return takeAway(what, { view: its, scene: stage?.sight()?.scene ?? null, given, address });
}

/** What the keys have of the interface. */
function keysOf({ root, shell, now }: InterfaceContext, later: LazyLoader, view: () => View | null): KeysContext {
  return {
    root,
    shell,
    view,
    stage: () => now().stage,
    walking: () => later.load('walking'),
    // So that the first arrow does not have to wait, and print not at all.
    prepare() {
      for (const name of ['walking', 'paper'] as const) later.load(name).catch(reportLoss);
    },
  };
}
