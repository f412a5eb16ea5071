/**
 * The element's first half: story in, picture out. It holds the state, and fetches everything else, the words and the controls first of
 * all, as soon as the picture stands.
 */
import { wishOf } from '../../paint/painter-wish.js';
import { themeOf } from '../../scene/theme.js';
import { onScheme, schemeNow, wantsStillness } from '../../stage/theme.js';
import type { Story, StoryFile } from '../../story/definition.js';
import { edgesOf } from '../../story/edges.js';
import { onPrint } from '../../ui/print.js';
import { reportLoss } from '../../ui/report-error.js';
import { adoptStyles, hold } from '../../ui/style-sheets.js';
import posterStyles from '../../ui/styles/poster.css?inline';
import { isKnown, type Model, modelOf } from '../state/model.js';
import { newsOf } from '../state/news.js';
import type { StoryNotice } from '../state/notice.js';
import {
  type Action,
  clearing,
  EMPTY,
  hiddenBut,
  hiding,
  opening,
  reading,
  type State,
  showing,
  type Target,
} from '../state/state.js';
import type { GraphElement, Interface } from './contract.js';
import { languageOf } from './language.js';
import { noticeFor } from './plain-notice.js';
import { createShell, type Shell } from './shell.js';
import { createIncoming, type Incoming } from './story-source.js';
import { createStage, type StoryStage } from './story-stage.js';
import { watchNear } from './surroundings.js';

/** CSS px of a graph for which nobody chose a height; the style sheet says the same. */
const POSTER_HEIGHT = 560;

/** What stands behind an element, in its shadow root. */
export class Core {
  /** Whether the page is the graph's own, so that wheel and one finger belong to the picture. */
  ownsGestures = false;
  #now = EMPTY;
  #model: Model | null = null;
  #file: StoryFile | null = null;
  /** The story whose first frame the page has heard of. */
  #announced: Model | null = null;
  #notice: StoryNotice | null = null;
  #stage: StoryStage | null = null;
  /** Whether the reader is near, and whether what costs something is there: on paper there is no far away. */
  #within = false;
  #near = false;
  #printing = false;
  #undo: (() => void) | null = null;
  /** What the page asked for, before there is a story. */
  #step: number | null = null;
  #view: string | null = null;
  #asked: string | undefined;
  #due: Promise<void> | null = null;
  #second: Interface | undefined;
  #coming: Promise<Interface | undefined> | null = null;
  readonly #element: GraphElement;
  readonly #root: ShadowRoot;
  readonly #shell: Shell;
  /** Style sheets, the later ones over the earlier. */
  readonly #worn = new Set([posterStyles]);
  readonly #incoming: Incoming;

  constructor(element: GraphElement, root: ShadowRoot) {
    this.#element = element;
    this.#root = root;
    this.#shell = createShell(root);
    this.#wear();
    this.#incoming = createIncoming({
      story: (story, file) => this.#take(story, file),
      failed: (notice) => this.#refuse(notice),
      lang: () => languageOf(element),
    });
  }

  get state(): State {
    return this.#now;
  }

  /** What came in, in the file's shape. */
  get story(): StoryFile | null {
    return this.#file;
  }

  /** Bytes, text, or a value that is already parsed. */
  give(story: unknown): void {
    this.#incoming.give(story);
  }

  /** The guided reading at a step, from 1; null ends it. Before the story is there it is kept for it. */
  read(step: number | null): void {
    this.#step = step;
    if (step != null) this.#view = null;
    if (!this.#element.noSteps) this.#set(reading(step));
  }

  /** Another way to read the story; kept in the same way. */
  show(view: string | null): void {
    this.#step = null;
    this.#view = view;
    this.#set(showing(view));
  }

  select(id: string): boolean {
    if (!this.#model || !isKnown(this.#model, id)) return false;
    this.#set(opening(this.#model, id));
    return true;
  }

  clear(): void {
    this.#set(clearing);
  }

  filter(relations: readonly string[] | null): void {
    if (this.#model) this.#set(hiding(this.#model, hiddenBut(this.#model.story, relations)));
  }

  fit(): void {
    this.#stage?.fit();
  }

  positionOf(id: string): { x: number; y: number } | null {
    return (this.#now.view === 'picture' && this.#stage?.positionOf(id)) || null;
  }

  focus(options?: FocusOptions): void {
    this.#shell.stage.focus(options);
  }

  /** Shows, in a moment and all at once, what has been set until then. */
  change(): void {
    this.#due ??= Promise.resolve().then(() => this.#update());
  }

  async settled(): Promise<boolean> {
    while (this.#due || (this.#coming && !this.#second)) {
      await this.#due;
      await this.#coming;
    }
    return true;
  }

  /** Another language, where the one in force is no longer the one that is wanted. */
  async speak(): Promise<void> {
    const lang = languageOf(this.#element);
    if (lang === this.#now.lang) return;
    if (this.#second) await this.#second.speak(lang);
    this.#set((state) => ({ ...state, lang }));
    if (this.#model) this.#stage?.show(this.#model, lang);
  }

  connected(): void {
    // A clone of one that is drawn is not drawn.
    this.#element.classList.toggle('ready', this.#announced != null);
    this.speak().catch(reportLoss);
    this.change();
    if (this.#undo) return;
    const stops = [
      watchNear(this.#element, (near) => {
        this.#within = near;
        this.#approach();
      }),
      onScheme(() => this.change()),
      onPrint((printing) => this.#print(printing)),
    ];
    this.#undo = () => {
      for (const stop of stops) stop();
    };
    // Put back after a while: what a reader may be looking at does not wait until it is told so.
    if (!this.#model) return;
    this.#within = true;
    this.#approach();
  }

  /** In another document. */
  adopted(): void {
    this.#wear();
    // Who watched it in the other document has lost sight of it.
    this.#undo?.();
    this.#undo = null;
  }

  /** Gives everything back that costs something. */
  leave(): void {
    this.#undo?.();
    this.#undo = null;
    this.#within = this.#near = false;
    this.#incoming.rest();
    this.#second?.rest();
    this.#stage?.destroy();
    this.#stage = null;
  }

  /** Fetches the second half, once. Where it does not come the page's own words stay, and the next try may do better. */
  attend(): Promise<Interface | undefined> {
    this.#coming ??= this.#fetchSecond().catch(async (error) => {
      const notice = await noticeFor(error, languageOf(this.#element));
      this.#coming = null;
      this.#shell.alone(notice, () => this.#again());
      return undefined;
    });
    return this.#coming;
  }

  async #fetchSecond(): Promise<Interface> {
    const { createInterface, styles } = await import('../interface/interface.js');
    this.#wear(styles);
    this.#second = await createInterface({
      element: this.#element,
      root: this.#root,
      shell: this.#shell,
      wear: (its) => this.#wear(its),
      now: () => ({
        state: this.#now,
        model: this.#model,
        stage: this.#stage,
        notice: this.#notice,
        drawn: this.#announced != null,
        printing: this.#printing,
        readable: this.#readable(),
      }),
      open: (id, edge) => this.#open(id, edge),
      hover: (target, at) => this.#hover(target, at),
      act: (action) => this.#act(action),
      set: (action) => this.#set(action),
      change: () => this.change(),
      again: () => this.#again(),
      dismiss: () => {
        this.#notice = null;
        this.change();
      },
    });
    this.#shell.alone(null);
    this.change();
    return this.#second;
  }

  /** All over again, as the document may be another by now. */
  #wear(more: readonly string[] = []): void {
    for (const styles of more) this.#worn.add(styles);
    adoptStyles(this.#root, this.#worn);
  }

  #emit(name: string, detail: unknown): void {
    this.#element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #set(action: Action): void {
    this.#now = Object.freeze(action(this.#now));
    this.change();
  }

  /** A reader's action: the state changes, and the page hears of what it may want to know. */
  #act(action: Action): void {
    const before = this.#now;
    // What the page asked for at first is the reader's to decide from now on.
    this.#step = this.#view = null;
    this.#set(action);
    for (const [name, detail] of newsOf(before, this.#now)) this.#emit(name, detail);
  }

  #open(id: string, edge?: number, at?: { x: number; y: number }): void {
    this.#second?.point(null, null);
    if (this.#model) this.#act(opening(this.#model, id, edge));
    if (at) this.#second?.pressed(at);
  }

  #hover(target: Target | null, at: { x: number; y: number } | null): void {
    if (this.#now.hovered?.id !== target?.id) this.#set((state) => ({ ...state, hovered: target }));
    this.#second?.point(target, at);
  }

  #take(story: Story, file: StoryFile): void {
    this.#file = file;
    this.#model = modelOf(story, edgesOf(story));
    this.#notice = null;
    const hidden = hiddenBut(story, this.#element.relations?.split(/[\s,]+/).filter(Boolean) ?? null);
    this.#set(() => ({ ...EMPTY, story, lang: this.#now.lang, hidden }));
    this.#set(showing(this.#view));
    if (this.#step != null) this.read(this.#step);
    if (this.#element.first) this.select(this.#element.first);
    this.#stage?.show(this.#model, this.#now.lang);
  }

  #refuse(notice: Omit<StoryNotice, 'kept'>): void {
    this.#notice = { ...notice, kept: this.#model != null };
    this.#emit('edgewise-error', { problems: notice.problems });
    this.attend().catch(reportError);
    this.change();
  }

  #again(): void {
    this.#shell.alone(null);
    this.#notice = this.#notice && { ...this.#notice, waiting: true };
    if (this.#notice) this.#incoming.again();
    this.attend().catch(reportError);
    this.change();
  }

  /** The reader comes near or is far again: what costs something is there only in between. */
  #approach(): void {
    this.#near = this.#within || this.#printing;
    if (!this.#near) {
      this.#stage?.rest();
      return;
    }
    hold(this.#element, this.#element.height ?? POSTER_HEIGHT);
    this.#incoming.wake();
    this.#stage?.wake();
    // A page of the graph's own has nothing else to load.
    if (this.ownsGestures) this.attend().catch(reportError);
    this.change();
  }

  /** Paper is not asked to wait: what it shows stands before this returns. */
  #print(printing: boolean): void {
    this.#printing = printing;
    this.#approach();
    this.#update();
  }

  #readable(): boolean {
    return !this.#element.noSteps && (this.#now.story?.steps?.length ?? 0) > 0;
  }

  #update(): void {
    this.#due = null;
    const [element, now] = [this.#element, this.#now];
    if (element.src && element.src !== this.#asked) this.#incoming.fetch(element.src);
    this.#asked = element.src;
    const theme = themeOf(schemeNow(element, element.theme));
    const bare = element.noSearch && element.noFilters;
    // Another view comes with the interface: until then the page's words stay.
    const drawn = this.#announced != null && (now.view === 'picture' || this.#second != null);
    this.#shell.update(now, { theme, bare, drawn, readable: this.#readable(), ownsGestures: this.ownsGestures });
    if (this.#model && this.#near) this.#stage ??= this.#raised(this.#model);
    if (this.#model) this.#stage?.update(now, theme);
    const paper = this.#second?.update();
    this.#shell.print(this.#printing && !paper ? (element.firstElementChild ? 'words' : 'box') : null);
  }

  #raised(model: Model): StoryStage {
    const stage = createStage(this.#shell.stage, {
      open: (id, edge, at) => this.#open(id, edge, at),
      nothing: () => this.#act(clearing),
      hover: (target, at) => this.#hover(target, at),
      drawn: () => this.#drawn(),
      painted: () => this.#second?.painted(),
      ownsGestures: () => this.ownsGestures,
      painter: () => wishOf(this.#element.painter),
      tried: (gesture) => this.#second?.tried(gesture),
      still: wantsStillness,
    });
    stage.show(model, this.#now.lang);
    return stage;
  }

  #drawn(): void {
    if (!this.#model || this.#announced === this.#model) return;
    this.#announced = this.#model;
    this.#element.classList.add('ready');
    this.#update();
    const { story, edges } = this.#model;
    const { entities, statements } = story;
    this.#emit('edgewise-ready', { entities: entities.length, statements: statements.length, edges: edges.length });
    this.attend().catch(reportError);
  }
}
