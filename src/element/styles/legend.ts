/** Legend and search: chips that are switches, opened to lists. */
import { css } from '../css.js';

export const legendStyles = css`
  .conflict {
    --_tone: var(--_conflict);
    --_tone-text: var(--_conflict-text);
  }
  .support {
    --_tone: var(--_support);
    --_tone-text: var(--_support-text);
  }
  .money {
    --_tone: var(--_money);
    --_tone-text: var(--_money-text);
  }
  .role {
    --_tone: var(--_role);
    --_tone-text: var(--_role-text);
  }
  .report {
    --_tone: var(--_report);
    --_tone-text: var(--_report-text);
  }
  .other {
    --_tone: var(--_other);
    --_tone-text: var(--_other-text);
  }
  .sign {
    color: var(--_tone);
    flex: none;
    vertical-align: middle;
  }
  /* One row, however many tones and however wide their letters: the rest is a swipe away, and what opens hangs from the whole bar. */
  .legend {
    display: flex;
    align-items: center;
    gap: 6px 10px;
    min-width: 0;
    flex: 1 1 auto;
    overflow-x: auto;
    scrollbar-width: none;
    /* Room for the outline of what has the focus. */
    padding: 4px;
    margin: -4px;
    font-size: 14px;
  }
  .legend > ul {
    display: flex;
    gap: 6px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .chip {
    display: flex;
    align-items: stretch;
    border: 1px solid var(--_rule);
    border-radius: 16px;
    background: var(--_paper);
    height: 32px;
  }
  .legend .switch {
    display: flex;
    align-items: center;
    gap: 7px;
    padding-inline: 11px 5px;
    white-space: nowrap;
    border-start-start-radius: 16px;
    border-end-start-radius: 16px;
  }
  .legend .more {
    display: grid;
    place-items: center;
    min-width: 26px;
    padding-inline-end: 5px;
    color: var(--_muted);
    border-start-end-radius: 16px;
    border-end-end-radius: 16px;
  }
  .legend .more[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  .count {
    color: var(--_muted);
    font-size: 0.86em;
    font-variant-numeric: tabular-nums;
  }
  .switch .label {
    color: inherit;
    font-size: inherit;
  }
  .entry.off .switch {
    color: var(--_muted);
  }
  .entry.off .label {
    text-decoration: line-through;
  }
  .entry.off .sign {
    opacity: 0.35;
  }
  .switch[aria-pressed='mixed'] .label {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .relations {
    position: absolute;
    z-index: 4;
    inset-block-start: 100%;
    inset-inline: 10px auto;
    min-width: 220px;
    max-width: calc(100% - 20px);
    max-height: 340px;
    overflow: auto;
    padding: 8px 14px 10px;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 6px;
    box-shadow: 0 8px 26px rgb(0 0 0 / 0.14);
  }
  .relations label {
    display: flex;
    gap: 9px;
    align-items: center;
    min-height: 30px;
    cursor: pointer;
  }
  .relations label.off span {
    color: var(--_muted);
  }
  .relations .count {
    margin-inline-start: auto;
    padding-inline-start: 14px;
  }
  .relations input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_tone);
    flex: none;
  }
  .both {
    display: flex;
    gap: 8px;
    flex: none;
  }
  .search {
    position: relative;
    flex: 0 1 210px;
    min-width: 130px;
  }
  .search input {
    width: 100%;
    height: 32px;
    padding: 0 12px;
    font: inherit;
    font-size: 14px;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 16px;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search ul {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + 5px);
    inset-inline-end: 0;
    width: max(100%, 300px);
    max-width: 88cqi;
    max-height: 380px;
    overflow: auto;
    margin: 0;
    padding: 4px;
    list-style: none;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 6px;
    box-shadow: 0 8px 26px rgb(0 0 0 / 0.14);
    font-size: 14px;
  }
  .search li {
    padding: 6px 9px;
    border-radius: 4px;
    cursor: pointer;
  }
  .search li .excerpt {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-family: var(--_serif);
  }
  .search li[aria-selected='true'],
  .search li:hover {
    background: color-mix(in srgb, var(--_ink) 8%, transparent);
  }
  .search li[aria-selected='true'] {
    outline: 1px solid var(--_focus);
  }
  /* Below its own switch, where a browser can tell a place by another's. */
  @supports (anchor-scope: --entry) {
    .legend .entry {
      anchor-name: --entry;
      anchor-scope: --entry;
    }
    .relations {
      position-anchor: --entry;
      inset-inline: auto;
      left: clamp(10px, anchor(left), 100% - 240px);
    }
  }
  @container (max-width: 1160px) {
    .search {
      flex: 0 0 150px;
    }
  }
  @container (max-width: 719.9px) {
    .search {
      order: -1;
      flex: 0 0 142px;
      min-width: 0;
    }
    .search:focus-within {
      flex-basis: 60%;
    }
    .search ul {
      inset-inline: 0 auto;
    }
  }
`;
