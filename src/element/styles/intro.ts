/** The way in, lists and corrections; and what a narrow element changes of all words. */
import { css } from '../css.js';

export const introStyles = css`
  .strip {
    grid-area: strip;
    display: none;
  }
  .intro {
    padding-top: 20px;
  }
  .takeaway {
    margin: 0 0 22px;
    font: 20px/1.35 var(--_serif);
    text-wrap: pretty;
  }
  .invitation {
    margin: 0 0 20px;
  }
  .invitation .solid {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    width: 100%;
    min-height: 44px;
    padding: 11px 16px;
    line-height: 1.35;
  }
  .invitation b {
    white-space: nowrap;
  }
  .intro .teaser {
    display: none;
  }
  .start {
    position: relative;
    margin: 0 -20px 20px;
    padding: 14px 20px 12px;
    border-inline-start: 4px solid var(--_tone);
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
  }
  .start .kicker {
    color: var(--_tone-text);
    font-weight: 600;
  }
  .start .entry {
    margin-top: 6px;
    min-height: 24px;
    font-size: 14px;
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-color: var(--_rule);
  }
  /* The whole card is the button's target, and the words stay words that can be read and quoted. */
  .start .entry::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .start:hover .entry {
    text-decoration-color: currentColor;
  }
  .how h2 {
    color: var(--_muted);
    font: 400 13px/1.3 var(--_sans);
  }
  .how ul {
    margin: 2px 0 6px;
    padding-inline-start: 18px;
    font-size: 14px;
    line-height: 1.45;
  }
  .how li {
    margin-top: 4px;
  }
  .how .text {
    margin-bottom: 16px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    margin: 0 -20px;
    padding: 9px 20px 10px;
    border-bottom: 1px solid var(--_rule);
    font-size: 13px;
  }
  .choices .label {
    flex-basis: 100%;
  }
  .choices button {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    padding-inline: 9px;
    border: 1px solid var(--_rule);
    border-radius: 14px;
  }
  .choices button[aria-pressed='true'] {
    border-color: var(--_tone);
    background: color-mix(in srgb, var(--_tone) 9%, transparent);
    font-weight: 600;
  }
  .correction,
  .log {
    margin: 10px 0 0;
    padding: 7px 11px;
    border-inline-start: 3px solid var(--_focus);
    background: color-mix(in srgb, var(--_focus) 7%, transparent);
    font-size: 14px;
    line-height: 1.4;
  }
  .log {
    margin: 0 0 16px;
  }
  .log h3 {
    margin: 0;
  }
  .log ul {
    margin: 2px 0 0;
    padding: 0;
    list-style: none;
  }
  .sources {
    margin: 0;
    font-size: 13px;
    color: var(--_muted);
  }
  @container (max-width: 719.9px) {
    .panel {
      position: absolute;
      inset: auto 0 0;
      z-index: 4;
      max-height: 62%;
      border: 0;
      border-top: 1px solid var(--_rule);
      border-radius: 14px 14px 0 0;
      box-shadow: 0 -8px 30px rgb(0 0 0 / 0.18);
    }
    .frame:not(.open, .reading) .panel {
      display: none;
    }
    .strip {
      display: block;
      overflow: hidden;
    }
    .strip .start {
      margin: 0;
      padding: 8px 16px 10px;
    }
    .strip blockquote {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      font-size: 18px;
      line-height: 1.25;
    }
    .strip .entry {
      margin-top: 2px;
    }
    .strip .invitation {
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      height: 100%;
      margin: 0;
      padding: 9px 16px 12px;
      border-top: 1px solid var(--_rule);
    }
    .teaser {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
      margin: 0 0 9px;
      font: 15.5px/1.35 var(--_serif);
    }
    .head {
      padding-block: 12px 9px;
      padding-inline: 16px 52px;
    }
    h2 {
      font-size: 19px;
    }
    .scroll {
      padding: 0 16px 16px;
    }
    .statement {
      margin: 0 -16px;
      padding: 12px 16px 10px;
    }
    blockquote.direct {
      font-size: 21px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .frame.open .panel .head {
      animation: appear 0.18s ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
`;
