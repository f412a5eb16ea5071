/** The desk at work: holds the state, does edits through the log, and draws itself anew after each change. */
import { render } from 'lit-html';
import { type Language, loadMessages, type Messages, pickLanguage } from '../../i18n/index.js';
import { sayInFront } from '../../ui/in-front.js';
import {
  amended,
  type Draft,
  done,
  type Edit,
  type EditRefusal,
  isRefusal,
  nameOf,
  refusalText,
  settled,
} from '../model/index.js';
import type { OpenedProject } from '../project/file.js';
import { Aloud } from './aloud/aloud.js';
import type { Desk, PageWords } from './desk.js';
import { listenForFiles } from './files/arriving.js';
import type { FileHandle } from './files/disk.js';
import { Keeper } from './files/keeper.js';
import { isUnkept } from './files/keeping.js';
import { openBundled } from './files/opening.js';
import { onAnyKey, onHeldKey, onKey } from './keys.js';
import { PictureView } from './picture/picture.js';
import { cardShown } from './proposals/card.js';
import { leaveNames } from './proposals/names.js';
import { placeOf, rest, restSomewhere } from './resting.js';
import { type DeskState, firstState } from './state.js';
import { listenForLinks } from './statement/linking.js';
import { StageShown } from './telling/stage-shown.js';
import { TextView } from './text/text-view.js';
import { ToastTime } from './toast/toast.js';
import { turned, withLog } from './turning.js';
import { page } from './view.js';
import { fill, pageWords } from './words.js';

function wordsOf(messages: Messages, lang: Language): PageWords {
  const { tones, forms, formHints, modalities, asserted, quotes, date } = messages;
  return { tones, forms, formHints, modalities, asserted, quotes, date, readers: messages, ...pageWords(lang) };
}

class App implements Desk {
  state: DeskState;
  t: PageWords;
  readonly text: TextView;
  readonly picture: PictureView;
  readonly keeper: Keeper;
  readonly #stage: StageShown;
  readonly #toast: ToastTime;
  readonly #aloud: Aloud;
  opened: OpenedProject | null = null;
  handle: FileHandle | null = null;
  readonly #host: HTMLElement;
  #shown = '';
  #due = false;
  /** What was said when the page was drawn last. */
  #said = '';
  /** Whether the card of a proposal could be seen. */
  #carded = false;
  #waiting: (() => void)[] = [];

  constructor(host: HTMLElement, lang: Language, messages: Messages) {
    this.#host = host;
    this.state = firstState(lang);
    this.t = wordsOf(messages, lang);
    this.text = new TextView(() => this);
    this.picture = new PictureView(() => this);
    this.keeper = new Keeper(() => this);
    this.#stage = new StageShown(() => this);
    this.#toast = new ToastTime(() => this);
    this.#aloud = new Aloud(() => this);
  }

  get draft(): Draft {
    return this.state.log.draft;
  }

  change(change: Partial<DeskState>): void {
    // What was said of one step does not lie over the next; how two are tied goes on there.
    const isOtherStep = change.step != null && change.step !== this.state.step;
    if (isOtherStep) leaveNames(this);
    const isElsewhere = isOtherStep && !this.state.linking;
    // Places in one text mean nothing in another.
    const isOther = change.source !== undefined && change.source !== this.state.source;
    const since = { ...(isElsewhere && { said: '', written: false }), ...(isOther && { selection: null }) };
    this.state = { ...this.state, ...since, ...change };
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => this.#draw());
  }

  edit(edit: Edit | EditRefusal, more: Partial<DeskState> = {}): boolean {
    const why = isRefusal(edit) ? refusalText(edit, this.state.lang) : this.state.readOnly ? this.t.readOnly : '';
    if (why !== '' || isRefusal(edit)) {
      this.say(why);
      return false;
    }
    this.change({ ...withLog(this.state, done(this.state.log, edit)), said: '', written: false, ...more });
    return true;
  }

  amend(edit: Edit): void {
    if (!this.state.readOnly) this.change({ log: amended(this.state.log, edit) });
  }

  undo(): void {
    this.#turn('undone', this.state.log.past.at(-1)?.name);
  }

  redo(): void {
    this.#turn('redone', this.state.log.future.at(-1)?.name);
  }

  #turn(way: 'undone' | 'redone', name: Parameters<typeof nameOf>[0] | undefined): void {
    if (!name || this.state.readOnly) return;
    const said = fill(this.t[way], { what: nameOf(name, this.state.lang) });
    this.change({ ...turned(this.state, way), said });
    this.afterwards(restSomewhere);
  }

  settle(): void {
    this.change({ log: settled(this.state.log) });
  }

  say(said: string): void {
    this.change({ said });
  }

  tell(sentence: string): void {
    this.#aloud.tell(sentence);
    this.change({});
  }

  async speak(lang: Language): Promise<void> {
    this.t = wordsOf(await loadMessages(lang), lang);
    this.change({ lang });
  }

  afterwards(then: () => void): void {
    this.#waiting.push(then);
    this.change({});
  }

  /** What is shown in a pane for the first time is seen from its beginning. */
  #toTop(): void {
    const { step, part, hand, listed } = this.state;
    const shown = [step, part, hand, listed].join('/');
    if (shown !== this.#shown) this.#host.querySelector('.pane.statement > .scroll')?.scrollTo(0, 0);
    this.#shown = shown;
  }

  #draw(): void {
    this.#due = false;
    // The graph watches the page's root for its colours.
    const root = document.documentElement;
    if (root.lang !== this.state.lang) root.lang = this.state.lang;
    const had = document.activeElement;
    const place = placeOf(had);
    render(page(this), this.#host);
    this.#host.toggleAttribute('data-working', this.state.started);
    this.text.update();
    this.picture.update();
    this.#stage.update();
    this.#toast.update();
    this.#aloud.update(had);
    this.keeper.update();
    this.#toTop();
    const now = this.#waiting;
    this.#waiting = [];
    for (const then of now) then();
    if (this.#said !== this.state.said) sayInFront(document, this.state.said);
    this.#said = this.state.said;
    // What had the keys may be gone; and a page that was just opened has them nowhere until there is a proposal.
    const card = cardShown();
    if (had !== document.body || !this.#carded) rest(place, card);
    this.#carded = card != null;
  }
}

/** Starts the page, whose end is its own end. */
export async function createDesk(host: HTMLElement): Promise<void> {
  const lang = pickLanguage(navigator.languages);
  const desk = new App(host, lang, await loadMessages(lang));
  document.addEventListener('keydown', onAnyKey, { capture: true });
  document.addEventListener('keydown', onHeldKey, { capture: true });
  document.addEventListener('keydown', (event) => onKey(desk, event));
  listenForFiles(desk);
  listenForLinks(desk);
  addEventListener('beforeunload', (event) => isUnkept(desk) && event.preventDefault());
  desk.change({});
  await desk.keeper.start();
  if (!desk.state.started) await openBundled(desk, location.search);
}
