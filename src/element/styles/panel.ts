/** The words: set like a newspaper's column, serif for what was said, sans for what is said about it. */
import { css } from '../css.js';

export const panelStyles = css`
  .panel {
    grid-area: panel;
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--_paper);
    border-inline-start: 1px solid var(--_rule);
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 20px 20px;
    scrollbar-width: thin;
    scrollbar-color: var(--_faint) transparent;
  }
  .lost {
    padding: 16px 20px;
  }
  .lost p {
    display: flex;
    gap: 16px;
    margin: 0 0 12px;
  }
  .head {
    position: relative;
    padding-block: 16px 12px;
    padding-inline: 20px 52px;
    border-bottom: 1px solid var(--_rule);
  }
  .kicker {
    margin: 0 0 4px;
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.3;
  }
  .head .kicker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 7px;
    min-height: 24px;
    color: var(--_tone-text, var(--_muted));
    font-weight: 600;
  }
  .head .back {
    min-height: 24px;
    padding-inline: 8px 10px;
    margin-inline: -8px 2px;
    border-inline-end: 1px solid var(--_rule);
    color: var(--_ink);
    font-weight: 400;
  }
  .grow {
    display: none;
  }
  h2 {
    margin: 0;
    font: 600 21px/1.2 var(--_serif);
    text-wrap: balance;
    outline-offset: 4px;
  }
  h2 .arrow {
    color: var(--_tone, var(--_muted));
    font-family: var(--_sans);
    font-weight: 400;
    margin-inline: 2px;
  }
  h3 {
    margin: 20px 0 4px;
    font: 600 14px/1.3 var(--_sans);
  }
  .close {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    width: 36px;
    height: 36px;
    display: grid;
    place-items: center;
    border-radius: 50%;
  }
  .name {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .name:hover {
    text-decoration-color: currentColor;
  }
  .label {
    color: var(--_muted);
    font-size: 13px;
  }
  .statement {
    margin: 0 -20px;
    padding: 16px 20px 12px;
    border-bottom: 1px solid var(--_rule);
    border-inline-start: 4px solid transparent;
  }
  .statement:last-child {
    border-bottom: 0;
  }
  .statement.open {
    border-inline-start-color: var(--_tone);
  }
  .claim {
    margin: 0 0 6px;
    font-size: 14px;
    line-height: 1.4;
  }
  .claim .relation {
    color: var(--_tone-text, inherit);
    font-weight: 600;
    font-style: normal;
  }
  blockquote {
    margin: 0;
    font: 19px/1.38 var(--_serif);
    overflow-wrap: break-word;
    hyphens: auto;
    hanging-punctuation: first;
  }
  blockquote.direct {
    font-size: 23px;
    line-height: 1.3;
  }
  blockquote.reported {
    font-size: 18px;
  }
  .context {
    color: var(--_muted);
    font-size: 0.78em;
  }
  .own {
    font-style: italic;
  }
  .translation {
    margin: 8px 0 0;
    font: 16px/1.4 var(--_serif);
    color: var(--_muted);
  }
  .translation .label {
    font-family: var(--_sans);
    display: block;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 10px 0 0;
  }
  .tag {
    border: 1px solid var(--_rule);
    border-radius: 3px;
    padding: 1px 7px;
    font-size: 13px;
    color: var(--_muted);
  }
  .tag.warn {
    color: var(--_ink);
    border-color: var(--_ink);
    border-style: dashed;
  }
  .answers {
    margin: 10px 0 0;
    padding: 7px 11px;
    border-inline-start: 3px solid var(--_rule);
    background: color-mix(in srgb, var(--_ink) 4%, transparent);
  }
  .answers.disputed,
  .answers.disputes {
    border-color: var(--_conflict);
    background: color-mix(in srgb, var(--_conflict) 8%, transparent);
  }
  .reference {
    display: block;
    width: 100%;
    padding: 3px 0;
    font-size: 14px;
    line-height: 1.35;
  }
  .reference span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    font-family: var(--_serif);
    font-size: 15.5px;
  }
  dl {
    margin: 10px 0 0;
    font-size: 13px;
    line-height: 1.4;
  }
  dl > div {
    display: flex;
    gap: 8px;
    margin-top: 2px;
  }
  dt {
    color: var(--_muted);
    flex: none;
  }
  dd {
    margin: 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
    text-underline-offset: 3px;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 8px 0 0;
    font-size: 13px;
    color: var(--_muted);
  }
  .deeds button {
    min-height: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 3px;
  }
  .note {
    margin: 14px 0 0;
    font: 17px/1.4 var(--_serif);
  }
  .alias {
    margin: 6px 0 0;
    font-size: 14px;
  }
  .rows {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .rows li {
    border-bottom: 1px solid var(--_rule);
    border-inline-start: 3px solid var(--_tone);
    padding-inline-start: 10px;
    margin-block: 0;
  }
  .row {
    display: block;
    width: 100%;
    padding: 8px 0;
  }
  .row .claim {
    display: block;
    margin: 0;
    font-size: 14px;
  }
  .row .relation {
    font-style: italic;
  }
  .row .excerpt {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font: 15.5px/1.35 var(--_serif);
    color: var(--_muted);
  }
`;
