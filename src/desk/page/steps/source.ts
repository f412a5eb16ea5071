/** Where the words are from: title, publisher, day, address, archive; there may be several. */
import { html, nothing } from 'lit-html';
import type { Source } from '../../../story/definition.js';
import { dateText, sourceText } from '../../../story/telling/wording.js';
import { choice } from '../../../ui/choice.js';
import {
  addSource,
  type DraftSource,
  dayOf,
  firstLine,
  pastedText,
  removeSource,
  setSource,
  setSourceText,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundAgain } from '../files/found-again.js';
import { chooseImport } from '../files/importing.js';
import { isKnownLanguage, languageOf, TEXT_LANGS, UNTOLD } from '../files/language.js';
import { isTooLong } from '../files/size.js';
import { langName, offered } from '../telling/fields.js';
import { textIn, textOf, typedIn } from '../texts.js';
import { fill } from '../words.js';

const FIELDS = ['publisher', 'published', 'url', 'archiveUrl', 'retrieved'] as const;
const TYPES: { readonly [field: string]: string } = {
  published: 'date',
  retrieved: 'date',
  url: 'url',
  archiveUrl: 'url',
};

export function source(desk: Desk) {
  const { draft, t } = desk;
  // The same fields as those of each source above them: by ear they are told apart by whose they are.
  const ofNew = (field: string) =>
    draft.story.sources.length > 0 ? fill(t.ofSource, { field, source: t.anotherSource }) : nothing;
  return html`
    ${draft.story.sources.map((its) => one(desk, its))}
    <form class="add" @submit=${(event: SubmitEvent) => add(desk, event)}>
      <h3>${t.anotherSource}</h3>
      <div class="field wide"><label class="label" for="new-title">${t.sourceTitle}</label><input id="new-title" name="title" type="text" aria-label=${ofNew(t.sourceTitle)} /></div>
      <div class="field wide"><label class="label" for="new-text">${t.articleText}</label><textarea id="new-text" name="text" rows="4" aria-label=${ofNew(t.articleText)} @input=${(event: Event) => titled(desk, event)}></textarea></div>
      <button type="submit">${t.addSource}</button>
    </form>
    <div class="add">
      <button type="button" data-import ?disabled=${desk.state.readOnly} @click=${() => chooseImport(desk)}>${t.importFile}</button>
      <p class="hint">${t.importHint}</p>
    </div>
  `;
}

function add(desk: Desk, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const data = new FormData(form);
  const text = String(data.get('text') ?? '').replaceAll('\r\n', '\n');
  const title = String(data.get('title') ?? '');
  if (title.trim() === '') {
    askTitle(desk, form, firstLine(pastedText(text)));
    return;
  }
  if (isTooLong(desk, text)) return;
  const lang = languageOf(text) ?? desk.draft.story.lang;
  const edit = addSource(desk.draft, { title, lang }, text.trim() === '' ? undefined : text);
  const said = [fill(desk.t.sourceAdded, { title }), ...(isKnownLanguage(lang) ? [] : [desk.t.foreign])].join(' ');
  if (!desk.edit(edit, { source: edit.id, said })) return;
  form.reset();
  // What is still missing of it is asked where it stands now.
  desk.afterwards(() => document.getElementById(`${edit.id}-publisher`)?.focus());
}

/** As on the first page, the text's own first line stands in an empty field, to be taken as it is or changed. */
function titled(desk: Desk, event: Event): void {
  const { form, value } = event.currentTarget as HTMLTextAreaElement;
  const field = form?.elements.namedItem('title') as HTMLInputElement;
  const line = firstLine(pastedText(value));
  if (field.value.trim() !== '' || line === '') return;
  field.value = line;
  desk.tell(fill(desk.t.headlineFilled, { title: line }));
}

/** The text's own first line stands in the field, to be taken as it is or changed. */
function askTitle(desk: Desk, form: HTMLFormElement, proposed: string): void {
  const field = form.elements.namedItem('title') as HTMLInputElement;
  field.value = proposed;
  field.focus();
  desk.say(proposed === '' ? desk.t.sourceTitleFirst : desk.t.sourceTitleProposed);
}

function putText(desk: Desk, id: string, text: string): void {
  if (isTooLong(desk, text)) return;
  const edit = setSourceText(desk.draft, id, text);
  desk.edit(edit, { said: foundAgain(desk, edit.apply(desk.draft), id) });
}

/** Those that are offered, and the one it has. */
const langsOf = ({ lang }: DraftSource, home: string) => [...new Set([...TEXT_LANGS, lang ?? home])];

/** As long as a source has no title, its text's first line is one press away. */
function untitled(desk: Desk, { id, title }: DraftSource) {
  const { draft, t } = desk;
  const line = title == null ? firstLine(draft.texts.get(id) ?? '') : '';
  if (line === '') return nothing;
  const told = fill(t.takeFirstLine, { title: line });
  return offered(desk, `${id}-title`, told, () => setSource(desk.draft, id, { title: line }));
}

/** As long as it has no day, the one that its text names is one press away. */
function undated(desk: Desk, { id, published, updated }: DraftSource) {
  const { draft, t } = desk;
  const day = (published ?? updated) == null ? dayOf(draft.texts.get(id) ?? '') : null;
  if (day == null) return nothing;
  const told = fill(t.takeTextDay, { day: dateText(day, t) });
  return offered(desk, `${id}-published`, told, () => setSource(desk.draft, id, { published: day }));
}

/** In plain sight: whoever typed into the text itself looks for it here. */
function changing(desk: Desk, its: DraftSource) {
  const { draft, t } = desk;
  const { id } = its;
  return html`<details class="change-text">
    <summary>${t.changeText}</summary>
    <p class="hint">${t.changeTextHint}</p>
    <textarea rows="12" data-field="text" aria-label=${ofSeveral(desk, its, t.articleText) ?? t.articleText} .value=${draft.texts.get(id) ?? ''} @change=${(event: Event) => putText(desk, id, typedIn(event))}></textarea>
  </details>`;
}

/** Of several sources a field is called by its source, too; null where there is one. */
function ofSeveral({ draft, t }: Desk, { id, title }: DraftSource, field: string): string | null {
  if (draft.story.sources.length < 2) return null;
  return fill(t.ofSource, { field, source: textOf(draft, title) || id });
}

/** Of the field in which the source's name is typed: a name that changed with each letter would be read with each. */
function byNumber({ draft, t }: Desk, its: DraftSource): string | null {
  const { sources } = draft.story;
  const source = `${t.stepNames.source} ${sources.indexOf(its) + 1}`;
  return sources.length < 2 ? null : fill(t.ofSource, { field: t.sourceTitle, source });
}

function one(desk: Desk, its: DraftSource) {
  const { t, draft } = desk;
  const named = (field: string) => ofSeveral(desk, its, field) ?? nothing;
  const put = (change: Parameters<typeof setSource>[2]) => desk.edit(setSource(desk.draft, its.id, change));
  const id = (field: string) => `${its.id}-${field}`;
  return html`<div class="record" data-record=${its.id}>
    <div class="field wide">
      <label class="label" for=${id('title')}>${t.sourceTitle}</label>
      <input id=${id('title')} data-field="title" type="text" aria-label=${byNumber(desk, its) ?? nothing} .value=${textIn(draft, its.title, draft.story.lang) || textOf(draft, its.title)} @input=${(event: Event) => put({ title: typedIn(event) })} @change=${() => desk.settle()} />
    </div>
    ${untitled(desk, its)} ${changing(desk, its)}
    <p class="hint">${fill(t.readersSee, { source: its.title == null ? '…' : sourceText(its as Source, { lang: desk.state.lang, date: t.date }, draft.story.lang) })}</p>
    ${FIELDS.map(
      (field) => html`<div class="field">
        <label class="label" for=${id(field)}>${t.sourceFields[field]}</label>
        <input id=${id(field)} data-field=${field} type=${TYPES[field] ?? 'text'} aria-label=${named(t.sourceFields[field])} .value=${its[field] ?? ''} @input=${(event: Event) => put({ [field]: typedIn(event) })} @change=${() => desk.settle()} />
        ${field === 'published' ? undated(desk, its) : nothing}
      </div>`,
    )}
    <div class="field">
      <label class="label" for=${id('lang')}>${t.sourceLang}</label>
      <select id=${id('lang')} data-field="lang" aria-label=${named(t.sourceLang)} @change=${(event: Event) => put({ lang: typedIn(event) })}>
        ${langsOf(its, draft.story.lang).map((lang) => choice(lang, lang === (its.lang ?? draft.story.lang), lang === UNTOLD ? t.otherLang : langName(desk, lang)))}
      </select>
    </div>
    ${draft.story.sources.length > 1 ? html`<button type="button" class="text" aria-label=${named(t.removeSource)} @click=${() => desk.edit(removeSource(desk.draft, its.id))}>${t.removeSource}</button>` : nothing}
  </div>`;
}
