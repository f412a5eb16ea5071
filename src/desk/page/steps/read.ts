/** Reading through: how much of the text carries statements, was set aside, is still to be read, and what that is. */
import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { bringBack, type CoveredSentence, coverage, type PassageSpan, unreadIn } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundIn } from '../proposals/names.js';
import { whyAside } from '../proposals/why-aside.js';
import { fill } from '../words.js';
import { showInText, unreadGroup } from './unread.js';

export function read(desk: Desk) {
  const { draft, state, t } = desk;
  if (state.source == null || !draft.texts.has(state.source)) return html`<p class="lead">${t.noSourceText}</p>`;
  const { sentences, counts } = coverage(draft, state.source);
  const apart = sentences.filter((its) => its.apart != null);
  // What is none of the text is no part of what is read.
  const all = Math.max(1, sentences.length - apart.length);
  const share = (count: number) => Math.round((100 * count) / all);
  const numbers = { taken: String(counts.taken), aside: String(counts['set-aside']), unread: String(counts.unread) };
  const { likely, several, rest } = unreadIn(draft, state.source, foundIn(desk));
  return html`
    <div class="coverage">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="taken" width=${share(counts.taken)} height="4"></rect>
        <rect class="aside" x=${share(counts.taken)} width=${share(counts['set-aside'])} height="4"></rect>
      </svg>
      <p>${fill(t.coverage, numbers)}${apart.length === 0 ? nothing : ` ${fill(t.apartCount, { count: String(apart.length) })}`}</p>
    </div>
    ${counts.unread === 0 ? html`<p class="lead" data-all-read tabindex="-1">${t.allRead}</p>` : html`<p class="hint keys">${t.keysUnread}</p>`}
    ${unreadGroup(desk, t.unreadLikely, likely)} ${unreadGroup(desk, t.unreadSeveral, several)}
    ${unreadGroup(desk, likely.length + several.length > 0 ? t.unreadRest : t.unread, rest)}
    ${asides(desk)} ${aparts(desk, apart)}
  `;
}

/** What was set aside, why, and the way back. */
function asides(desk: Desk) {
  const { draft, state, t } = desk;
  const all = draft.setAside.filter(({ source }) => source === state.source);
  if (all.length === 0) return nothing;
  return html`<h3>${t.asideList}</h3>
    <ul class="unread">
      ${repeat(
        all,
        ({ start }) => start,
        (its) => html`<li>
          ${sentence(desk, its, its.text)}
          <button type="button" class="text" aria-label=${fill(t.bringBackThis, { words: its.text.slice(0, 60) })} @click=${() =>
            desk.edit(bringBack(desk.draft, its.source, its))}>${t.bringBack}</button>
          ${whyAside(desk, its)}
        </li>`,
      )}
    </ul>`;
}

/** What needs no decision, and as what it was read; whoever finds a claim there takes it in the text. */
function aparts(desk: Desk, all: readonly CoveredSentence[]) {
  const { draft, state, t } = desk;
  if (all.length === 0) return nothing;
  const text = draft.texts.get(state.source ?? '') ?? '';
  return html`<h3>${t.apartList}</h3>
    <ul class="unread">
      ${all.map(
        (its) => html`<li>
          ${sentence(desk, its, text.slice(its.start, its.end))}
          <span class="hint">${t.apartKinds[its.apart ?? 'headline']}</span>
        </li>`,
      )}
    </ul>`;
}

const sentence = (desk: Desk, its: PassageSpan, words: string) =>
  html`<button type="button" class="sentence" @click=${() => showInText(desk, its)}>${words}</button>`;
