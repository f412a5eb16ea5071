/** What the story is called, what a reader should take away, of which day it is; in both languages. */
import { html } from 'lit-html';
import { languages } from '../../../i18n/index.js';
import { setDay, setStoryText } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { textIn, typedIn } from '../texts.js';

export function story(desk: Desk) {
  const { draft, t } = desk;
  const langs = languages.toSorted((a, b) => Number(b === draft.story.lang) - Number(a === draft.story.lang));
  return html`<div class="fields">
    ${(['title', 'takeaway'] as const).flatMap((field) =>
      langs.map((lang) => {
        const id = `story-${field}-${lang}`;
        const value = textIn(draft, draft.story[field], lang);
        const put = (event: Event) => desk.edit(setStoryText(desk.draft, field, lang, typedIn(event)));
        return html`<div class="field wide">
          <label class="label" for=${id}>${t.storyFields[field][lang]}</label>
          <textarea id=${id} data-field=${lang === langs[0] ? field : `${field}-${lang}`} rows=${field === 'title' ? 1 : 2} lang=${lang} .value=${value} @input=${put} @change=${() => desk.settle()}></textarea>
        </div>`;
      }),
    )}
    <div class="field">
      <label class="label" for="story-day">${t.day}</label>
      <input id="story-day" data-field="asOf" type="date" .value=${draft.story.asOf ?? ''} @change=${(event: Event) => desk.edit(setDay(desk.draft, typedIn(event) || null))} />
    </div>
    <p class="hint">${t.storyHint}</p>
  </div>`;
}
