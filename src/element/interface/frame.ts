/** How the element's parts stand together: legend and search above, the picture, the words beside it, one line below. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Messages } from '../../i18n/index.js';
import { anyTheme } from '../../scene/print-theme.js';
import { applyTheme } from '../../stage/theme.js';
import { followTrackpad } from '../../stage/trackpad.js';
import { countClaims } from '../../story/claims.js';
import { isolated } from '../../story/telling/isolate.js';
import { TONES, type Tone } from '../../story/vocabulary.js';
import { AREA, areaNamed, CONTROL } from '../../ui/controls.js';
import { followRing } from '../../ui/focus-visible.js';
import { followRowEnds } from '../../ui/row-ends.js';
import { toolbar } from '../../ui/toolbar.js';
import { createFilterFocus } from '../keys/filter-focus.js';
import type { Focus } from '../keys/focus.js';
import type { Keyboard } from '../keys/keyboard.js';
import type { InterfaceContext } from '../poster/contract.js';
import type { Shell } from '../poster/shell.js';
import { stepOf } from '../state/spotlight.js';
import { isShown } from '../state/state.js';
import type { FilterPanelState } from '../views/filter/filter.js';
import { noticeBox } from '../words/notice.js';
import { status } from '../words/status-line.js';
import { summary } from '../words/summary.js';
import { say, type View } from '../words/view.js';
import { filterButton } from './filter-button.js';
import type { LazyLoader } from './lazy-parts.js';
import { legend } from './legend.js';
import { createListPlace } from './list-position.js';
import { lost } from './lost-part.js';
import { panel, strip } from './panel.js';
import { searchbox } from './search-box.js';
import { type BottomSheet, createSheet } from './sheet.js';
import { type TakingState, takeButton, takeMenu } from './take-away.js';
import { viewBody, viewTabs } from './view-switch.js';

/** The picture, or what is shown in its stead. A tree, because that is how the keys walk it: names, and under each its lines. */
function scene(view: View, later: LazyLoader, { scene: place, stage }: Shell): TemplateResult {
  const { t, state, model, actions } = view;
  const { story } = model;
  const filtered = state.hidden.length > 0 || state.kept != null;
  const empty = filtered && story.statements.every((statement) => !isShown(state, statement));
  name(place, { id: 'view', role: 'tabpanel', 'aria-labelledby': `tab-${state.view}` });
  name(stage, {
    role: 'tree',
    'aria-label': t.graphName(
      isolated(say(view, story.title).text),
      story.entities.length,
      countClaims(story.statements),
    ),
    'aria-describedby': 'summary walk',
    tabindex: empty ? '-1' : '0',
  });
  return html`${viewBody(view, later)}
    ${empty ? html`<p class="empty" data-roving>${state.kept ? t.filter.nothingLeft : t.nothingShown} <button type="button" class="text" @click=${() => actions.unfilter()}>${t.showAll}</button></p>` : nothing}`;
}

/** Below the picture, in one line: how it is looked at, what is shown of it. */
function foot(view: View, later: LazyLoader, taking: TakingState, said: string): TemplateResult {
  const { t, state, actions } = view;
  const more = html`${takeButton(view, later, taking)}<button type="button" class="what" data-help aria-label=${t.help} title=${t.help} aria-pressed=${state.help} @click=${() => actions.help(!state.help)}><span aria-hidden="true">?</span></button>`;
  return html`${viewTabs(view)}
    <p class="read">${t.readShort} <span class="aside">${t.readPlaceShort}</span></p>
    <p part="status" class="status" role="status">${said || status(view)}</p>
    ${toolbar(t, actions.zoom, actions.fit, { off: state.view !== 'picture', more })} ${takeMenu(view, later, taking)}`;
}

/** The words beside the picture: for keys one area, whether they stand in the panel, in the strip below or in the bar of steps. */
function beside(view: View, later: LazyLoader, sheet: BottomSheet): TemplateResult {
  const { t, state, model } = view;
  const label = state.help ? t.help : (state.selected ?? state.path) ? t.columns.words : t.howToRead;
  const steps = view.drawn || state.step != null ? later.get('steps') : undefined;
  return html`<aside part="panel" class="panel" data-area=${AREA.panel} id=${AREA.panel} aria-label=${label}>${sheet.grip(t)}${panel(view, later)}</aside>
    <div class="strip" data-area=${AREA.strip}>${strip(view)}</div>
    ${view.readable ? html`<nav part="steps" class="steps" data-area=${AREA.steps} aria-label=${t.reading(model.story.steps?.length ?? 0)}>${steps?.stepsBar(view) ?? nothing}</nav>` : nothing}`;
}

function name(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [attribute, value] of Object.entries(attributes))
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

export interface InterfaceFrame extends Pick<BottomSheet, 'part'> {
  /** Null shows the notice alone, where there is one. True where there is a sheet for paper. */
  draw(view: View | null, t: Messages, said: string): boolean;
  /** Closes the legend's list or the menu; false where none is open. */
  closeList(): boolean;
  listen(keyboard: Keyboard): void;
  rest(): void;
}

/** State of the controls alone: the legend's open list, the search's place in its matches, whether the menu of files or the filter is open. */
interface Controls {
  readonly opened: Tone | null;
  readonly active: number;
  readonly expanded: boolean;
  readonly taking: boolean;
  readonly filtering: boolean;
  readonly whole: FilterPanelState['whole'];
  readonly sought: string;
}

interface ControlsPlace {
  now: Controls;
  /** Before which the filter's panel stands: after the bar, where the keys look for it. */
  readonly panel: Comment;
}

function parts(
  view: View,
  later: LazyLoader,
  { shell, element, change }: InterfaceContext,
  controls: ControlsPlace,
  sheet: BottomSheet,
  said: string,
): void {
  const set = (its: Partial<Controls>) => {
    controls.now = { ...controls.now, ...its };
    change();
  };
  const { now } = controls;
  const search = { ...now, set: (active: number, expanded: boolean) => set({ active, expanded }) };
  const taking = { ...now, take: (taking: boolean) => set({ taking }) };
  const list = { ...now, toggle: (opened: Tone | null) => set({ opened }) };
  const sift = { ...now, toggle: (filtering: boolean) => set({ filtering, opened: null, sought: '' }) };
  render(
    html`${element.noFilters ? nothing : html`<div class="sifting" data-roving>${filterButton(view, sift)}${legend(view, list)}</div>`}${element.noSearch ? nothing : searchbox(view, search)}`,
    shell.bar,
  );
  render(now.filtering ? filterPart(view, later, controls.now, set) : nothing, shell.frame, {
    renderBefore: controls.panel,
  });
  render(scene(view, later, shell), shell.scene);
  render(foot(view, later, taking, said), shell.foot);
  render(beside(view, later, sheet), shell.beside);
  render(
    html`<p id="summary" class="unseen">${summary(view)}</p><p id="walk" class="unseen">${view.t.walk}</p>`,
    shell.frame,
  );
  shell.beside.dataset['roving'] = '';
  const { selected, path, help, step, hidden, kept, view: shown } = view.state;
  const open = (selected ?? path) != null || help;
  if (!open) sheet.closed();
  const kinds = {
    open,
    reading: view.readable && stepOf(view.state) != null,
    plain: !open && !said && step == null && hidden.length === 0 && !kept && shown === 'picture',
    grown: shell.beside.querySelector(`[${CONTROL.grow}][aria-pressed="true"]`) != null,
  };
  for (const [kind, on] of Object.entries(kinds)) shell.frame.classList.toggle(kind, on);
}

/** The filter's panel, as soon as it has come. */
function filterPart(
  view: View,
  later: LazyLoader,
  { whole, sought }: Controls,
  set: (its: Partial<Controls>) => void,
): TemplateResult {
  const close = () => set({ filtering: false, sought: '' });
  const panel: FilterPanelState = {
    whole,
    sought,
    seek: (sought) => set({ sought }),
    close,
    showAll: (facet, all) => set({ whole: new Set([...whole, facet].filter((its) => all || its !== facet)) }),
  };
  return later.get('filter')?.filterPanel(view, panel) ?? lost(view, later, 'filter', close);
}

function noticeOf({ now, again, dismiss }: InterfaceContext, t: Messages): TemplateResult | typeof nothing {
  const { notice } = now();
  return notice ? noticeBox(notice, t, again, dismiss) : nothing;
}

export function createFrame(context: InterfaceContext, later: LazyLoader, focus: Focus): InterfaceFrame {
  const { shell, root } = context;
  shell.frame.dataset['area'] = AREA.frame;
  const placeList = createListPlace(shell.bar);
  const followFilter = createFilterFocus(root);
  const controls: ControlsPlace = {
    panel: shell.frame.insertBefore(shell.frame.ownerDocument.createComment(''), shell.scene),
    now: { opened: null, active: 0, expanded: false, taking: false, filtering: false, whole: new Set(), sought: '' },
  };
  const sheet = createSheet(shell, context.change);
  const ends = followRowEnds(shell.bar, areaNamed('legend'));
  let shown: Tone | null = null;
  let spoken: Messages | null = null;
  // Behind what the page brought; by the place itself paper is told apart, which is rendered before that.
  const end = shell.words.appendChild(shell.words.ownerDocument.createComment(''));

  function closeList(): boolean {
    const open = controls.now.opened != null || controls.now.taking || controls.now.filtering;
    controls.now = { ...controls.now, opened: null, taking: false, filtering: false, sought: '' };
    if (open) context.change();
    return open;
  }
  return {
    closeList,
    part: sheet.part,
    rest: ends.rest,
    draw(view, t, said) {
      const { drawn, printing, stage } = context.now();
      if (view) parts(view, later, context, controls, sheet, said);
      if (t !== spoken) name(shell.frame, { dir: t.dir, lang: t.lang });
      spoken = t;
      placeList();
      ends.mark();
      if (controls.now.opened !== shown) focus.list(shown, controls.now.opened);
      followFilter(controls.now.filtering);
      shown = controls.now.opened;
      // The words that the page brought stay until there is a picture, and for good where none comes.
      render(drawn ? nothing : noticeOf(context, t), shell.words, { renderBefore: end });
      render(drawn ? noticeOf(context, t) : nothing, shell.box);
      const paper = printing && view ? later.peek('paper')?.paper(view, stage?.sight()?.scene ?? null) : undefined;
      render(paper ?? nothing, root, { renderBefore: shell.words });
      const onPaper = paper && root.querySelector<HTMLElement>(areaNamed('paper'));
      if (onPaper) applyTheme(onPaper, anyTheme('print'), TONES);
      return onPaper != null;
    },
    listen(keyboard) {
      followRing(shell.frame);
      followTrackpad(shell.stage);
      const own = `${areaNamed('legend')}, [data-menu], [role=menu], ${areaNamed('filter')}, ${areaNamed('sift')}`;
      const inLegend = (event: Event) =>
        event.composedPath().some((node) => node instanceof Element && node.matches(own));
      shell.frame.addEventListener('keydown', keyboard.down);
      shell.frame.addEventListener('focusin', keyboard.focused);
      shell.frame.addEventListener('pointerdown', (event) => {
        if (!inLegend(event)) closeList();
        keyboard.pointed();
      });
    },
  };
}
