/** What the story is called, what a reader should take away, of which day it is; in its own language and those of the project's pages. */
import { html, nothing } from 'lit-html';
import { dateText } from '../../../story/telling/wording.js';
import { headlineOf, newestDay, setDay, setStoryText } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { inOthers, langName, offered, textField } from '../telling/fields.js';
import { textIn, typedIn } from '../texts.js';
import { todosOf } from '../todos.js';
import { fill } from '../words.js';
import { addressField } from './address.js';
import { sentence } from './problems.js';

export function story(desk: Desk) {
  const { draft, t } = desk;
  const home = draft.story.lang;
  const told = (field: 'title' | 'takeaway', lang: string) =>
    textField(desk, {
      id: `story-${field}-${lang}`,
      label: fill(t.inLang, { what: t.storyFields[field], lang: langName(desk, lang) }),
      // What is left to do is about the story's own words first.
      field: lang === home ? field : `${field}-${lang}`,
      lang,
      value: textIn(draft, draft.story[field], lang),
      rows: field === 'title' ? 1 : 2,
      put: (text) => desk.edit(setStoryText(desk.draft, field, lang, text)),
    });
  return html`<div class="fields">
    ${told('title', home)} ${headline(desk, home)} ${told('takeaway', home)} ${hints(desk)}
    <div class="field">
      <label class="label" for="story-day">${t.day}</label>
      <input id="story-day" data-field="asOf" type="date" .value=${draft.story.asOf ?? ''} @change=${(event: Event) => desk.edit(setDay(desk.draft, typedIn(event) || null))} />
    </div>
    ${proposedDay(desk)} ${addressField(desk, true)}
    <p class="hint">${t.storyHint}</p>
    ${inOthers(desk, [draft.story.title, draft.story.takeaway], (lang) => [told('title', lang), told('takeaway', lang)])}
  </div>`;
}

/** What its maker's own words say beyond the sources, and what may be said beside them. */
const HERE: ReadonlySet<string> = new Set(['presumed', 'told-number', 'told-fact']);

function hints(desk: Desk) {
  const all = todosOf(desk).filter(({ code, place }) => HERE.has(code) && place.kind === 'story');
  all.sort((a, b) => Number(a.weight === 'may') - Number(b.weight === 'may'));
  if (all.length === 0) return nothing;
  return html`<ul class="problems wide">${all.map((its) => html`<li class=${its.weight}>${sentence(desk, its)}</li>`)}</ul>`;
}

/** As long as the story has no day, that of its newest source is one press away. */
function proposedDay(desk: Desk) {
  const { draft, t } = desk;
  const day = newestDay(draft.story.sources);
  if (draft.story.asOf != null || day == null) return nothing;
  return offered(desk, 'story-day', fill(t.takeDay, { day: dateText(day, t) }), () => setDay(desk.draft, day));
}

/** The article's headline is the story's title from now on. */
export function takeHeadline(desk: Desk): void {
  if (desk.edit(entitled(desk))) desk.settle();
}

const entitled = ({ draft }: Desk) => setStoryText(draft, 'title', draft.story.lang, headlineOf(draft));

/** As long as there is no title, the source's own is one press away; whoever writes another one is not asked. */
function headline(desk: Desk, lang: string) {
  const { draft, t } = desk;
  const title = headlineOf(draft);
  if (title === '' || textIn(draft, draft.story.title, lang) !== '') return nothing;
  return offered(desk, `story-title-${lang}`, fill(t.takeHeadline, { title }), () => entitled(desk));
}
