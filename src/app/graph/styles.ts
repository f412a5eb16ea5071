/** What the view adds to the look of a story's frame. Adopted sheets, as a strict policy refuses a style element. */
import { css } from '../../element/graphstyles.js';

export const styles = css`
  /* Two rows of controls, of which one may be missing: here the parts take the room that they need. */
  .frame.foreign {
    --_bar: auto;
    --_foot: auto;
    --_strip: auto;
  }
  .foreign > .foot {
    min-height: 46px;
    padding-block: 4px 8px;
  }
  .bar {
    display: grid;
    padding-block: 10px;
    grid-template-columns: auto 1fr minmax(130px, 230px);
    gap: 8px 14px;
  }
  .bar .search {
    grid-column: 3;
  }
  .bar .legend {
    grid-column: 1 / -1;
    /* Room for the outline of what has the focus. */
    padding: 3px;
    margin: -3px;
    align-items: flex-end;
  }
  .bar .legend > ul {
    flex-wrap: wrap;
    gap: 6px;
  }
  .bar .chip {
    height: 28px;
    font-size: 13.5px;
  }
  .bar .switch {
    gap: 5px;
    padding-inline-start: 9px;
  }
  .switch .label {
    max-width: 118px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .leave {
    flex: none;
    min-height: 32px;
    padding: 0 13px 1px 10px;
    border: 1px solid var(--_rule);
    border-radius: 6px;
  }
  .switch.alone {
    padding-inline-end: 10px;
    border-radius: 16px;
  }
  .mark {
    flex: none;
    vertical-align: -2px;
    fill: var(--_tone, var(--_faint));
  }
  .by {
    display: flex;
    align-items: center;
    gap: 6px;
    flex: none;
    color: var(--_muted);
    font-size: 13px;
  }
  select {
    font: inherit;
    font-size: 14px;
    height: 32px;
    max-width: 190px;
    padding-inline: 8px 4px;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 6px;
  }
  select:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .search li .count {
    float: inline-end;
  }
  .head .kicker {
    flex-wrap: nowrap;
  }
  .panel .hint {
    margin: 6px 0 0;
  }
  .intro .close {
    display: none;
  }
  p.wordless {
    margin: 12px 0 0;
    padding: 9px 12px;
    border-inline-start: 3px solid var(--_faint);
    background: color-mix(in srgb, var(--_ink) 4%, transparent);
    font-size: 14px;
    line-height: 1.4;
  }
  h2.takeaway {
    margin: 0 0 2px;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .ties {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .tie {
    display: flex;
    align-items: center;
    gap: 4px;
    border-bottom: 1px solid var(--_rule);
  }
  .tie .signs {
    flex: none;
    display: flex;
  }
  .tie .to {
    flex: none;
    width: 28px;
    min-height: 32px;
    text-align: center;
    color: var(--_muted);
  }
  .tie .who {
    flex: 1;
    min-width: 0;
    min-height: 32px;
    padding: 4px 0;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  .tie .count {
    flex: none;
    max-width: 45%;
  }
  .arrange {
    display: flex;
    gap: 8px;
    margin: 6px 0 0;
  }
  .arrange button,
  .run button {
    min-height: 32px;
    padding: 0 12px;
    border: 1px solid var(--_rule);
    border-radius: 6px;
  }
  div.wordless {
    margin: 0 -20px;
    padding: 18px 20px 14px;
    border-bottom: 1px solid var(--_rule);
    border-inline-start: 4px solid var(--_faint);
  }
  .wordless .none {
    margin: 0;
    color: var(--_muted);
    font: italic 23px/1.3 var(--_serif);
  }
  .facts > div {
    padding: 4px 0;
    border-bottom: 1px solid var(--_rule);
  }
  .facts dt {
    width: 40%;
    overflow-wrap: anywhere;
  }
  .run {
    position: absolute;
    z-index: 3;
    inset-inline: 12px;
    inset-block-end: 12px;
    width: fit-content;
    max-width: calc(100% - 24px);
    margin-inline: auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 10px;
    padding: 9px 12px;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 8px;
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.14);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .run label {
    display: flex;
    flex-direction: column;
    gap: 4px;
    width: 236px;
  }
  progress {
    appearance: none;
    width: 100%;
    height: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_rule);
  }
  progress::-webkit-progress-bar {
    background: var(--_rule);
  }
  progress::-webkit-progress-value {
    background: var(--_focus);
  }
  progress::-moz-progress-bar {
    background: var(--_focus);
  }
  .strip p {
    margin: 0;
    padding: 9px 14px 12px;
    border-top: 1px solid var(--_rule);
    font-size: 13.5px;
    line-height: 1.35;
  }
  @container (max-width: 719.9px) {
    .bar .chip {
      height: 32px;
    }
    .bar .legend > ul {
      flex-wrap: nowrap;
    }
    .leave .long {
      display: none;
    }
    .leave {
      padding: 0 12px 2px;
      font-size: 18px;
    }
    .bar {
      grid-template-columns: auto minmax(0, 1fr) minmax(110px, 1fr);
    }
    .bar .search {
      order: 0;
    }
    select {
      max-width: 100%;
    }
    .by {
      min-width: 0;
    }
    .by span {
      display: none;
    }
    .intro .close {
      display: grid;
    }
    div.wordless {
      margin: 0 -16px;
      padding-inline: 16px;
    }
    .frame.open .panel {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    .chip,
    .run,
    .arrange button,
    .run button,
    .leave {
      border-color: CanvasText;
    }
  }
`;
