/** The guided reading: a bar to turn the pages, words set to be read. */
import { css } from '../css.js';

export const stepsStyles = css`
  .track {
    display: flex;
    align-items: center;
    gap: 14px;
    height: 100%;
    padding: 0 16px;
  }
  .track ol {
    flex: 1;
    display: flex;
    gap: 5px;
    min-width: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .track li {
    position: relative;
    flex: 1 1 0;
    min-width: 0;
  }
  .track li button {
    width: 100%;
    min-height: 40px;
    padding: 9px 8px 0 0;
    border-top: 3px solid var(--_rule);
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.35;
    vertical-align: top;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .track li.done button {
    border-color: var(--_faint);
  }
  .track li.on button {
    border-color: var(--_ink);
    color: var(--_ink);
    font-weight: 600;
  }
  .track li button:hover {
    border-color: currentColor;
  }
  .many .title {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .turn {
    flex: none;
    min-width: 38px;
    height: 38px;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    text-align: center;
  }
  .turn.solid {
    min-width: 104px;
    padding-inline: 16px;
    border-color: transparent;
    font-weight: 600;
    white-space: nowrap;
  }
  .step.scroll {
    touch-action: pan-y;
  }
  .head.step h2 {
    font-size: 25px;
  }
  .told {
    margin: 14px 0 8px;
    font: 17px/1.45 var(--_serif);
    text-wrap: pretty;
  }
  .said {
    border-inline-start: 4px solid var(--_tone);
    border-bottom: 0;
    margin-block: 0 10px;
    padding-block: 4px;
  }
  .said blockquote.direct {
    font-size: 25px;
    line-height: 1.24;
  }
  .said .tags {
    align-items: baseline;
    gap: 4px 8px;
    margin-top: 6px;
    font-size: 14px;
  }
  .said .relation {
    color: var(--_tone-text);
  }
  @container (max-width: 719.9px) {
    /* The sheet takes the room below the picture and no more, so that what is lit can be seen. */
    .frame.reading:not(.open) .panel {
      grid-area: 3 / 1 / 5 / 2;
      inset: 0 0 48px;
      max-height: none;
      border-radius: 0;
      box-shadow: none;
    }
    .frame.reading:not(.open):has(.grow[aria-pressed='true']) .panel {
      grid-area: auto;
      inset: auto 0 48px;
      height: 62%;
      box-shadow: 0 -8px 30px rgb(0 0 0 / 0.18);
    }
    .frame.reading.open .panel {
      inset-block-end: 48px;
    }
    .frame.reading .steps {
      display: block;
      position: absolute;
      inset: auto 0 0;
      z-index: 4;
      height: 48px;
      background: var(--_paper);
      border-top: 1px solid var(--_rule);
    }
    .track {
      padding: 0 10px;
      gap: 8px;
      touch-action: pan-y;
    }
    .track ol {
      justify-content: center;
      gap: 0;
    }
    .track li {
      max-width: 28px;
    }
    .track li button {
      display: grid;
      place-items: center;
      min-height: 36px;
      padding: 0;
      border: 0;
    }
    .track li button::before {
      content: '';
      width: 9px;
      height: 9px;
      border: 1.5px solid var(--_muted);
      border-radius: 50%;
    }
    .track li.done button::before {
      background: var(--_muted);
    }
    .track li.on button::before {
      border-color: var(--_ink);
      background: var(--_ink);
      transform: scale(1.25);
    }
    /* Out of sight, and still the button's name. */
    .track .number,
    .track .title {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .turn,
    .turn.solid {
      min-width: 44px;
      height: 36px;
    }
    .turn.solid {
      min-width: 92px;
      padding-inline: 12px;
    }
    .grow {
      display: grid;
      place-items: center;
      width: 36px;
      height: 36px;
    }
    .grow[aria-pressed='true'] svg {
      transform: rotate(180deg);
    }
    .head.step {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 10px;
      padding-block: 7px 3px;
      padding-inline: 16px 88px;
      border-bottom: 0;
    }
    .head.step .kicker {
      order: 1;
      margin: 0;
      font-weight: 400;
    }
    .head.step h2 {
      font-size: 20px;
    }
    .head.step .close,
    .grow {
      position: absolute;
      inset-block-start: 2px;
      inset-inline-end: 6px;
    }
    .grow {
      inset-inline-end: 44px;
    }
    .told {
      margin: 0 0 12px;
      font-size: 16px;
      line-height: 1.38;
    }
    /* That there is more to read shows at the lower edge. */
    .step.scroll {
      padding-bottom: 26px;
      mask-image: linear-gradient(#000 calc(100% - 26px), transparent);
    }
    .said blockquote.direct {
      font-size: 22px;
    }
  }
  @media (forced-colors: active) {
    .track li.on button {
      border-color: Highlight;
    }
    .track li.on button::before {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .track li button {
      transition: border-color 0.2s;
    }
  }
`;
