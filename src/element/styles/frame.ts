/** The frame: where the parts stand, on a desk and on a phone. Colours come as --_… from the theme. */
import { css } from 'lit';

export const frameStyles = css`
  :host {
    display: block;
    position: relative;
    height: 560px;
    contain: content;
    container-type: inline-size;
    --_sans: var(--edgewise-sans, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', system-ui, sans-serif);
    --_serif: var(--edgewise-serif, Charter, 'Bitstream Charter', Georgia, 'Noto Serif', 'Liberation Serif', serif);
    font: 15px/1.45 var(--_sans);
    text-align: start;
    letter-spacing: normal;
  }
  :host([hidden]) {
    display: none;
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
    grid-template: auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
    grid-template-areas: 'bar' 'scene' 'foot' 'strip';
    background: var(--_paper);
    color: var(--_ink);
    overflow: hidden;
  }
  .bar {
    grid-area: bar;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    padding: 12px 16px 4px;
    position: relative;
    z-index: 3;
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
  .stage.pointing {
    cursor: pointer;
  }
  .stage:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -3px;
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
    margin-top: 3px;
    font: 15px/1.35 var(--_serif);
  }
  .card .hint,
  .hint {
    color: var(--_muted);
    font-size: 13px;
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
    grid-area: foot;
    display: flex;
    align-items: center;
    gap: 4px 16px;
    padding: 4px 12px 8px 16px;
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.35;
  }
  .foot p {
    margin: 0;
  }
  .read {
    flex: 1 1 0;
    min-width: 0;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* One line whatever it says: a taller foot would move the picture under the pointer. */
  .status {
    flex: 0 1 auto;
    min-width: 12em;
    max-width: 50%;
    text-align: end;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    font-variant-numeric: tabular-nums;
  }
  .toolbar {
    flex: none;
    display: flex;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    overflow: hidden;
  }
  .toolbar button {
    width: 34px;
    height: 30px;
    display: grid;
    place-items: center;
    border-inline-start: 1px solid var(--_rule);
  }
  .toolbar button:first-child {
    border-inline-start: 0;
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
  button:hover {
    color: var(--_focus);
  }
  .notice {
    position: absolute;
    z-index: 6;
    inset-inline: 16px;
    inset-block-start: 12px;
    max-width: 62em;
    margin-inline: auto;
    max-height: calc(100% - 24px);
    overflow: auto;
    padding: 14px 18px;
    background: var(--_paper, Canvas);
    color: var(--_ink, CanvasText);
    border: 1px solid var(--_ink, CanvasText);
    border-inline-start: 5px solid var(--_conflict, #b8281f);
    box-shadow: 0 8px 30px rgb(0 0 0 / 0.2);
    font-size: 14px;
  }
  .notice p {
    margin: 0 0 6px;
  }
  .notice ul {
    margin: 0 0 8px;
    padding-inline-start: 18px;
  }
  .notice code {
    font-size: 12.5px;
    overflow-wrap: anywhere;
  }
  .notice .deeds {
    display: flex;
    gap: 16px;
    margin: 0;
  }
  .notice button {
    text-decoration: underline;
    text-underline-offset: 3px;
    min-height: 24px;
  }
  @container (min-width: 720px) {
    .bar {
      border-bottom: 1px solid var(--_rule);
      padding-block: 10px;
    }
    .frame {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) clamp(310px, 30cqi, 430px);
      grid-template-areas: 'bar bar' 'scene panel' 'foot panel';
    }
  }
  @container (max-width: 719.9px) {
    .bar {
      padding: 8px 10px 4px;
      flex-wrap: nowrap;
    }
    .foot {
      flex-wrap: wrap;
      padding: 2px 12px 6px;
    }
    .read {
      flex-basis: 100%;
      white-space: normal;
    }
    .status {
      flex: 1 1 0;
      max-width: none;
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .card,
    .toolbar,
    .panel {
      border-color: CanvasText;
    }
  }
`;
