/** After the state has changed: the open statement into view, focus where the reader's attention is, and back where it was. */
import { areaNamed, CONTROL, controlNamed } from '../../ui/controls.js';
import { stand } from '../../ui/roving-focus.js';
import type { State } from '../state/state.js';

export interface Focus {
  /** Called before a change reaches the DOM, which may take the focused element away. */
  note(): void;
  /** Called once the change is in the DOM. */
  follow(before: State, now: State): void;
  /** The legend's list has been opened or closed. */
  list(before: string | null, now: string | null): void;
}

/** Areas whose content changes with what is open. */
const FOCUS_WORDS = ['panel', 'strip', 'search', 'steps', 'body'] as const;
const FOCUS_HEADING = `${areaNamed('panel')} h2`;
/** What a control is known by when its place is rendered anew. */
const FOCUS_KEYS = ['follow', 'open', 'read', 'step', 'next', 'help'] as const;

/** A control that had the focus: in which area, and how to find it again where it has been replaced. */
interface Held {
  readonly control: HTMLElement;
  readonly area: (typeof FOCUS_WORDS)[number] | null;
  readonly key: string | null;
}

function heldBy(root: ShadowRoot): Held | null {
  const control = root.activeElement;
  if (!(control instanceof HTMLElement)) return null;
  const area = FOCUS_WORDS.find((name) => control.closest(areaNamed(name))) ?? null;
  const name = FOCUS_KEYS.find((key) => control.hasAttribute(CONTROL[key]));
  const key =
    area && name ? `${areaNamed(area)} ${controlNamed(name, control.getAttribute(CONTROL[name]) ?? '')}` : null;
  return { control, area, key };
}

/** What the panel shows, as one comparable value. */
function shownIn({ selected, edge, help, path, step }: State): string {
  return JSON.stringify(
    help ? 'help' : selected ? [selected.kind, selected.id, edge] : path ? [path.from, path.to] : step,
  );
}

/** Whether there are words in the panel that a reader has asked for. */
const isOpen = ({ selected, path, help }: State): boolean => (selected ?? path) != null || help;

function scrollTo(root: ShadowRoot, id: string): void {
  const scroll = root.querySelector<HTMLElement>(areaNamed('panel', 'scroll'));
  if (!scroll) return;
  const card = scroll.querySelector<HTMLElement>(controlNamed('statement', id));
  // Not scrollIntoView: it would scroll the host's page too.
  scroll.scrollTop = card ? card.offsetTop - scroll.offsetTop : 0;
}

/** Who has tried again to fetch what was lost goes to it, now that the button is gone. */
function receive(root: ShadowRoot, { control, area }: Held): void {
  if (control.isConnected || !control.closest(areaNamed('lost'))) return;
  root.querySelector<HTMLElement>(area === 'body' ? areaNamed('body') : FOCUS_HEADING)?.focus({ preventScroll: true });
}

/** Whether the focus is where it was, or nowhere, as what had it is gone. */
function hasStayed({ activeElement, ownerDocument: page }: ShadowRoot, from: Element | null): boolean {
  return activeElement ? activeElement === from : page.activeElement === page.body;
}

/** Who was in the picture, or in what is shown in its stead, goes along into what is shown now. */
function goAlong(root: ShadowRoot, stage: HTMLElement, { control, area }: Held): void {
  if (control !== stage && area !== 'body') return;
  (root.querySelector<HTMLElement>(areaNamed('body')) ?? stage).focus({ preventScroll: true });
}

/** `stage` is where the picture is. */
export function createFocus(root: ShadowRoot, stage: HTMLElement): Focus {
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
  let held: Held | null = null;
  /** What was pressed to open words or signs, and what to begin the reading. */
  let opener: Held | null = null;
  let reader: Held | null = null;
  /** What is open has not come yet: its heading takes the focus when it does, unless that has gone on from where it was; byWords as of `enter`. */
  let awaited: { readonly byWords: boolean; readonly from: Element | null } | null = null;

  /** To the statement that was asked for, where the reader came by its words; else to the panel's heading. */
  function enter(now: State, byWords: boolean): void {
    const id = now.selected?.kind === 'edge' && byWords ? now.selected.id : null;
    const card = id == null ? null : find(`${areaNamed('panel')} ${controlNamed('statement', id)}`);
    const target = card ?? find(FOCUS_HEADING);
    (target ?? find(`${areaNamed('panel', 'lost')} button`))?.focus({ preventScroll: true });
    awaited = target ? null : { byWords, from: root.activeElement };
  }

  /** Where what was open has come only now: the focus goes to it, unless the reader has put it elsewhere meanwhile. */
  function arrive(now: State): void {
    if (held) receive(root, held);
    if (!awaited) return;
    if (hasStayed(root, awaited.from)) enter(now, awaited.byWords);
    else if (find(FOCUS_HEADING)) awaited = null;
  }

  function leave(by: Held | null): void {
    const candidates = [by?.control, by?.key ? find(by.key) : null, find(areaNamed('body')), stage];
    const target = candidates.find((control) => control?.isConnected && control.getClientRects().length > 0);
    if (target?.closest('[data-roving]')) stand(target);
    else target?.focus({ preventScroll: true });
  }

  return {
    note() {
      held = heldBy(root);
    },
    follow(before, now) {
      if (before.view !== now.view && held) goAlong(root, stage, held);
      if (shownIn(before) === shownIn(now)) {
        arrive(now);
        return;
      }
      awaited = null;
      scrollTo(root, now.selected?.id ?? '');
      const opened = isOpen(now);
      const wasOpen = isOpen(before);
      if (opened && !wasOpen) opener = held;
      if (now.step != null && before.step == null) reader = held;
      if (!held) return;
      const { control, area } = held;
      const byKeys = control === stage && now.cursor != null;
      // Page after page is turned from the bar, without losing hold of it.
      if (area === 'steps' && control.isConnected && !now.selected) return;
      if (opened && (byKeys || area)) enter(now, !byKeys);
      else if (!opened && now.step != null && !wasOpen && area) enter(now, false);
      else if (!opened && (area === 'panel' || !control.isConnected))
        leave(before.step != null && now.step == null ? reader : opener);
    },
    list(before, now) {
      const chevron = (tone: string | null) => find(controlNamed('list', tone ?? ''));
      if (now != null && held?.control.matches(':focus-visible') && held.control === chevron(now)) {
        const first = find(`${areaNamed('relations')} button`);
        if (first) stand(first);
      } else if (now == null && held && !held.control.isConnected) {
        const back = chevron(before);
        if (back) stand(back);
      }
    },
  };
}
