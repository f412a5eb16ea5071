/**
 * The places of the parts, with sizes of their own: what comes into them later, whatever it says, moves the picture by no pixel.
 * Colours come as --_… from the theme.
 */
import { css } from '../css.js';

export const posterStyles = css`
  :host {
    display: block;
    position: relative;
    height: 560px;
    contain: content;
    --_sans: var(--edgewise-sans, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', system-ui, sans-serif);
    --_serif: var(--edgewise-serif, Charter, 'Bitstream Charter', Georgia, 'Noto Serif', 'Liberation Serif', serif);
  }
  :host([hidden]) {
    display: none;
  }
  /* What the page brought keeps the page's own look and the room that was reserved; far away it costs nothing. */
  .words {
    position: absolute;
    inset: 0;
    overflow: auto;
    content-visibility: auto;
  }
  /* Nothing that a page says of its own text is inherited from here on, but for what hides or disables it. */
  .box,
  .notice {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    direction: ltr;
    font: 15px/1.45 var(--_sans);
    text-align: start;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
  }
  .notice {
    background: Canvas;
    color: CanvasText;
  }
  .box {
    position: absolute;
    inset: 0;
    container-type: inline-size;
  }
  .box[data-waiting] {
    visibility: hidden;
  }
  .box[data-scheme='dark'] {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: var(--_bar) minmax(0, 1fr) var(--_foot) var(--_strip) / minmax(0, 1fr);
    grid-template-areas: 'bar' 'scene' 'foot' 'strip';
    --_bar: 44px;
    --_foot: 61px;
    --_strip: 118px;
    background: var(--_paper);
    color: var(--_ink);
    overflow: hidden;
  }
  .bar {
    grid-area: bar;
  }
  .scene {
    grid-area: scene;
    position: relative;
    min-height: 0;
  }
  .stage {
    position: absolute;
    inset: 0;
    overflow: hidden;
    cursor: default;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .box[data-greedy] .stage {
    touch-action: none;
  }
  .stage.pointing {
    cursor: pointer;
  }
  .scene:not([data-shows='picture']) > .stage {
    visibility: hidden;
  }
  .foot {
    grid-area: foot;
  }
  .beside {
    display: contents;
  }
  .frame.readable {
    --_strip: 158px;
  }
  .frame.bare {
    --_bar: 10px;
  }
  @container (max-width: 379.9px) {
    .frame {
      --_foot: 97px;
    }
  }
  @container (min-width: 720px) {
    .frame {
      --_bar: 53px;
      --_foot: 48px;
      grid-template: var(--_bar) minmax(0, 1fr) var(--_foot) / minmax(0, 1fr) clamp(310px, 30cqi, 430px);
      grid-template-areas: 'bar bar' 'scene panel' 'foot panel';
    }
    .frame.readable {
      grid-template-rows: var(--_bar) minmax(0, 1fr) var(--_foot) 62px;
      grid-template-areas: 'bar bar' 'scene panel' 'foot panel' 'steps steps';
    }
  }
  @media print {
    :host {
      height: auto !important;
      contain: none;
      overflow: visible;
    }
    .words:not([data-printed]),
    .box:not([data-printed]) {
      display: none;
    }
    .words[data-printed] {
      display: block;
      position: static;
      overflow: visible;
    }
    .box[data-printed] {
      position: relative;
      height: 560px;
    }
  }
`;
