/** Names that were found in the text and are nobody in the story yet: kept or ignored. */
import { html, nothing } from 'lit-html';
import { addParty, type FoundName, ignoreName, ignoreNames, namesFound, newcomer } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { counted, fill } from '../words.js';
import { proposalsOf } from './proposing.js';

/** As many as one looks through. */
const MOST = 30;

let known: { readonly from: readonly unknown[]; readonly all: readonly FoundName[] } | null = null;

/** In all texts of the story; what is typed elsewhere in it, letter by letter, does not go through them again. */
export function foundIn(desk: Desk): readonly FoundName[] {
  const { draft } = desk;
  const { entities, sources, lang } = draft.story;
  const proposals = [...draft.texts.keys()].map((source) => proposalsOf(desk, source));
  const from = [draft.texts, draft.ignored, entities, sources, lang, ...proposals];
  if (from.length !== known?.from.length || from.some((its, i) => its !== known?.from[i]))
    known = { from, all: namesFound(draft, proposals.flat()) };
  return known.all;
}

export function foundNames(desk: Desk) {
  const { t } = desk;
  const all = foundIn(desk);
  const undecided = all.filter(({ party, ignored }) => party == null && !ignored);
  const open = undecided.slice(0, MOST);
  const rest = undecided.map(({ name }) => name);
  const ignored = all.filter((its) => its.ignored);
  if (open.length + ignored.length === 0) return nothing;
  return html`
    ${open.length > 0 ? html`<h3>${t.namesFound}</h3>` : nothing}
    <ul class="names">
      ${open.map(
        ({ name, count, kind, subject, isNoun }) => html`<li>
          <span><b>${name}</b> <span class="count">${counted(t.timesNamed, count)}${subject ? ` · ${t.subjectMark}` : isNoun ? ` · ${t.nounMark}` : ''}</span></span>
          <span class="acts">
            <button type="button" aria-label=${fill(t.keepName, { name })} @click=${() => desk.edit(addParty(desk.draft, name, newcomer(name, kind)))}>${t.keep}</button>
            <button type="button" class="text" aria-label=${fill(t.ignoreThis, { name })} @click=${() => desk.edit(ignoreName(desk.draft, name))}>${t.ignore}</button>
          </span>
        </li>`,
      )}
    </ul>
    ${open.length > 1 ? html`<p class="line"><button type="button" class="text" @click=${() => desk.edit(ignoreNames(desk.draft, rest))}>${fill(t.ignoreRest, { count: String(rest.length) })}</button></p>` : nothing}
    ${
      ignored.length > 0
        ? html`<p class="hint">${t.ignored}
            ${ignored.map(({ name }) => html`<button type="button" class="text" @click=${() => desk.edit(ignoreName(desk.draft, name, false))}>${name}</button> `)}</p>`
        : nothing
    }
  `;
}
