/** Fields for texts of the story, one for each language it is told in. */
import { html } from 'lit-html';
import { languages } from '../../../i18n/index.js';
import type { Text } from '../../../story/definition.js';
import type { Draft, Edit, EditRefusal } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { textIn, typedIn } from '../texts.js';
import { fill } from '../words.js';

/** The story's own language first, then the others of the project's pages. */
export function tellingLangs({ story }: Draft): readonly string[] {
  return [story.lang, ...languages.filter((lang) => lang !== story.lang)];
}

/** One is dear to make, and asked with each letter. */
const namers = new Map<string, Intl.DisplayNames>();

/** A language's name as the page's reader calls it. */
export function langName({ state }: Desk, lang: string): string {
  const names = namers.get(state.lang) ?? new Intl.DisplayNames([state.lang], { type: 'language', fallback: 'code' });
  namers.set(state.lang, names);
  return names.of(lang) ?? lang;
}

export interface TextField {
  /** Of the element; one for each place on the page. */
  readonly id: string;
  readonly label: string;
  /** By which one press from what is left to do finds it. */
  readonly field: string;
  readonly lang: string;
  readonly value: string;
  readonly rows: number;
  put(text: string): unknown;
}

/** Letters in a line of a narrow pane, for engines in which a field does not grow by itself. */
const LINE = 40;

export function textField(desk: Desk, { id, label, field, lang, value, rows, put }: TextField) {
  return html`<div class="field wide">
    <label class="label" for=${id}>${label}</label>
    <textarea id=${id} data-field=${field} rows=${Math.max(rows, Math.ceil(value.length / LINE))} lang=${lang} .value=${value}
      @input=${(event: Event) => put(typedIn(event))} @change=${() => desk.settle()}></textarea>
  </div>`;
}

/** What an empty field may hold is one press away; `field`: the element's id, which has the keys from then on. */
export function offered(desk: Desk, field: string, told: string, edit: () => Edit | EditRefusal) {
  const take = () => {
    if (!desk.edit(edit())) return;
    desk.settle();
    desk.afterwards(() => document.getElementById(field)?.focus());
  };
  return html`<div class="line"><button type="button" class="text" @click=${take}>${told}</button></div>`;
}

/** The same in the other languages, folded away until it is there or somebody wants it. */
export function inOthers(desk: Desk, texts: readonly (Text | undefined)[], fields: (lang: string) => unknown) {
  const { draft, t } = desk;
  const [, ...others] = tellingLangs(draft);
  return others.map(
    (lang) => html`<details class="more" ?open=${texts.some((text) => textIn(draft, text, lang) !== '')}>
      <summary>${fill(t.alsoIn, { lang: langName(desk, lang) })}</summary>
      <div class="fields">${fields(lang)}</div>
    </details>`,
  );
}

export interface ToldText extends Pick<TextField, 'id' | 'label' | 'field' | 'rows'> {
  readonly text: Text | undefined;
  put(lang: string, text: string): unknown;
}

/** The same text in each language, the story's own first. */
export function toldIn(desk: Desk, lang: string, { id, label, field, rows, text, put }: ToldText) {
  const isHome = lang === desk.draft.story.lang;
  return textField(desk, {
    rows,
    // What is left to do is about the story's own words first.
    field: isHome ? field : `${field}-${lang}`,
    id: `${id}-${lang}`,
    label: isHome ? label : fill(desk.t.inLang, { what: label, lang: langName(desk, lang) }),
    lang,
    value: textIn(desk.draft, text, lang),
    put: (typed) => put(lang, typed),
  });
}
