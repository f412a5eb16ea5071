/** Before there is a draft: paste an article, open a file, or go on with what is kept. */
import { html, nothing } from 'lit-html';
import { dateText } from '../../../story/telling/wording.js';
import { choice } from '../../../ui/choice.js';
import { reportLoss } from '../../../ui/report-error.js';
import { dayOf, firstLine, isDay, isRagged, joinedLines, pastedText } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { typedIn } from '../texts.js';
import { tourButton } from '../tour/tour.js';
import { fill } from '../words.js';
import { chooseFile } from './arriving.js';
import { saveTemplate } from './importing.js';
import { drafts, nothingSwitch } from './keeping.js';
import { isKnownLanguage, languageOf, TEXT_LANGS, UNTOLD } from './language.js';
import { type Beginning, beginWith, loadSample } from './opening.js';

const EMPTY: Beginning = {
  text: '',
  lang: '',
  chosen: false,
  ragged: false,
  title: '',
  titled: false,
  publisher: '',
  published: '',
  url: '',
};
let beginning: Beginning = { ...EMPTY };

export function start(desk: Desk) {
  const { t } = desk;
  const set = (change: Partial<Beginning>) => {
    beginning = { ...beginning, ...change };
    if (change.text != null) {
      const text = pastedText(change.text);
      beginning.ragged = isRagged(text);
      if (!beginning.titled) beginning.title = firstLine(text);
    }
    if (!beginning.chosen) beginning.lang = languageOf(beginning.text) ?? desk.state.lang;
    desk.change({});
  };
  const field = (
    name: 'title' | 'publisher' | 'published' | 'url',
    label: string,
    type: string,
  ) => html`<div class="field ${name}">
    <label class="label" for="start-${name}">${label}</label>
    <input id="start-${name}" type=${type} autocomplete="off" .value=${beginning[name]} @input=${(event: Event) =>
      set({ [name]: typedIn(event), ...(name === 'title' && { titled: true }) })} />
  </div>`;
  /** Of a text that comes all at once it is told; of what grows letter by letter it would be told with each. */
  const pasted = (event: Event) => {
    const isFirst = beginning.text.trim() === '';
    set({ text: typedIn(event) });
    const { title, titled, text } = beginning;
    if (isFirst && !titled && title !== '' && text.includes('\n')) desk.tell(fill(t.headlineFilled, { title }));
  };
  const lang = beginning.lang || desk.state.lang;
  const names = new Intl.DisplayNames([desk.state.lang], { type: 'language' });
  return html`<main class="start">
    <form novalidate @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const day = document.getElementById('start-published') as HTMLInputElement;
      if (day.validity.badInput || (beginning.published !== '' && !isDay(beginning.published))) {
        desk.say(t.badDay);
        day.focus();
      } else if ((event.target as HTMLFormElement).reportValidity() && beginWith(desk, beginning))
        beginning = { ...EMPTY };
    }}>
      <div class="paste">
        <label for="paste"><h2>${t.paste}</h2></label>
        <p class="lead">${t.pasteLead}</p>
        <textarea id="paste" spellcheck="false" placeholder=${t.pasteHere} .value=${beginning.text} @input=${(event: Event) => pasted(event)}></textarea>
        ${
          beginning.ragged
            ? html`<p class="hint" role="status">${t.ragged}
              <button type="button" class="text" @click=${() => set({ text: joinedLines(pastedText(beginning.text)) })}>${t.joinLines}</button></p>`
            : nothing
        }
        <p class="hint">${t.staysHere}</p>
      </div>
      <div class="facts">
        <p class="hint">${t.aboutText}</p>
        ${field('title', t.sourceTitle, 'text')} ${field('publisher', t.sourceFields.publisher, 'text')}
        ${field('published', t.sourceFields.published, 'date')} ${textDay(desk, beginning, (published) => set({ published }))}
        ${field('url', t.sourceFields.url, 'url')}
        <div class="field">
          <label class="label" for="start-lang">${t.sourceLang}</label>
          <select id="start-lang" @change=${(event: Event) => set({ lang: typedIn(event), chosen: true })}>
            ${TEXT_LANGS.map((its) => choice(its, its === lang, its === UNTOLD ? t.otherLang : (names.of(its) ?? its)))}
          </select>
          ${isKnownLanguage(lang) ? nothing : html`<p class="hint">${t.foreign}</p>`}
        </div>
        <button type="submit" class="solid">${t.begin}</button>
        <div class="others">
          <button type="button" @click=${() => chooseFile(desk)}>${t.openFile}</button>
          <button type="button" @click=${() => loadSample(desk)}>${t.trySample}</button>
          <button type="button" @click=${() => saveTemplate(desk).catch(reportLoss)}>${t.template}</button>
          ${tourButton(desk)}
        </div>
      </div>
    </form>
    ${drafts(desk)} ${desk.state.keeping === 'private' ? html`<p class="hint">${t.keepingMore.private}</p>` : nothingSwitch(desk)}
  </main>`;
}

/** As long as none is given, the day that the pasted text names is one press away. */
function textDay({ t }: Desk, { text, published }: Beginning, take: (day: string) => void) {
  const day = published === '' ? dayOf(text) : null;
  if (day == null) return nothing;
  return html`<button type="button" class="text" @click=${() => {
    take(day);
    document.getElementById('start-published')?.focus();
  }}>${fill(t.takeTextDay, { day: dateText(day, t) })}</button>`;
}
