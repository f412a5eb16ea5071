/** Conversation, list and table: the story as a page of words. Fetched with the first of them. */
import { css } from '../css.js';

export const outlineStyles = css`
  .body.scroll {
    padding: 0;
  }
  .outline {
    max-width: 46em;
    margin: 0 auto;
    padding: 18px 20px 40px;
  }
  .outline h2 {
    font-size: 25px;
  }
  .outline h3 {
    margin: 0;
    font: 600 20px/1.25 var(--_serif);
  }
  .outline h4 {
    display: flex;
    align-items: center;
    gap: 7px;
    margin: 16px 0 0;
    color: var(--_tone-text, var(--_muted));
    font: 600 13px/1.3 var(--_sans);
  }
  .digest {
    margin: 6px 0 0;
    color: var(--_muted);
    font-size: 14px;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .outline section {
    margin-top: 30px;
    padding-top: 14px;
    border-top: 2px solid var(--_ink);
  }
  .party .hint {
    margin: 2px 0 0;
  }
  .item {
    margin-top: 10px;
    padding: 2px 0 4px 14px;
    border-inline-start: 3px solid var(--_tone);
    padding-inline: 14px 0;
  }
  .item.open {
    background: color-mix(in srgb, var(--_tone) 9%, transparent);
  }
  .item .claim {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 3px 9px;
    margin: 0 0 3px;
  }
  .item .claim .name,
  .elsewhere .name {
    min-height: 24px;
  }
  .item blockquote {
    font-size: 18px;
  }
  .item blockquote.direct {
    font-size: 21px;
  }
  .item .tag {
    padding: 0 6px;
    font-size: 12.5px;
  }
  .dispute {
    padding: 0 7px;
    border-inline-start: 3px solid var(--_conflict);
    background: color-mix(in srgb, var(--_conflict) 9%, transparent);
    font-size: 13px;
  }
  .origin {
    margin: 5px 0 0;
    color: var(--_muted);
    font-size: 13px;
  }
  .elsewhere ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    font-size: 14px;
  }
  .thread {
    margin: 18px 0 0;
    padding: 0;
    list-style: none;
  }
  .thread + .thread {
    padding-top: 16px;
    border-top: 1px solid var(--_rule);
  }
  /* A rule leads from what is answered down to its answers; each answer hangs on it. */
  .voice {
    --_step: 26px;
    position: relative;
    margin-inline-start: calc(var(--_depth, 0) * var(--_step));
    padding-top: 10px;
  }
  .voice > .item {
    margin: 0;
  }
  .depth-1 {
    --_depth: 1;
  }
  .depth-2 {
    --_depth: 2;
  }
  .depth-3 {
    --_depth: 3;
  }
  .depth-4 {
    --_depth: 4;
  }
  .voice:not(.depth-0)::before {
    content: '';
    position: absolute;
    inset-block: 0 auto;
    inset-inline: calc(6px - var(--_step)) auto;
    width: calc(var(--_step) - 11px);
    height: 24px;
    border-inline-start: 1.5px solid var(--_faint);
    border-block-end: 1.5px solid var(--_faint);
    border-end-start-radius: 8px;
  }
  .rail {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc((var(--_rail) - var(--_depth)) * var(--_step) - var(--_step) + 6px);
    border-inline-start: 1.5px solid var(--_faint);
  }
  .rail-1 {
    --_rail: 1;
  }
  .rail-2 {
    --_rail: 2;
  }
  .rail-3 {
    --_rail: 3;
  }
  .rail-4 {
    --_rail: 4;
  }
  .answering {
    color: var(--_muted);
    font-size: 13px;
  }
  .answering.dispute {
    color: inherit;
  }
  .unanswered {
    margin: 2px 0 0 17px;
    color: var(--_muted);
    font-size: 13px;
    font-style: italic;
  }
  .sheet {
    max-width: none;
  }
  table {
    width: 100%;
    margin-top: 8px;
    border-collapse: collapse;
    font-size: 14px;
    line-height: 1.4;
  }
  th,
  td {
    padding: 8px 14px 8px 0;
    border-bottom: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 4px;
    background: var(--_paper);
    border-bottom: 2px solid var(--_ink);
  }
  thead button {
    min-height: 28px;
    font-weight: 600;
    white-space: nowrap;
  }
  thead .arrow {
    display: inline-block;
    min-width: 1.1em;
    padding-inline-start: 4px;
  }
  tbody th {
    font-weight: 600;
  }
  tbody th .label {
    display: none;
  }
  td .relation {
    margin: -2px 0;
    padding: 2px 0;
    color: var(--_tone-text);
  }
  td > blockquote[class] {
    font-size: 16px;
    line-height: 1.35;
  }
  td:nth-child(4) {
    width: 46%;
  }
  tr.open > * {
    background: color-mix(in srgb, var(--_tone) 9%, transparent);
  }
  @container (max-width: 719.9px) {
    .outline {
      padding: 12px 16px 28px;
    }
    .voice {
      --_step: 16px;
    }
    /* A table of six columns has no room: each row becomes a card, and sorting stays. */
    table,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
      width: auto;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
    }
    thead {
      display: block;
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_paper);
      border-bottom: 2px solid var(--_ink);
    }
    thead th {
      position: static;
      padding: 0;
      border: 0;
    }
    tbody tr {
      padding: 10px 0;
      border-bottom: 1px solid var(--_rule);
    }
    tbody th,
    tbody td {
      display: inline;
      padding: 0 6px 0 0;
      border: 0;
    }
    tbody td:nth-child(n + 4) {
      display: block;
      width: auto;
      padding: 4px 0 0;
    }
  }
`;
