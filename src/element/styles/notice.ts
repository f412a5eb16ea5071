/** What went wrong, over the picture or above the words that the page brought. */
import { css } from '../css.js';

export const noticeStyles = css`
  .notice {
    box-sizing: border-box;
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
  .words .notice {
    position: static;
    margin-block-end: 12px;
    box-shadow: none;
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
`;
