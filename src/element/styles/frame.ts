/** The controls around the picture, and what lies over it. Their places are the poster's. */
import { css } from '../css.js';

export const frameStyles = css`
  .bar {
    display: flex;
    align-items: center;
    gap: 14px;
    padding: 0 16px;
    position: relative;
    z-index: 3;
  }
  .stage:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -3px;
  }
  /* Where the keys stand: drawn here and not by the painter, so that it lies over everything and knows forced colours. */
  .here {
    position: absolute;
    inset: 0 auto auto 0;
    width: calc(2 * var(--_radius, 14px));
    height: calc(2 * var(--_radius, 14px));
    margin: calc(-1 * var(--_radius, 14px));
    border: 3px solid transparent;
    border-radius: 50%;
    pointer-events: none;
  }
  .stage:focus-visible .here:not(.nowhere) {
    border-color: var(--_focus);
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .scene:not([data-shows='picture']) > .card {
    display: none;
  }
  .body {
    position: absolute;
    inset: 0;
    overflow: auto;
    overscroll-behavior: contain;
    container-type: inline-size;
    background: var(--_paper);
  }
  .unseen,
  .foot .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .card {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    left: 0;
    max-width: min(300px, 80%);
    padding: 8px 11px;
    background: var(--_paper);
    color: var(--_ink);
    border: 1px solid var(--_rule);
    border-radius: 4px;
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.14);
    pointer-events: none;
    font-size: 13px;
    line-height: 1.35;
  }
  .card span {
    display: block;
  }
  .card .who {
    font-weight: 600;
  }
  .card .words {
    position: static;
    margin-top: 3px;
    font: 15px/1.35 var(--_serif);
  }
  .card .hint,
  .hint {
    color: var(--_muted);
    font-size: 13px;
  }
  .nudge {
    position: absolute;
    inset-inline: 12px;
    inset-block-end: 10px;
    z-index: 2;
    width: fit-content;
    margin: 0 auto;
    padding: 5px 12px;
    border: 1px solid var(--_rule);
    border-radius: 14px;
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.12);
    font-size: 13px;
    pointer-events: none;
  }
  .empty {
    position: absolute;
    inset: 0;
    margin: auto;
    height: fit-content;
    width: fit-content;
    padding: 12px 18px;
    background: var(--_paper);
  }
  .foot {
    display: flex;
    align-items: center;
    gap: 4px 16px;
    padding-inline: 16px 12px;
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.35;
  }
  .foot p {
    margin: 0;
  }
  /* One line whatever it says, in one place: a taller foot would move the picture under the pointer. */
  .read,
  .status {
    flex: 1 1 0;
    min-width: 0;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    max-height: 2.7em;
    overflow: hidden;
    font-variant-numeric: tabular-nums;
  }
  .frame:not(.plain, .reading:not(.open)) .read {
    display: none;
  }
  .plain .status,
  .reading:not(.open) .status {
    position: absolute;
    width: 1px;
    clip-path: inset(50%);
  }
  .tabs,
  .toolbar {
    flex: none;
    display: flex;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    overflow: hidden;
    color: var(--_ink);
  }
  .tabs button,
  .toolbar button {
    min-width: 34px;
    height: 30px;
    display: grid;
    place-items: center;
    border-inline-start: 1px solid var(--_rule);
  }
  /* Wide letters are cut rather than put over what stands below. */
  .tabs {
    flex-shrink: 1;
    min-width: 0;
  }
  .tabs button {
    display: block;
    padding-inline: 11px;
    font-size: 13.5px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .tabs button:first-child,
  .toolbar button:first-child {
    border-inline-start: 0;
  }
  .tabs button[aria-selected='true'],
  .toolbar button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_ink) 9%, transparent);
    font-weight: 600;
  }
  .tabs button:focus-visible,
  .toolbar button:focus-visible {
    outline-offset: -2px;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    cursor: pointer;
    text-align: start;
    letter-spacing: inherit;
  }
  button:focus-visible,
  a:focus-visible,
  input:focus-visible,
  h2:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button.text {
    color: var(--_muted);
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 3px;
    padding: 4px 2px;
    min-height: 24px;
  }
  button:disabled {
    color: var(--_muted);
    opacity: 0.5;
    cursor: default;
  }
  button.solid {
    background: var(--_ink);
    color: var(--_paper);
    border-radius: 6px;
  }
  /* A finger leaves no hover behind. */
  @media (hover: hover) {
    button:hover:not(:disabled) {
      color: var(--_focus);
    }
    button.solid:hover {
      background: var(--_focus);
      color: var(--_paper);
    }
  }
  @container (min-width: 720px) {
    .frame:not(.bare) > .bar {
      border-bottom: 1px solid var(--_rule);
    }
    .steps {
      grid-area: steps;
      min-width: 0;
      border-top: 1px solid var(--_rule);
    }
  }
  /* Tabs and four tools in one row. */
  @container (min-width: 380px) and (max-width: 719.9px) {
    .tabs {
      max-width: calc(100% - 134px);
    }
  }
  @container (max-width: 719.9px) {
    .bar {
      padding: 4px 10px 0;
      z-index: 5;
    }
    .foot {
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 4px 8px;
      padding: 2px 10px 6px;
    }
    .tabs button {
      padding-inline: 6px;
      font-size: 13px;
    }
    .toolbar button {
      width: 31px;
      min-width: 0;
    }
    .read,
    .status {
      order: 2;
      flex-basis: 100%;
      font-size: 12.5px;
      -webkit-line-clamp: 1;
      height: 1.35em;
    }
    .frame:is(.open, .reading) :is(.tabs, .toolbar, .strip) {
      visibility: hidden;
    }
    .steps {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .card,
    .tabs,
    .toolbar,
    .panel {
      border-color: CanvasText;
    }
    .tabs button[aria-selected='true'],
    .toolbar button[aria-pressed='true'],
    button.solid,
    button.solid:hover {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
