/** Keeps the draft on this device while it is worked on, and sees to it that only one tab writes. */
import { reportLoss } from '../../../ui/report-error.js';
import type { Draft } from '../../model/index.js';
import { forgetAll, type Kept, keptOf, logOfKept, type Shelf } from '../../project/shelf.js';
import type { Desk, DraftKeeper } from '../desk.js';
import { show } from './opening.js';

/** After the first change that is not kept yet, ms, however many follow it: a killed tab loses no more. */
const PAUSE = 700;
/** In the address: nothing is to be kept, whatever this tab does. */
const NOTHING = '#keep-nothing';
const DRAFT = '#draft=';

export class Keeper implements DraftKeeper {
  readonly #desk: () => Desk;
  #shelf: Shelf | null = null;
  #key = '';
  #revision = 0;
  #saved: Draft | null = null;
  /** The draft that was tried to be kept last. */
  #tried: Draft | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves follow each other. */
  #busy: Promise<void> = Promise.resolve();
  #release: () => void = () => {};
  /** What is kept, the newest first. */
  kept: readonly Kept[] = [];

  constructor(desk: () => Desk) {
    this.#desk = desk;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#soon(0);
    });
  }

  /** Looks whether anything can be kept, and opens the draft that the address names. */
  async start(): Promise<void> {
    const desk = this.#desk();
    if (location.hash === NOTHING) {
      desk.change({ keeping: 'off' });
      return;
    }
    const { deviceShelf } = await import('../../project/device.js');
    this.#shelf = await deviceShelf();
    desk.change({ keeping: this.#shelf ? 'kept' : 'private' });
    await this.#list();
    const key = location.hash.startsWith(DRAFT) ? location.hash.slice(DRAFT.length) : '';
    if (key !== '') await this.open(key);
  }

  async open(key: string): Promise<void> {
    const its = await this.#shelf?.load(key);
    if (!its) return;
    const desk = this.#desk();
    const log = logOfKept(its, desk.state.lang);
    // Yesterday's last step is undone as today's.
    show(desk, log.draft, log);
    this.#hold(key, its.revision, log.draft);
  }

  /** Another draft is on the desk; it gets a key of its own with its first save. */
  fresh(): void {
    this.#release();
    this.#release = () => {};
    [this.#key, this.#revision, this.#saved] = ['', 0, null];
    this.#desk().change({ readOnly: false });
  }

  /** After each change of the draft. */
  update(): void {
    const { state, draft } = this.#desk();
    if (!state.started || state.readOnly || !this.#shelf || draft === this.#saved) return;
    if (state.keeping === 'kept') this.#desk().change({ keeping: 'saving' });
    if (draft !== this.#tried && this.#timer == null) this.#soon(PAUSE);
  }

  async remove(key: string): Promise<void> {
    await this.#shelf?.remove(key);
    if (key === this.#key) this.#key = '';
    await this.#list();
  }

  /** Nothing is kept from now on, and what was kept is gone; or, the other way, all is as at first. */
  async keepNothing(nothing: boolean): Promise<void> {
    const desk = this.#desk();
    clearTimeout(this.#timer);
    await this.#busy;
    if (nothing && this.#shelf) await forgetAll(this.#shelf);
    this.#shelf = null;
    this.fresh();
    this.kept = [];
    history.replaceState(null, '', nothing ? NOTHING : location.pathname + location.search);
    desk.change({ keeping: nothing ? 'off' : 'unknown' });
    if (!nothing) await this.start();
    this.update();
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#busy = this.#busy.then(() => this.#save()).catch(reportLoss);
    }, pause);
  }

  async #save(): Promise<void> {
    const desk = this.#desk();
    const { draft } = desk;
    if (!this.#shelf || !desk.state.started || desk.state.readOnly || draft === this.#saved) return;
    this.#tried = draft;
    if (this.#key === '') this.#begin();
    const kept = keptOf(desk.state.log, this.#key, this.#revision + 1, new Date());
    let saved = await this.#shelf.save(kept);
    // Where room is short the draft comes before what could be undone.
    if (saved === 'full') saved = await this.#shelf.save({ ...kept, past: [] });
    if (saved === 'kept') {
      this.#revision++;
      this.#saved = draft;
      // What was changed meanwhile has its own turn.
      desk.change({ keeping: desk.draft === draft ? 'kept' : 'saving' });
    } else if (saved === 'newer') desk.change({ readOnly: true, said: desk.t.readOnly });
    else if (saved === 'full') desk.change({ keeping: 'full', said: desk.t.full });
    else desk.change({ keeping: 'private' });
    await this.#list();
  }

  #begin(): void {
    const [a, b] = crypto.getRandomValues(new Uint32Array(2));
    this.#hold(`${a?.toString(36)}${b?.toString(36)}`, 0, null);
    history.replaceState(null, '', location.pathname + DRAFT + this.#key);
    // Asked for in passing: Firefox does not answer until somebody has answered its question.
    navigator.storage?.persist?.().catch(() => {});
  }

  /** The draft is this tab's, until it is closed; where another tab has it, this one reads until that is gone. */
  #hold(key: string, revision: number, saved: Draft | null): void {
    [this.#key, this.#revision, this.#saved] = [key, revision, saved];
    history.replaceState(null, '', location.pathname + DRAFT + key);
    const name = `edgewise-desk ${key}`;
    const until = () =>
      new Promise<void>((resolve) => {
        this.#release = resolve;
      });
    const locks = globalThis.navigator.locks;
    locks
      ?.request(name, { ifAvailable: true }, (lock) => {
        if (lock) return until();
        this.#desk().change({ readOnly: true, said: this.#desk().t.readOnly });
        locks.request(name, () => this.#turn(key, until)).catch(reportLoss);
        return undefined;
      })
      // Without an origin there are no locks, and nothing is kept either.
      .catch(() => {});
  }

  /** The other tab is closed: this one goes on with what that one left. */
  async #turn(key: string, until: () => Promise<void>): Promise<void> {
    const its = await this.#shelf?.load(key);
    if (key !== this.#key || !its) return;
    const desk = this.#desk();
    const log = logOfKept(its, desk.state.lang);
    [this.#revision, this.#saved] = [its.revision, log.draft];
    desk.change({ log, readOnly: false, said: desk.t.yourTurn });
    await until();
  }

  async #list(): Promise<void> {
    this.kept = (await this.#shelf?.list().catch(() => [])) ?? [];
    this.#desk().change({});
  }
}
