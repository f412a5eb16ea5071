/** What went wrong, in the reader's language, where it happened and how to mend it; nothing that was shown is lost. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Messages } from '../../i18n/index.js';
import type { StoryNotice } from '../state/notice.js';

/** Problems shown at most; the rest are counted. */
const NOTICE_MOST = 8;

/** Failures that may be over by the next time. */
const PASSING = new Set<string>([
  'offline',
  'network',
  'server',
  'slow',
  'cut',
] satisfies (keyof Messages['failures'])[]);

export function noticeBox(notice: StoryNotice, t: Messages, again: () => void, close: () => void): TemplateResult {
  const { problems } = notice;
  const retry = !notice.arrived && problems.some(({ code }) => PASSING.has(code));
  const first = problems.slice(0, NOTICE_MOST);
  return html`<div class="notice" role="alert">
    ${notice.arrived ? html`<p><b>${t.problems(problems.length)}</b>${notice.kept ? ` ${t.problemsKept}` : ''}</p>` : nothing}
    <ul>
      ${
        notice.waiting
          ? html`<li>${t.loading}</li>`
          : first.map(
              ({ pointer, place, message, hint }) =>
                html`<li>${pointer ? html`<code>${pointer}</code> ` : nothing}${place ? `${place}: ` : ''}${message} ${hint}</li>`,
            )
      }
    </ul>
    ${problems.length > NOTICE_MOST ? html`<p>${t.more(problems.length - NOTICE_MOST)}</p>` : nothing}
    <p class="actions">
      ${retry ? html`<button type="button" data-retry @click=${again}>${t.retry}</button>` : nothing}
      <button type="button" data-dismiss @click=${close}>${t.close}</button>
    </p>
  </div>`;
}
