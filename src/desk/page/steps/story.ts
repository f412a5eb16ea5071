/** What the story is called, what a reader should take away, of which day it is; in its own language and those of the project's pages. */
import { html } from 'lit-html';
import { setDay, setStoryText } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { langName, tellingLangs, textField } from '../telling/fields.js';
import { textIn, typedIn } from '../texts.js';
import { fill } from '../words.js';

export function story(desk: Desk) {
  const { draft, t } = desk;
  const langs = tellingLangs(draft);
  return html`<div class="fields">
    ${(['title', 'takeaway'] as const).flatMap((field) =>
      langs.map((lang) =>
        textField(desk, {
          id: `story-${field}-${lang}`,
          label: fill(t.inLang, { what: t.storyFields[field], lang: langName(desk, lang) }),
          // What is left to do is about the story's own words first.
          field: lang === langs[0] ? field : `${field}-${lang}`,
          lang,
          value: textIn(draft, draft.story[field], lang),
          rows: field === 'title' ? 1 : 2,
          put: (text) => desk.edit(setStoryText(desk.draft, field, lang, text)),
        }),
      ),
    )}
    <div class="field">
      <label class="label" for="story-day">${t.day}</label>
      <input id="story-day" data-field="asOf" type="date" .value=${draft.story.asOf ?? ''} @change=${(event: Event) => desk.edit(setDay(desk.draft, typedIn(event) || null))} />
    </div>
    <p class="hint">${t.storyHint}</p>
  </div>`;
}
