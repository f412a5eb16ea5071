/** Translations beside the words that they are made from; what is missing is counted, and one press from its place. */
import { html, nothing } from 'lit-html';
import { type Place, placeIn, type Translatable, translatables, translate } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { typedIn } from '../texts.js';
import { fill } from '../words.js';
import { langName, tellingLangs } from './fields.js';

/** Into which language, once it was chosen. */
const choosing = held((): { chosen: string | null } => ({ chosen: null }));

const isMissing = ({ value }: Translatable) => value === '';

/** Characters in a line of a field. */
const LINE = 46;

export function translations(desk: Desk) {
  const { draft, t } = desk;
  const langs = tellingLangs(draft);
  const lang = target(desk);
  const all = translatables(draft, lang);
  const missing = all.filter(isMissing).length;
  const params = { count: String(missing), all: String(all.length), lang: langName(desk, lang) };
  return html`<div class="translations" @keydown=${(event: KeyboardEvent) => onKey(event)}>
    <p class="hint">${t.byHand}</p>
    <div class="line sticky">
      <div class="switch" role="group" aria-label=${t.translateInto}>
        ${langs.map((its) => html`<button type="button" aria-pressed=${String(its === lang)} @click=${() => choose(desk, its)}>${langName(desk, its)}</button>`)}
      </div>
      <span class="count" role="status">${all.length === 0 ? '' : missing === 0 ? fill(t.allTranslated, params) : fill(t.missing, params)}</span>
      ${missing === 0 ? nothing : html`<button type="button" data-next-missing @click=${nextMissing}>${t.nextMissing}</button>`}
    </div>
    ${all.length === 0 ? html`<p class="lead">${fill(t.nothingToTranslate, params)}</p>` : nothing}
    ${GROUPS.map((group) => {
      const its = all.filter(({ place }) => groupOf(place) === group);
      if (its.length === 0) return nothing;
      return html`<section aria-label=${t.translated[group]}><h3>${t.translated[group]}</h3>${its.map((one) => row(desk, one))}</section>`;
    })}
  </div>`;
}

const GROUPS = ['story', 'excerpts', 'parties', 'relations', 'steps', 'corrections'] as const;

function groupOf({ kind, field }: Place): (typeof GROUPS)[number] {
  if (kind === 'statement') return field === 'withdrawn' ? 'corrections' : 'excerpts';
  if (kind === 'entity') return 'parties';
  if (kind === 'relation') return 'relations';
  if (kind === 'step') return 'steps';
  return kind === 'correction' ? 'corrections' : 'story';
}

/** What was chosen, else the first that is not the story's own. */
function target(desk: Desk): string {
  const { draft } = desk;
  const { chosen } = choosing(desk);
  const langs = tellingLangs(draft);
  return langs.find((lang) => lang === chosen) ?? langs.find((lang) => lang !== draft.story.lang) ?? draft.story.lang;
}

function choose(desk: Desk, lang: string): void {
  choosing(desk).chosen = lang;
  desk.change({});
}

/** How much is missing of a translation that was begun; one that nobody began is not missed. */
export function missingIn(desk: Desk): number {
  const all = translatables(desk.draft, target(desk));
  const missing = all.filter(isMissing).length;
  return missing < all.length ? missing : 0;
}

function row(desk: Desk, its: Translatable) {
  const { t } = desk;
  const { place, words, from, value, lang } = its;
  const id = `into-${place.kind}-${place.id}-${place.field}`;
  const isExcerpt = place.kind === 'statement' && place.field === 'quote';
  const lines = Math.min(6, Math.max(1, Math.ceil(Math.max(words.length, value.length) / LINE)));
  return html`<div class="field wide ${value === '' ? 'missing' : ''}" data-record="into-${place.id}">
    <label class="original ${isExcerpt ? 'excerpted' : ''}" lang=${from} for=${id}>${words}</label>
    <textarea id=${id} data-field=${place.field} rows=${lines} lang=${lang} .value=${value} placeholder=${t.isMissing}
      @focus=${() => isExcerpt && reveal(desk, place.id)}
      @input=${(event: Event) => desk.edit(translate(desk.draft, its, typedIn(event)))} @change=${() => desk.settle()}></textarea>
  </div>`;
}

/** Who translates an excerpt needs the words around it. */
function reveal(desk: Desk, id: string): void {
  const place = placeIn(desk.draft, id);
  if (!place) return;
  if (place.source !== desk.state.source) desk.change({ source: place.source, selection: null });
  desk.afterwards(() => desk.text.reveal(place));
}

/** The next empty field after the one that was left, else the first. */
function nextMissing(): void {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('.translations textarea')];
  const at = fields.indexOf(document.activeElement as HTMLTextAreaElement);
  const empty = [...fields.slice(at + 1), ...fields.slice(0, at + 1)].find(({ value }) => value.trim() === '');
  empty?.focus();
  empty?.scrollIntoView({ block: 'center' });
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  nextMissing();
}
