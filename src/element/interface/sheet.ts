/**
 * On a narrow element the words lie as a sheet over the picture, as high as the reader wants: drawn up and down at its grip, by pointer or
 * keys. How high it is is no matter of the story, so it is not in the state.
 */
import { html, type TemplateResult } from 'lit-html';
import type { Messages } from '../../i18n/index.js';
import type { OpenPart } from '../../scene/reveal.js';
import { AREA, areaNamed } from '../../ui/controls.js';
import type { Shell } from '../poster/shell.js';

const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** About how much of the element each takes, in hundredths; the style sheet has the lengths. */
const SHEET_SHARES: Readonly<Record<SheetHeight, number>> = { low: 24, half: 62, full: 92 };
/** What is asked about keeps off the edges of what can be seen, px. */
const SHEET_AIR = 6;
/** So far a pointer may go and still have pressed the grip and not drawn it, px. */
const SHEET_SLACK = 5;

export interface BottomSheet {
  grip(t: Messages): TemplateResult;
  /** What of the stage can be seen above the sheet; null where no sheet lies over it. */
  part(): OpenPart | null;
  /** Nothing is open: what is opened next may cover the picture no more than by half. */
  closed(): void;
}

/** `changed` is called when it has another height. */
export function createSheet({ frame, stage, beside }: Shell, changed: () => void): BottomSheet {
  let height: SheetHeight = 'half';
  let drawn: { readonly y: number; readonly from: number; moved: boolean } | null = null;
  const panel = () => beside.querySelector<HTMLElement>(areaNamed('panel'));

  function become(next: SheetHeight | undefined): void {
    height = next ?? height;
    frame.dataset['sheet'] = height;
    frame.style.removeProperty('--_drawn');
    changed();
  }
  const step = (by: number) => become(SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + by]);

  function down(event: PointerEvent): void {
    const its = panel();
    if (event.button !== 0 || !its) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    drawn = { y: event.clientY, from: its.getBoundingClientRect().height, moved: false };
  }
  function move(event: PointerEvent): void {
    if (!drawn) return;
    const by = drawn.y - event.clientY;
    drawn.moved ||= Math.abs(by) >= SHEET_SLACK;
    if (drawn.moved) frame.style.setProperty('--_drawn', `${Math.max(0, drawn.from + by)}px`);
  }
  /** To the height that is nearest to where it was let go. */
  function up(event: PointerEvent): void {
    if (!drawn) return;
    const { moved, from, y } = drawn;
    drawn = null;
    const share = (100 * (from + y - event.clientY)) / frame.getBoundingClientRect().height;
    const off = (its: SheetHeight) => Math.abs(SHEET_SHARES[its] - share);
    if (event.type === 'pointercancel') become(height);
    else if (!moved) become(height === 'half' ? 'full' : 'half');
    else become([...SHEET_HEIGHTS].sort((a, b) => off(a) - off(b))[0]);
  }
  function key(event: KeyboardEvent): void {
    const ways: Readonly<Record<string, () => void>> = {
      ArrowUp: () => step(1),
      ArrowDown: () => step(-1),
      Home: () => become('low'),
      End: () => become('full'),
    };
    const way = ways[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    way();
  }

  return {
    grip: (t) =>
      html`<div class="grip" role="separator" tabindex="0" data-grip aria-orientation="horizontal" aria-label=${t.sheet} aria-controls=${AREA.panel}
        aria-valuemin=${SHEET_SHARES.low} aria-valuemax=${SHEET_SHARES.full} aria-valuenow=${SHEET_SHARES[height]} aria-valuetext=${t.sheetHeights[height]}
        @pointerdown=${down} @pointermove=${move} @pointerup=${up} @pointercancel=${up} @keydown=${key}></div>`,
    part() {
      const [sheet, whole] = [panel()?.getBoundingClientRect(), stage.getBoundingClientRect()];
      if (!sheet || sheet.height === 0 || whole.height === 0) return null;
      if (sheet.top >= whole.bottom - 1 || sheet.left >= whole.right - 1 || sheet.right <= whole.left + 1) return null;
      // An element that is shown larger or smaller than it is knows its own px only.
      const scale = stage.clientHeight / whole.height;
      return {
        left: SHEET_AIR,
        top: SHEET_AIR,
        right: stage.clientWidth - SHEET_AIR,
        bottom: Math.round((sheet.top - whole.top) * scale) - SHEET_AIR,
      };
    },
    closed() {
      if (height === 'full') height = 'half';
      if (frame.dataset['sheet']) frame.dataset['sheet'] = height;
    },
  };
}
