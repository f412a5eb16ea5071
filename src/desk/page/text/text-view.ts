/**
 * The article as plain text. It is read only and has a caret of its own; what is selected is told to the desk, whether by mouse, finger or
 * keys.
 */
import type { PassageSpan } from '../../model/index.js';
import type { Desk, TextPlace } from '../desk.js';
import { onNumberKey } from '../proposals/keys.js';
import { walk } from './caret.js';
import { moveEdge } from './edges.js';
import { paint, spansOf } from './marks.js';
import { selectQuoted, showTaken, takeOrAside } from './taking.js';
import { mapOf, type TextMap } from './text-map.js';
import { isWriting, tellOfSource } from './typed.js';

const ATTRIBUTES = {
  class: 'article',
  role: 'textbox',
  'aria-readonly': 'true',
  'aria-multiline': 'true',
  tabindex: '0',
};
/** Px between a passage that is shown and the pane's edge. */
const AIR = 8;

export class TextView implements TextPlace {
  readonly element = document.createElement('div');
  readonly #caret = document.createElement('div');
  readonly #desk: () => Desk;
  #shown: string | null = null;
  #map: TextMap = mapOf('');
  /** The selection as the browser was last told of it, or told us. */
  #placed: PassageSpan | null = null;
  /** What was marked last, and where the caret was put. */
  #marked = '';
  #pointed: PassageSpan | null = null;

  constructor(desk: () => Desk) {
    this.#desk = desk;
    this.#caret.className = 'caret';
    this.#caret.hidden = true;
    for (const [name, value] of Object.entries(ATTRIBUTES)) this.element.setAttribute(name, value);
    document.addEventListener('selectionchange', () => this.#heard());
    this.element.addEventListener('keydown', (event) => this.#pressed(event));
    this.element.addEventListener('click', () => {
      // The browser tells of where it was pressed a moment later.
      this.#heard();
      showTaken(this.#desk());
    });
    // In another width its lines break elsewhere.
    new ResizeObserver(() => this.#putCaret(this.#pointed)).observe(this.element);
  }

  /** Shows the text and the selection that are in force. */
  update(): void {
    const { draft, state, t } = this.#desk();
    const text = draft.texts.get(state.source ?? '') ?? '';
    const lang = draft.story.sources.find(({ id }) => id === state.source)?.lang ?? draft.story.lang;
    // Each is told the page once: it would lay itself out anew with each letter that is typed elsewhere.
    if (this.element.ariaLabel !== t.articleText) this.element.ariaLabel = t.articleText;
    if (this.element.lang !== lang) this.element.lang = lang;
    if (this.#shown !== text) {
      this.#shown = text;
      this.#map = mapOf(text);
      this.element.replaceChildren(...this.#map.paragraphs, this.#caret);
      this.#marked = '';
      this.#pointed = null;
    }
    const spans = spansOf(this.#desk());
    const marked = JSON.stringify(spans);
    if (marked !== this.#marked) paint(spans, (span) => this.#map.rangeOf(span));
    this.#marked = marked;
    const { selection } = state;
    if (selection?.start !== this.#pointed?.start || selection?.end !== this.#pointed?.end) this.#putCaret(selection);
  }

  /** Brings a passage into sight. */
  reveal(span: PassageSpan): void {
    const box = this.#map.rangeOf(span)?.getBoundingClientRect();
    const own = this.element.getBoundingClientRect();
    if (!box || own.height === 0) return;
    const above = box.top - own.top - AIR;
    const below = box.bottom - own.bottom + AIR;
    if (above < 0) this.element.scrollTop += above - own.height / 4;
    else if (below > 0) this.element.scrollTop += Math.min(above, below + own.height / 4);
  }

  /** Puts the browser's own selection where ours is, so that copying and reading aloud know it, and brings it into sight. */
  select(span: PassageSpan): void {
    const range = this.#map.rangeOf(span);
    if (!range) return;
    this.#placed = span;
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    this.reveal(span);
  }

  #heard(): void {
    const selection = getSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode) return;
    if (!this.element.contains(anchorNode) || !this.element.contains(focusNode)) return;
    const anchor = this.#map.placeOf(anchorNode, selection.anchorOffset);
    const focus = this.#map.placeOf(focusNode, selection.focusOffset);
    if (anchor == null || focus == null) return;
    const span = { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
    if (this.#placed?.start === span.start && this.#placed.end === span.end) return;
    this.#placed = span;
    this.#desk().change({ selection: span, written: false });
  }

  #pressed(event: KeyboardEvent): void {
    const desk = this.#desk();
    if (this.#shown == null || event.defaultPrevented) return;
    if (onNumberKey(desk, event)) return;
    // The browser tells of what was selected a moment later.
    this.#heard();
    if (isWriting(this.#shown, desk.state.selection, event)) {
      event.preventDefault();
      tellOfSource(desk);
      return;
    }
    if (takeOrAside(desk, event)) return;
    if (selectQuoted(desk, event)) {
      event.preventDefault();
      return;
    }
    const text = this.#shown;
    const step = walk(text, desk.state.selection ?? { start: 0, end: 0 }, event, (span, its) =>
      moveEdge(desk, text, span, its),
    );
    if (!step) return;
    event.preventDefault();
    if ('start' in step) {
      this.select(step);
      desk.change({ selection: step });
      return;
    }
    // Where lines end only the browser knows; what it selects comes back as any selection does.
    getSelection()?.modify('move', step.way, step.unit);
    const selection = getSelection();
    const place = selection?.focusNode ? this.#map.placeOf(selection.focusNode, selection.focusOffset) : null;
    if (place != null) this.reveal({ start: place, end: place });
  }

  #putCaret(span: PassageSpan | null): void {
    this.#pointed = span;
    const range = span && span.start === span.end ? this.#map.rangeOf(span) : null;
    const box = range?.getClientRects()[0];
    this.#caret.hidden = !box;
    if (!box) return;
    const own = this.element.getBoundingClientRect();
    const [x, y] = [box.left - own.left, box.top - own.top + this.element.scrollTop];
    this.#caret.style.setProperty('translate', `${x}px ${y}px`);
    this.#caret.style.setProperty('height', `${box.height}px`);
  }
}
