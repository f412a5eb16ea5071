/**
 * The element's first half: story in, picture out. It holds the state, and fetches everything else, the words and the controls first of
 * all, as soon as the picture stands.
 */
import { wishOf } from '../../paint/painter-wish.js';
import { themeOf } from '../../scene/theme.js';
import { schemeNow, wantsStillness } from '../../stage/theme.js';
import type { Story, StoryFile } from '../../story/definition.js';
import { edgesOf } from '../../story/edges.js';
import { reportLoss } from '../../ui/report-error.js';
import { adoptStyles, hold } from '../../ui/style-sheets.js';
import posterStyles from '../../ui/styles/poster.css?inline';
import { isKnown, type Model, modelOf } from '../state/model.js';
import { newsOf } from '../state/news.js';
import type { StoryNotice } from '../state/notice.js';
import { type Action, clearing, EMPTY, hiddenBut, hiding, opening, type Target } from '../state/state.js';
import type { GraphElement, Interface, InterfaceContext, PageFilter, StoryRenewal } from './contract.js';
import { SecondHalf } from './second-half.js';
import { createShell, type Shell } from './shell.js';
import { createIncoming, type Incoming } from './story-source.js';
import { createStoryStage, type StoryStage } from './story-stage.js';
import { languageOf, Presence } from './surroundings.js';
import { Wishes } from './wishes.js';

/** What stands behind an element, in its shadow root. */
export class Core {
  /** Whether the page is the graph's own, so that wheel and one finger belong to the picture. */
  ownsGestures = false;
  state = EMPTY;
  /** What came in, in the file's shape. */
  file: StoryFile | null = null;
  #given: unknown;
  /** Null until the reader has come near. */
  stage: StoryStage | null = null;
  readonly shell: Shell;
  readonly incoming: Incoming;
  #model: Model | null = null;
  /** The story whose first frame the page has heard of. */
  #announced: Model | null = null;
  #notice: StoryNotice | null = null;
  /** The address that was asked for last. */
  #asked: string | undefined;
  #due: Promise<void> | null = null;
  readonly #presence = new Presence(() => this.#approach());
  readonly #element: GraphElement;
  readonly #root: ShadowRoot;
  /** Style sheets, the later ones over the earlier. */
  readonly #worn = new Set([posterStyles]);
  readonly #wishes: Wishes;
  readonly #second: SecondHalf;

  constructor(element: GraphElement, root: ShadowRoot) {
    this.#element = element;
    this.#root = root;
    this.shell = createShell(root);
    this.#wear();
    this.#wishes = new Wishes(element);
    this.#second = new SecondHalf(this.#context());
    this.incoming = createIncoming({
      story: (story, file, given) => this.take(story, file, undefined, given),
      failed: (notice) => this.#refuse(notice),
      lang: () => languageOf(element),
    });
  }

  /** The guided reading at a step, from 1; null ends it. Before the story is there it is kept for it. */
  read(step: number | null): void {
    this.#set(this.#wishes.read(step));
  }

  /** Another way to read the story; kept in the same way. */
  show(view: string | null): void {
    this.#set(this.#wishes.show(view));
  }

  select(id: string): boolean {
    if (!this.#model || !isKnown(this.#model, id)) return false;
    this.#set(opening(this.#model, id));
    return true;
  }

  clear(): void {
    this.#set((state) => clearing({ ...state, path: null }));
  }

  filter(filter: PageFilter): void {
    if (this.#second.filters(filter) || !this.#model) return;
    this.#set(hiding(this.#model, hiddenBut(this.#model.story, filter)));
  }

  /** Another story; or, with a renewal, the same one as its maker goes on with it. */
  take(story: Story, file: StoryFile, renewal?: StoryRenewal, given: unknown = file): void {
    this.file = file;
    this.#given = given;
    const model = modelOf(story, edgesOf(story));
    this.#model = model;
    this.#notice = null;
    this.#set(renewal?.state(model) ?? (() => this.#wishes.begun(model, this.state.lang)));
    this.stage?.show(model, this.state.lang, renewal?.places);
  }

  /** Shows, in a moment and all at once, what has been set until then. */
  change(): void {
    this.#due ??= Promise.resolve().then(() => this.#update());
  }

  async settled(): Promise<boolean> {
    while (this.#due || (this.#second.coming && !this.#second.here)) {
      await this.#due;
      await this.#second.coming;
    }
    return true;
  }

  /** Another language, where the one in force is no longer the one that is wanted. */
  async speak(): Promise<void> {
    const lang = languageOf(this.#element);
    if (lang === this.state.lang) return;
    if (this.#second.here) await this.#second.here.speak(lang);
    this.#set((state) => ({ ...state, lang }));
    if (this.#model) this.stage?.show(this.#model, lang);
  }

  connected(): void {
    // A clone of one that is drawn is not drawn.
    this.#element.classList.toggle('ready', this.#announced != null);
    this.speak().catch(reportLoss);
    this.change();
    this.#presence.watch(
      this.#element,
      this.#model != null,
      () => this.change(),
      () => this.#update(), // Paper is not asked to wait: what it shows stands before this returns.
    );
  }

  /** In another document. */
  adopted(): void {
    this.#wear();
    // What watched it in the other document has lost sight of it.
    this.#presence.unwatch();
  }

  /** Gives everything back that costs something. */
  leave(): void {
    this.#presence.leave();
    this.incoming.rest();
    this.#second.here?.rest();
    this.stage?.destroy();
    this.stage = null;
  }

  /** Fetches the second half, once; undefined where it does not come. */
  attend(): Promise<Interface | undefined> {
    return this.#second.fetch();
  }

  #context(): InterfaceContext {
    return {
      element: this.#element,
      root: this.#root,
      shell: this.shell,
      wear: (its) => this.#wear(its),
      now: () => ({
        state: this.state,
        model: this.#model,
        stage: this.stage,
        given: this.#given,
        notice: this.#notice,
        drawn: this.#announced != null,
        printing: this.#presence.printing,
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
    };
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
    this.state = Object.freeze(action(this.state));
    this.change();
  }

  /** A reader's action: the state changes, and the page hears of what it may want to know. */
  #act(action: Action): void {
    const before = this.state;
    this.#wishes.forget();
    this.#set(action);
    for (const [name, detail] of newsOf(before, this.state)) this.#emit(name, detail);
  }

  #open(id: string, edge?: number, at?: { x: number; y: number }): void {
    this.#second.here?.point(null, null);
    if (this.#model) this.#act(opening(this.#model, id, edge));
    if (at) this.#second.here?.pressed(at);
  }

  #hover(target: Target | null, at: { x: number; y: number } | null): void {
    if (this.state.hovered?.id !== target?.id) this.#set((state) => ({ ...state, hovered: target }));
    this.#second.here?.point(target, at);
  }

  #refuse(notice: Omit<StoryNotice, 'kept'>): void {
    this.#notice = { ...notice, kept: this.#model != null };
    this.#emit('edgewise-error', { problems: notice.problems });
    this.attend().catch(reportError);
    this.change();
  }

  #again(): void {
    this.shell.alone(null);
    this.#notice = this.#notice && { ...this.#notice, waiting: true };
    if (this.#notice) this.incoming.again();
    this.attend().catch(reportError);
    this.change();
  }

  /** The reader comes near or is far again: what costs something is there only in between. */
  #approach(): void {
    if (!this.#presence.near) {
      this.stage?.rest();
      return;
    }
    hold(this.#element);
    this.incoming.wake();
    this.stage?.wake();
    // A page of the graph's own has nothing else to load.
    if (this.ownsGestures) this.attend().catch(reportError);
    this.change();
  }

  #readable(): boolean {
    return !this.#element.noSteps && (this.state.story?.steps?.length ?? 0) > 0;
  }

  #update(): void {
    this.#due = null;
    const [element, now] = [this.#element, this.state];
    if (element.src && element.src !== this.#asked) this.incoming.fetch(element.src);
    this.#asked = element.src;
    const theme = themeOf(schemeNow(element, element.theme));
    const bare = element.noSearch && element.noFilters;
    // Another view comes with the interface: until then the page's words stay.
    const drawn = this.#announced != null && (now.view === 'picture' || this.#second.here != null);
    this.shell.update(now, { theme, bare, drawn, readable: this.#readable(), ownsGestures: this.ownsGestures });
    if (this.#model && this.#presence.near) this.stage ??= this.#raised(this.#model);
    if (this.#model) this.stage?.update(now, theme);
    const paper = this.#second.here?.update();
    this.shell.print(this.#presence.printing && !paper ? (element.firstElementChild ? 'words' : 'box') : null);
  }

  #raised(model: Model): StoryStage {
    const stage = createStoryStage(this.shell.stage, {
      open: (id, edge, at) => this.#open(id, edge, at),
      nothing: () => this.#act(clearing),
      hover: (target, at) => this.#hover(target, at),
      drawn: () => this.#drawn(),
      painted: () => this.#second.here?.painted(),
      ownsGestures: () => this.ownsGestures,
      wish: () => wishOf(this.#element.painter),
      tried: (gesture) => this.#second.here?.tried(gesture),
      still: wantsStillness,
      resized: () => hold(this.#element),
    });
    stage.show(model, this.state.lang);
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
