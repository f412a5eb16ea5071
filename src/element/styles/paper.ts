/** On paper: one column, nothing to press, nothing cut in two that belongs together. */
import { css } from '../css.js';

export const paperStyles = css`
  .paper {
    all: initial;
    display: none;
    font: 10.5pt/1.4 var(--_sans);
    color: var(--_ink);
    background: var(--_paper);
  }
  @media print {
    .paper {
      display: block;
    }
  }
  .paper canvas {
    display: block;
    width: 100%;
    height: auto;
    max-height: 180mm;
    object-fit: contain;
    break-inside: avoid;
  }
  .paper .outline {
    max-width: none;
    margin: 0;
    padding: 0;
  }
  .paper .outline {
    columns: 2;
    column-gap: 9mm;
  }
  .paper .outline h2,
  .paper .outline .digest {
    column-span: all;
  }
  .paper .outline h2 {
    margin-top: 6mm;
    font-size: 15pt;
  }
  .paper .outline .digest {
    margin-bottom: 4mm;
  }
  /* These say again what stands under other names. */
  .paper .elsewhere {
    display: none;
  }
  .paper .outline section {
    margin-top: 5mm;
    padding-top: 1.5mm;
    border-top-width: 1pt;
  }
  .paper .item,
  .paper .party {
    break-inside: avoid;
  }
  .paper h3,
  .paper h4,
  .paper .party {
    break-after: avoid;
  }
  .paper .item {
    margin-top: 3mm;
  }
  .paper blockquote[class] {
    font-size: 11pt;
    line-height: 1.32;
  }
  .paper blockquote.direct {
    font-size: 12.5pt;
  }
  .paper .name {
    text-decoration: none;
  }
  .paper .item .tag,
  .paper .dispute,
  .paper .origin,
  .paper .hint,
  .paper .digest {
    font-size: 9pt;
  }
  /* What cannot be pressed is spelled out. */
  .paper a[href]::after {
    content: ' ' attr(href);
    overflow-wrap: anywhere;
  }
`;
