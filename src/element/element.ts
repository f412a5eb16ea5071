/** <edgewise-graph>: attributes in, events out. It builds its parts, hands them the state, and takes them down again. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadMessages, type Messages, pickLanguage } from '../i18n/index.js';
import { wishOf } from '../paint/choose.js';
import { themeOf } from '../scene/theme.js';
import type { Story } from '../story/definition.js';
import { edgesOf } from '../story/edges.js';
import { type Replies, repliesOf } from '../story/order.js';
import { TONES, type Tone } from '../story/vocabulary.js';
import { type Card, createCard } from './card.js';
import { cardLines } from './cardlines.js';
import { citation, copyText } from './copy.js';
import { dress, hold } from './dress.js';
import { createFocus, type Focus } from './focus.js';
import { frame } from './frame.js';
import { createHint, type Hint } from './hint.js';
import { createIncoming } from './incoming.js';
import { createKeyboard } from './keyboard.js';
import { createLater } from './later.js';
import { watchNear } from './near.js';
import { type Notice, noticeBox } from './notice.js';
import { onPrint } from './print.js';
import { rove } from './roving.js';
import { onScheme, schemeNow, wantsStillness, wear } from './scheme.js';
import { createStage, type Stage } from './stage.js';
import {
  type Action,
  clearing,
  EMPTY,
  following,
  goingBack,
  hiddenBut,
  hiding,
  type Model,
  modelOf,
  opening,
  reading,
  type State,
  type Target,
} from './state.js';
import { styles } from './styles/index.js';
import type { Deeds, View } from './view.js';

/** CSS px of a graph for which nobody chose a height; the style sheet says the same. */
const HEIGHT = 560;

/**
 * A story as a graph in which every edge has its words.
 *
 * @attr src - Address of a story file.
 * @attr lang - Language of the interface; else that of the nearest ancestor, of the page, of the browser.
 * @attr theme - `light`, `dark` or `auto` (default).
 * @attr relations - Ids of the relations shown at first, separated by spaces; default all.
 * @attr select - Id of the entity or statement that is open at first.
 * @attr height - CSS px; default 560.
 * @attr no-search - Leaves out the search field.
 * @attr no-filters - Leaves out the legend.
 * @attr step - Number of the step, from 1, at which the guided reading begins.
 * @attr no-steps - Leaves out the guided reading.
 * @attr painter - `vector`, `webgl` or `auto` (default): WebGL for large graphs and in the explorer, where a GPU answers.
 * @fires edgewise-ready - `{ entities, statements, edges }` after the first drawn frame of each story.
 * @fires edgewise-error - `{ problems }`
 * @fires edgewise-select - `{ target: { kind, id } | null, statements: ids[] }`, for a reader's actions only.
 * @fires edgewise-filter - `{ shown: relationIds[] }`, for a reader's actions only.
 * @fires edgewise-step - `{ step: number | null }`, for a reader's actions only.
 * @csspart panel - The words beside the picture.
 * @csspart quote - One statement.
 * @csspart legend - Tones and relations.
 * @csspart search - The search field.
 * @csspart toolbar - Zoom buttons.
 * @csspart outline - What is shown in the picture's stead: conversation, list or table.
 * @csspart steps - The bar of the guided reading.
 * @csspart status - The line that says what is shown.
 */
export class EdgewiseGraph extends LitElement {
  static override properties = {
    src: {},
    lang: { reflect: true },
    theme: {},
    relations: {},
    first: { attribute: 'select' },
    height: { type: Number },
    noSearch: { type: Boolean, attribute: 'no-search' },
    noFilters: { type: Boolean, attribute: 'no-filters' },
    noSteps: { type: Boolean, attribute: 'no-steps' },
    step: { type: Number, noAccessor: true },
    painter: {},
    greedy: { attribute: false },
    now: { state: true },
    messages: { state: true },
    notice: { state: true },
    opened: { state: true },
    found: { state: true },
    said: { state: true },
    printing: { state: true },
  };
  /** Which copy this is, where a page has loaded several. */
  static readonly version: string = '0.1.0';
  static override shadowRootOptions: ShadowRootInit = { mode: 'open' };

  declare src: string | undefined;
  declare lang: string;
  declare theme: string | undefined;
  declare relations: string | undefined;
  declare first: string | undefined;
  declare height: number | undefined;
  declare noSearch: boolean;
  declare noFilters: boolean;
  declare noSteps: boolean;
  declare painter: string | undefined;
  /** Makes the link to a statement or entity; without it the page offers no links to copy. */
  declare linkFor: ((id: string) => string) | undefined;
  /** Whether the page is the graph's own, so that wheel and one finger belong to the picture. */
  declare greedy: boolean | undefined;

  declare private now: State;
  declare private messages: Messages | undefined;
  declare private notice: Notice | null;
  declare private opened: Tone | null;
  declare private found: { active: number; expanded: boolean };
  declare private said: string;
  declare private printing: boolean;
  #model: Model | null = null;
  #replies: Replies | null = null;
  #stage: Stage | null = null;
  #card: Card | null = null;
  #hint: Hint | null = null;
  #near = false;
  #focus: Focus = createFocus(this);
  #undo: (() => void) | null = null;
  #announced: Model | null = null;
  #step: number | null = null;
  readonly #later = createLater(
    () => this.shadowRoot,
    () => this.requestUpdate(),
  );
  readonly #keyboard = createKeyboard(
    { later: this.#later, root: () => this.shadowRoot, view: () => this.#view(), stage: () => this.#stage },
    () => {
      const open = this.opened != null;
      this.opened = null;
      return open;
    },
  );
  readonly #incoming = createIncoming({
    story: (story) => this.#take(story),
    failed: (notice) => this.#refuse(notice),
    lang: () => this.#language(),
    messages: () => loadMessages(this.#language()),
  });

  constructor() {
    super();
    this.now = EMPTY;
    this.notice = null;
    this.opened = null;
    this.found = { active: 0, expanded: false };
    this.said = '';
  }

  /** What `parse` returned; giving bytes, text or a parsed value sends it through the same door. */
  get story(): Story | null {
    return this.now.story;
  }
  set story(input: unknown) {
    this.#incoming.give(input);
  }

  /** What the reader sees; frozen. */
  get state(): State {
    return this.now;
  }

  /** Number of the step of the guided reading, from 1; null outside of it. Before the story is there it is kept for it. */
  get step(): number | null {
    return this.now.step;
  }
  set step(step: number | null) {
    this.#step = step;
    if (!this.noSteps) this.#set(reading(step));
  }

  /** Opens an entity or a statement; false when the id is unknown. */
  select(id: string): boolean {
    if (!this.#model?.entities.has(id) && !this.#model?.statements.has(id)) return false;
    this.#set(opening(this.#model, id));
    return true;
  }

  clear(): void {
    this.#set(clearing);
  }

  /** Shows exactly these relations; null shows all. */
  filter(relations: readonly string[] | null): void {
    if (this.#model) this.#set(hiding(this.#model, hiddenBut(this.#model.story, relations)));
  }

  /** The whole picture. */
  fit(): void {
    this.#stage?.fit();
  }

  /** Client coordinates of an entity's centre or of a point on a statement's curve; null when unknown or not drawn. */
  positionOf(id: string): { x: number; y: number } | null {
    return (this.now.view === 'picture' && this.#stage?.positionOf(id)) || null;
  }

  /** The whole picture as SVG markup, as it is filtered, with title, key and source; null before anything is drawn. */
  async toSVG(): Promise<string | null> {
    const [view, sight] = [this.#view(), this.#stage?.sight()];
    return view && sight ? (await import('./export.js')).svgOf(view, sight.scene) : null;
  }

  /** The same as a PNG image. */
  async toPNG(): Promise<Blob | null> {
    const [view, sight] = [this.#view(), this.#stage?.sight()];
    return view && sight ? (await import('./export.js')).pngOf(view, sight.scene) : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The only thing that does not wait: a reader who is offline by then could not be told so.
    this.#speak().catch(reportError);
    // A clone of one that is drawn is not drawn.
    this.classList.toggle('ready', this.#announced != null);
    if (this.#undo) return;
    const unwatch = watchNear(this, (near) => this.#approach(near));
    const unheed = onScheme(() => this.requestUpdate());
    const unprint = onPrint((printing) => this.#print(printing));
    this.#undo = () => {
      unwatch();
      unprint();
      unheed();
    };
    // Put back after a while: what a reader may be looking at does not wait until it is told so.
    if (this.hasUpdated && this.#model) this.#approach(true);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) dress(this.shadowRoot, styles);
    this.#later.dress();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(EdgewiseGraph.shadowRootOptions);
    dress(root, styles);
    return root;
  }

  /** Focus goes to the picture, from where the keys work. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('.stage')?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a removal and an insertion in one go: only what stays away is taken down.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  /** The reader comes near or is far again: what costs something is there only in between. */
  #approach(near: boolean): void {
    this.#near = near;
    if (!near) {
      this.#stage?.rest();
      return;
    }
    hold(this, this.height ?? HEIGHT);
    this.#incoming.wake();
    this.#stage?.wake();
    this.requestUpdate();
  }

  /** Paper is not asked to wait: what it shows is rendered before this returns. */
  #print(printing: boolean): void {
    this.printing = printing;
    this.performUpdate();
    const sheet = this.renderRoot.querySelector<HTMLElement>('.paper');
    if (sheet) wear(sheet, themeOf('print'), TONES);
  }

  #leave(): void {
    this.#undo?.();
    this.#undo = null;
    this.#near = false;
    this.#incoming.rest();
    this.#hint?.destroy();
    this.#keyboard.destroy();
    this.#stage?.destroy();
    this.#stage = null;
    this.#card = null;
    this.#hint = null;
  }

  #set(action: Action): void {
    this.now = Object.freeze(action(this.now));
  }

  /** A reader's action: the state changes, and the page hears of what it may want to know. */
  #act(action: Action): void {
    const before = this.now;
    this.#set(action);
    this.said = '';
    const { selected, hidden, step, story } = this.now;
    if (selected?.id !== before.selected?.id || selected?.kind !== before.selected?.kind) {
      const target = selected && { kind: selected.kind, id: selected.id };
      this.#emit('edgewise-select', { target, statements: selected?.statements ?? [] });
    }
    if (hidden !== before.hidden)
      this.#emit('edgewise-filter', {
        shown: story?.relations.map(({ id }) => id).filter((id) => !hidden.includes(id)) ?? [],
      });
    if (step !== before.step) this.#emit('edgewise-step', { step });
  }

  #open(id: string, edge?: number): void {
    this.#card?.hide();
    if (this.#model) this.#act(opening(this.#model, id, edge));
  }

  #emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #language(): string {
    const near = this.parentElement?.closest('[lang]')?.getAttribute('lang');
    return pickLanguage([this.lang, near ?? '', ...navigator.languages].filter(Boolean));
  }

  async #speak(): Promise<void> {
    const lang = this.#language();
    if (this.messages?.lang === lang) return;
    const messages = await loadMessages(lang);
    this.messages = messages;
    this.#set((state) => ({ ...state, lang }));
    if (this.#model) this.#stage?.show(this.#model, lang);
  }

  #take(story: Story): void {
    this.#model = modelOf(story, edgesOf(story));
    this.#replies = repliesOf(story);
    this.notice = null;
    const hidden = hiddenBut(story, this.relations?.split(/[\s,]+/).filter(Boolean) ?? null);
    this.#set(() => ({ ...EMPTY, story, lang: this.now.lang, hidden }));
    if (this.#step != null) this.step = this.#step;
    if (this.first) this.select(this.first);
    this.#stage?.show(this.#model, this.now.lang);
  }

  #refuse(notice: Omit<Notice, 'kept'>): void {
    this.notice = { ...notice, kept: this.#model != null };
    this.#emit('edgewise-error', { problems: notice.problems });
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#focus.note();
    if (changed.has('src') && this.src) this.#incoming.fetch(this.src);
    if (changed.has('lang') && this.isConnected) this.#speak().catch(reportError);
    if (changed.has('height')) this.style.setProperty('height', this.height ? `${this.height}px` : '');
  }

  protected override updated(changed: PropertyValues): void {
    const host = this.renderRoot.querySelector<HTMLElement>('.box');
    if (!host) return;
    const theme = themeOf(schemeNow(this.theme));
    wear(host, theme, TONES);
    if (!this.#model) return;
    if (!this.#stage && this.#near) this.#raise(this.#model);
    this.#stage?.update(this.now, theme);
    const before: State | undefined = changed.get('now');
    if (before) this.#focus.follow(before, this.now);
    if (changed.has('opened')) this.#focus.list(changed.get('opened') ?? null, this.opened);
    this.#keyboard.updated();
    // What the pointer passes over changes no control.
    if (before?.hovered === this.now.hovered || !before) rove(this.renderRoot);
  }

  /** Builds the stage, once its place is in the document. */
  #raise(model: Model): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.stage');
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    const hint = this.renderRoot.querySelector<HTMLElement>('.nudge');
    if (!place || !card || !hint) return;
    this.#card = createCard(card);
    this.#hint = createHint(hint);
    this.#stage = createStage(place, {
      open: (id, edge) => this.#open(id, edge),
      nothing: () => this.#act(clearing),
      hover: (target, at) => this.#hover(target, at),
      drawn: () => this.#drawn(),
      painted: () => this.#keyboard.painted(),
      greedy: () => this.greedy === true,
      painter: () => wishOf(this.painter),
      tried: (gesture) => this.messages && this.#hint?.show(this.messages.gestures[gesture]),
      still: wantsStillness,
    });
    this.#stage.show(model, this.now.lang);
  }

  #drawn(): void {
    if (!this.#model || this.#announced === this.#model) return;
    this.#announced = this.#model;
    this.classList.add('ready');
    this.requestUpdate();
    // A page of the graph's own is printed as it is; a guest waits until a reader shows interest.
    if (this.greedy) (globalThis.requestIdleCallback ?? setTimeout)(() => this.#later.get('paper'));
    const { story, edges } = this.#model;
    const { entities, statements } = story;
    this.#emit('edgewise-ready', { entities: entities.length, statements: statements.length, edges: edges.length });
  }

  #hover(target: Target | null, at?: { x: number; y: number } | null): void {
    const { hovered } = this.now;
    if (hovered?.id !== target?.id) this.#set((state) => ({ ...state, hovered: target }));
    const view = this.#view();
    if (target && at && view) this.#card?.show(cardLines(view, target), at);
    else this.#card?.hide();
  }

  async #copy(what: 'quote' | 'link', id: string): Promise<void> {
    const view = this.#view();
    const statement = view?.model.statements.get(id);
    if (!view || !statement) return;
    const link = this.linkFor?.(id) ?? null;
    const done = await copyText(what === 'link' && link ? link : citation(view, statement, link));
    this.said = done ? view.t.copied : view.t.copyFailed;
  }

  readonly #deeds: Deeds = {
    open: (id, edge) => this.#open(id, edge),
    follow: (id) => this.#model && this.#act(following(this.#model, id)),
    back: () => this.#model && this.#act(goingBack(this.#model)),
    close: () => this.#act(clearing),
    read: (step) => this.#act(reading(step != null && step > (this.now.story?.steps?.length ?? 0) ? null : step)),
    show: (view) => this.#act((state) => ({ ...state, view, step: view === 'picture' ? state.step : null })),
    help: (help) => this.#set((state) => ({ ...state, help })),
    stand: (foothold) => this.#set((state) => ({ ...state, foothold })),
    hide: (relations) => this.#model && this.#act(hiding(this.#model, relations)),
    hover: (target) => this.#hover(target),
    search: (query) => this.#set((state) => ({ ...state, query })),
    copy: (what, id) => {
      this.#copy(what, id).catch(reportError);
    },
    zoom: (factor) => this.#stage?.zoom(factor),
    fit: () => this.#stage?.fit(),
  };

  #view(): View | null {
    const [model, replies, t] = [this.#model, this.#replies, this.messages];
    if (!model || !replies || !t) return null;
    return {
      state: this.now,
      model,
      replies,
      t,
      deeds: this.#deeds,
      later: this.#later,
      readable: !this.noSteps && (model.story.steps?.length ?? 0) > 0,
      drawn: this.#announced != null,
      linkable: this.linkFor != null,
    };
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const t = this.messages;
    const notice =
      this.notice && t
        ? noticeBox(
            this.notice,
            t,
            () => {
              this.notice = this.notice && { ...this.notice, waiting: true };
              this.#incoming.again();
            },
            () => {
              this.notice = null;
            },
          )
        : nothing;
    // The words that the page brought stay until there is a picture, and for good where none comes.
    const drawn = this.#announced != null;
    const scene = this.#stage?.sight()?.scene ?? null;
    const paper = this.printing && view ? this.#later.peek('paper')?.paper(view, scene) : undefined;
    // Before the sheet for paper has come, what the page brought is printed, else the picture.
    const bare = this.printing && !paper;
    const brought = this.firstElementChild != null;
    return html`<div class="words" ?hidden=${drawn} ?data-printed=${bare && brought}>${drawn ? nothing : notice}<slot></slot></div>
      ${paper ?? nothing}<div class="box" ?data-printed=${bare && !brought} ?data-waiting=${!drawn} ?data-greedy=${this.greedy}>${view ? this.#frame(view) : nothing}${drawn ? notice : nothing}</div>`;
  }

  #frame(view: View): TemplateResult {
    return frame(view, {
      said: this.said,
      keys: this.#keyboard.down,
      focused: this.#keyboard.focused,
      pointed: this.#keyboard.pointed,
      search: this.noSearch ? null : { ...this.found, set: (active, expanded) => (this.found = { active, expanded }) },
      legend: this.noFilters ? null : { opened: this.opened, toggle: (tone) => (this.opened = tone) },
    });
  }
}
