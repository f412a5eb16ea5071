/** The help: a line for each sign, the samples of tones and kinds, the keys. */
import { css } from '../css.js';

export const helpStyles = css`
  .signs,
  .keys {
    margin: 16px 0 0;
    font-size: 14px;
    line-height: 1.4;
  }
  .signs > div,
  .keys > div {
    display: grid;
    grid-template-columns: 44px 1fr;
    gap: 14px;
    margin-top: 9px;
  }
  .keys > div {
    grid-template-columns: 92px 1fr;
    margin-top: 6px;
  }
  .signs dt,
  .keys dt {
    color: var(--_ink);
  }
  .signs .sign {
    display: block;
    color: inherit;
  }
  .signs .ground {
    fill: var(--_paper);
  }
  kbd {
    font: 600 13px/1.4 var(--_sans);
  }
  .samples {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px 16px;
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
    font-size: 14px;
  }
  .samples li {
    display: flex;
    align-items: center;
    gap: 9px;
    min-height: 24px;
  }
  .samples .sign {
    color: var(--_tone, var(--_ink));
  }
  .nothing {
    margin: 18px 0 0;
    padding: 10px 12px;
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
    font-size: 14px;
    line-height: 1.45;
  }
`;
