/** <edgewise-graph>: attributes in, events out. What it does is the core's; here is what a page can say to it. */
import type { StoryFile } from '../story/definition.js';
import { reportLoss } from '../ui/report-error.js';
import { claim, reflect } from './attributes.js';
import type { PageFilter } from './poster/contract.js';
import { Core } from './poster/poster.js';
import type { State, ViewName } from './state/state.js';

/** Where there is no page there is no element either, but the class can be imported. */
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/** What is kept in attributes alone. */
const PROPERTIES = {
  src: ['src', 'text'],
  theme: ['theme', 'text'],
  relations: ['relations', 'text'],
  facets: ['facets', 'text'],
  first: ['select', 'text'],
  height: ['height', 'number'],
  noSearch: ['no-search', 'flag'],
  noFilters: ['no-filters', 'flag'],
  noSteps: ['no-steps', 'flag'],
  painter: ['painter', 'text'],
} as const;

/** What stands behind an element: for pages of this project, which do with it what no other page can. */
export let coreOf: (element: EdgewiseGraph) => Core;

/**
 * A story as a graph in which every edge has its words.
 *
 * @attr src - Address of a story file.
 * @attr lang - Language of the interface; else that of the nearest ancestor, of the page, of the browser.
 * @attr theme - `light`, `dark` or `auto` (default).
 * @attr relations - Ids of the relations shown at first, separated by spaces; default all.
 * @attr facets - What is asked of statements at first, as the explorer's address has it: `by=musk&is=alleged`; default nothing.
 * @attr select - Id of the entity or statement that is open at first.
 * @attr height - CSS px; default 560.
 * @attr no-search - Leaves out the search field.
 * @attr no-filters - Leaves out the legend.
 * @attr step - Number of the step, from 1, at which the guided reading begins.
 * @attr view - How the story is read at first: `picture` (default), `conversation`, `outline` or `table`.
 * @attr no-steps - Leaves out the guided reading.
 * @attr painter - `vector`, `webgl` or `auto` (default): WebGL for large graphs and in the explorer, where a GPU answers.
 * @fires edgewise-ready - `{ entities, statements, edges }` after the first drawn frame of each story.
 * @fires edgewise-error - `{ problems }`
 * @fires edgewise-select - `{ target: { kind, id } | null, statements: ids[] }`, for a reader's actions only.
 * @fires edgewise-filter - `{ shown: relationIds[], statements: ids[] }`, all that the filter leaves, for a reader's actions only.
 * @fires edgewise-step - `{ step: number | null }`, for a reader's actions only.
 * @fires edgewise-path - `{ path: { from, to } | null }`, for a reader's actions only.
 * @fires edgewise-view - `{ view: 'picture' | 'conversation' | 'outline' | 'table' }`, for a reader's actions only.
 * @csspart panel - The words beside the picture.
 * @csspart quote - One statement.
 * @csspart legend - Tones and relations.
 * @csspart search - The search field.
 * @csspart toolbar - Zoom buttons.
 * @csspart outline - What is shown in the picture's stead: conversation, list or table.
 * @csspart steps - The bar of the guided reading.
 * @csspart status - The line that says what is shown.
 */
export class EdgewiseGraph extends Base {
  /** Which copy this is, where a page has loaded several. */
  static readonly version: string = '0.1.0';
  static readonly observedAttributes: readonly string[] = [
    ...Object.values(PROPERTIES).map(([name]) => name),
    'lang',
    'step',
    'view',
  ];
  static {
    reflect(EdgewiseGraph.prototype, PROPERTIES);
    coreOf = (element) => element.#core;
  }

  declare src: string | undefined;
  declare theme: string | undefined;
  declare relations: string | undefined;
  declare facets: string | undefined;
  /** What `select` names: open at first. */
  declare first: string | undefined;
  declare height: number | undefined;
  declare noSearch: boolean;
  declare noFilters: boolean;
  declare noSteps: boolean;
  declare painter: string | undefined;
  /** Makes the link to a statement or entity; without it the page offers no links to copy. */
  declare linkFor: ((id: string) => string) | undefined;

  readonly #core: Core;

  constructor() {
    super();
    this.#core = new Core(this, this.attachShadow({ mode: 'open' }));
    claim(this, [...Object.keys(PROPERTIES), 'linkFor', 'ownsGestures', 'greedy', 'step', 'story', 'view']);
  }

  /** What `parse` returned; giving bytes, text or a parsed value sends it through the same door. */
  get story(): StoryFile | null {
    return this.#core.file;
  }
  set story(input: unknown) {
    this.#core.incoming.give(input);
  }

  /** What the reader sees; frozen. */
  get state(): State {
    return this.#core.state;
  }

  /** Whether the page is the graph's own, so that wheel and one finger belong to the picture. */
  get ownsGestures(): boolean {
    return this.#core.ownsGestures;
  }
  set ownsGestures(ownsGestures: boolean) {
    this.#core.ownsGestures = ownsGestures;
    this.#core.change();
  }
  /** The same by its former name, for pages that use it. */
  get greedy(): boolean {
    return this.ownsGestures;
  }
  set greedy(ownsGestures: boolean) {
    this.ownsGestures = ownsGestures;
  }

  /** Number of the step of the guided reading, from 1; null outside of it. Before the story is there it is kept for it. */
  get step(): number | null {
    return this.state.step;
  }
  set step(step: number | null) {
    this.#core.read(step);
  }

  /** How the story is read. Before the story is there it is kept for it; what is no view's name means the picture. */
  get view(): ViewName {
    return this.state.view;
  }
  set view(view: string | null) {
    this.#core.show(view);
  }

  /** Resolves when everything that has been set or done is shown, the words included; a view or a step may still be on its way. */
  get updateComplete(): Promise<boolean> {
    return this.#core.settled();
  }

  /** Opens an entity or a statement; of one that was withdrawn, a sentence that says so; false when the id is unknown. */
  select(id: string): boolean {
    return this.#core.select(id);
  }

  clear(): void {
    this.#core.clear();
  }

  /** Lights up the shortest paths between two entities; null closes them. False when an id is unknown. */
  async showPath(from: string | null, to?: string): Promise<boolean> {
    return (await this.#core.attend())?.showPath(from, to) ?? false;
  }

  /**
   * Shows exactly these relations, or exactly what all the facets ask for (OR inside one, AND across), `relation` and `tone` among them; null
   * shows all. What the story does not know is passed over. Facets come into force with the interface: await `updateComplete`.
   */
  filter(filter: PageFilter): void {
    this.#core.filter(filter);
  }

  /** The whole picture. */
  fit(): void {
    this.#core.attend().then((its) => its?.fit(), reportLoss);
  }

  /** Client coordinates of an entity's centre or of a point on a statement's curve; null when unknown or not drawn. */
  positionOf(id: string): { x: number; y: number } | null {
    return (this.state.view === 'picture' && this.#core.stage?.positionOf(id)) || null;
  }

  /** The whole picture as SVG markup, as it is filtered, with title, key and source; null before anything is drawn. */
  async toSVG(): Promise<string | null> {
    return (await this.#core.attend())?.toSVG() ?? null;
  }

  /** The same as a PNG image. */
  async toPNG(): Promise<Blob | null> {
    return (await this.#core.attend())?.toPNG() ?? null;
  }

  /** Focus goes to the picture, from where the keys work. */
  override focus(options?: FocusOptions): void {
    this.#core.shell.stage.focus(options);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'step') this.step = now == null ? null : Number(now);
    if (name === 'view') this.#core.show(now);
    if (name === 'height') this.style.setProperty('height', this.height ? `${this.height}px` : '');
    if (name === 'lang' && this.isConnected) this.#core.speak().catch(reportLoss);
    this.#core.change();
  }

  connectedCallback(): void {
    this.#core.connected();
  }

  adoptedCallback(): void {
    this.#core.adopted();
  }

  disconnectedCallback(): void {
    // A move is a removal and an insertion in one go: only what stays away is taken down.
    queueMicrotask(() => {
      if (!this.isConnected) this.#core.leave();
    });
  }
}
