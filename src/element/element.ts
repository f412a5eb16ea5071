/** <edgewise-graph>: attributes in, events out. It builds its parts, hands them the state, and takes them down again. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadMessages, type Messages, pickLanguage } from '../i18n/index.js';
import { themeOf } from '../scene/theme.js';
import type { Story } from '../story/definition.js';
import { edgesOf } from '../story/edges.js';
import { type Replies, repliesOf } from '../story/order.js';
import { TONES, type Tone } from '../story/vocabulary.js';
import { type Card, createCard } from './card.js';
import { cardLines } from './cardlines.js';
import { citation, copyText } from './copy.js';
import { createFocus, type Focus } from './focus.js';
import { frame } from './frame.js';
import { createIncoming } from './incoming.js';
import { type Notice, noticeBox } from './notice.js';
import { onScheme, schemeNow, wantsStillness, wear } from './scheme.js';
import { createStage, type Stage } from './stage.js';
import {
  type Action,
  clearing,
  EMPTY,
  hiddenBut,
  hiding,
  type Model,
  modelOf,
  type State,
  selecting,
  type Target,
} from './state.js';
import { styles } from './styles/index.js';
import type { Deeds, View } from './view.js';

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
 * @fires edgewise-ready - `{ entities, statements, edges }` after the first drawn frame of each story.
 * @fires edgewise-error - `{ problems }`
 * @fires edgewise-select - `{ target: { kind, id } | null, statements: ids[] }`, for a reader's actions only.
 * @fires edgewise-filter - `{ shown: relationIds[] }`, for a reader's actions only.
 * @csspart panel - The words beside the picture.
 * @csspart quote - One statement.
 * @csspart legend - Tones and relations.
 * @csspart search - The search field.
 * @csspart toolbar - Zoom buttons.
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
    now: { state: true },
    messages: { state: true },
    notice: { state: true },
    opened: { state: true },
    found: { state: true },
    said: { state: true },
  };
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open' };

  declare src: string | undefined;
  declare lang: string;
  declare theme: string | undefined;
  declare relations: string | undefined;
  declare first: string | undefined;
  declare height: number | undefined;
  declare noSearch: boolean;
  declare noFilters: boolean;
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
  #model: Model | null = null;
  #replies: Replies | null = null;
  #stage: Stage | null = null;
  #card: Card | null = null;
  #focus: Focus = createFocus(this);
  #undo: (() => void) | null = null;
  #announced: Model | null = null;
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

  /** Opens an entity or a statement; false when the id is unknown. */
  select(id: string): boolean {
    if (!this.#model?.entities.has(id) && !this.#model?.statements.has(id)) return false;
    this.#set(selecting(this.#model, id));
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
    return this.#stage?.positionOf(id) ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#undo = onScheme(() => this.requestUpdate());
    // Moved in the document: what was taken down on the way is built again.
    if (this.hasUpdated) this.requestUpdate();
    if (this.hasUpdated && this.src && !this.#model) this.#incoming.fetch(this.src);
    this.#speak().catch(reportError);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undo?.();
    this.#incoming.destroy();
    this.#stage?.destroy();
    this.#stage = null;
    this.#card = null;
  }

  #set(action: Action): void {
    this.now = Object.freeze(action(this.now));
  }

  /** A reader's action: the state changes, and the page hears of what it may want to know. */
  #act(action: Action): void {
    const before = this.now;
    this.#set(action);
    const { selected, hidden, story } = this.now;
    if (selected?.id !== before.selected?.id || selected?.kind !== before.selected?.kind) {
      const target = selected && { kind: selected.kind, id: selected.id };
      this.#emit('edgewise-select', { target, statements: selected?.statements ?? [] });
    }
    if (hidden !== before.hidden)
      this.#emit('edgewise-filter', {
        shown: story?.relations.map(({ id }) => id).filter((id) => !hidden.includes(id)) ?? [],
      });
  }

  #open(id: string, edge?: number): void {
    this.#card?.hide();
    if (this.#model) this.#act(selecting(this.#model, id, edge));
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
    if (this.first) this.select(this.first);
    this.#stage?.show(this.#model, this.now.lang);
  }

  #refuse(notice: Omit<Notice, 'kept'>): void {
    this.notice = { ...notice, kept: this.#model != null };
    this.#emit('edgewise-error', { problems: notice.problems });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') && this.src) this.#incoming.fetch(this.src);
    if (changed.has('lang') && this.isConnected) this.#speak().catch(reportError);
  }

  protected override updated(changed: PropertyValues): void {
    const host = this.renderRoot.querySelector<HTMLElement>('.frame');
    if (!host || !this.#model) return;
    const theme = themeOf(schemeNow(this.theme));
    wear(host, theme, TONES);
    if (this.height) this.style.setProperty('height', `${this.height}px`);
    if (!this.#stage) this.#raise(this.#model);
    this.#stage?.update(this.now, theme);
    const before: State | undefined = changed.get('now');
    if (before) this.#focus.follow(before, this.now);
  }

  /** Builds the stage, once its place is in the document. */
  #raise(model: Model): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.stage');
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    if (!place || !card) return;
    this.#card = createCard(card);
    this.#stage = createStage(place, {
      open: (id, edge) => this.#open(id, edge),
      nothing: () => this.#act(clearing),
      hover: (target, at) => this.#hover(target, at),
      drawn: () => this.#drawn(),
      greedy: () => this.greedy === true,
      still: wantsStillness,
    });
    this.#stage.show(model, this.now.lang);
  }

  #drawn(): void {
    if (!this.#model || this.#announced === this.#model) return;
    this.#announced = this.#model;
    this.classList.add('ready');
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
    close: () => this.#act(clearing),
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
    return { state: this.now, model, replies, t, deeds: this.#deeds, linkable: this.linkFor != null };
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.opened) this.opened = null;
    else if (this.now.selected) this.#deeds.close();
    else return;
    event.stopPropagation();
  };

  protected override render(): TemplateResult {
    const view = this.#view();
    const t = this.messages;
    const notice =
      this.notice && t
        ? noticeBox(
            this.notice,
            t,
            () => this.#incoming.again(),
            () => {
              this.notice = null;
            },
          )
        : nothing;
    if (!view) return html`<slot></slot>${notice}`;
    return frame(view, {
      notice,
      said: this.said,
      keys: this.#keys,
      search: this.noSearch ? null : { ...this.found, set: (active, expanded) => (this.found = { active, expanded }) },
      legend: this.noFilters ? null : { opened: this.opened, toggle: (tone) => (this.opened = tone) },
    });
  }
}
