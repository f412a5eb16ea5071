/** Finds a name or a word of a quotation: a combobox after the ARIA pattern, its list under the field. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { Messages } from '../../i18n/index.js';
import type { Statement } from '../../story/definition.js';
import { fold } from '../../story/searching/fold.js';
import { passageOf } from '../../story/searching/hit.js';
import { type LabelsOf, type Match, searchStory } from '../../story/searching/search.js';
import { quoted } from '../../story/telling/claim.js';
import { isolated } from '../../story/telling/isolate.js';
import { certaintyText } from '../../story/telling/wording.js';
import { AREA } from '../../ui/controls.js';
import { intoSight } from '../../ui/into-sight.js';
import type { Model } from '../state/model.js';
import { isShown } from '../state/state.js';
import { dateText } from '../words/facts.js';
import { claimIn } from '../words/statement.js';
import { brief, line, type Told, toldIn } from '../words/translated.js';
import { nameOf, say, tellerIn, type View } from '../words/view.js';

const SEARCH_BOX_MOST = 8;

/** What statements are called in a language, made once for each, so that a story is folded once for each. */
const labels = new WeakMap<Messages, LabelsOf>();

function labelsIn(t: Messages): LabelsOf {
  const known = labels.get(t);
  if (known) return known;
  const labelsOf: LabelsOf = ({ form, modality = 'asserted', said }) => [
    t.forms[form],
    certaintyText(t, { form, modality }),
    said ? dateText(said, t) : '',
  ];
  labels.set(t, labelsOf);
  return labelsOf;
}

/** State that belongs to the field alone: which entry the arrow keys stand on. */
export interface SearchState {
  readonly active: number;
  readonly expanded: boolean;
  set(active: number, expanded: boolean): void;
}

/** The words in which the query stands: of those that hold it the reader's first, whatever language the file has them in. */
function found(view: View, statement: Statement): TemplateResult {
  const read = toldIn(view, statement);
  const others = Object.entries(statement.quote.translations ?? {})
    .filter(([lang]) => read.every((its) => its.lang !== lang))
    .map(([lang, text]): Told => ({ text: quoted(tellerIn(view), statement, text, lang), lang, ours: true }));
  for (const told of [...read, ...others]) {
    const passage = passageOf(told.text, view.state.query);
    if (passage) return line(view, told, html`${passage.before}<mark>${passage.hit}</mark>${passage.after}`);
  }
  return html`${brief(view, statement)}`;
}

const sharings = new WeakMap<Model, { readonly lang: string; readonly names: ReadonlySet<string> }>();

/** Names, as they are compared, that several have in common; looked for once a story and language. */
function sharedNames(view: View): ReadonlySet<string> {
  const { lang } = view.state;
  const last = sharings.get(view.model);
  if (last?.lang === lang) return last.names;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { id } of view.model.story.entities) {
    const name = fold(nameOf(view, id));
    (seen.has(name) ? shared : seen).add(name);
  }
  sharings.set(view.model, { lang, names: shared });
  return shared;
}

/** A name with what was found in it; who has it in common with others is told apart by what they are. */
function foundName(view: View, id: string): TemplateResult {
  const { t, model, state } = view;
  const name = nameOf(view, id);
  const passage = passageOf(name, state.query);
  const marked = passage ? html`${passage.before}<mark>${passage.hit}</mark>${passage.after}` : name;
  const entity = model.story.entities[model.entities.get(id) ?? -1];
  const namesake = sharedNames(view).has(fold(name));
  const note = namesake && entity?.note ? say(view, entity.note) : null;
  return html`<b>${marked}</b>${namesake && entity ? html` <span class="kind">${t.kinds[entity.kind]}</span>` : nothing}
    ${note ? html` <span class="kind" lang=${note.lang}>${note.text}</span>` : nothing}`;
}

function entry(view: View, match: Match, i: number, active: boolean): TemplateResult {
  const statement = match.kind === 'statement' ? view.model.statements.get(match.id) : undefined;
  const press = () => view.actions.open(match.id);
  return html`<li role="option" id=${`match-${i}`} aria-selected=${active} data-match=${match.id} @mousedown=${(event: Event) => event.preventDefault()} @click=${press} ${active ? ref(intoSight) : nothing}>
    ${statement ? html`<b>${claimIn(view, statement.id)}</b> ${found(view, statement)}` : foundName(view, match.id)}
  </li>`;
}

/** Opens a match; `tied` asks how somebody is tied to whom the reader has open or has begun with, else to whom. */
function choose({ actions, state }: View, { kind, id }: Match, tied: boolean): void {
  const { selected, path } = state;
  const from = selected?.kind === 'entity' ? selected.id : selected || path?.to ? null : path?.from;
  if (!tied || kind === 'statement') actions.open(id);
  else if (from != null && from !== id) actions.tie(from, id);
  else actions.tie(id);
}

function keys(view: View, search: SearchState, matches: readonly Match[]) {
  return (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      search.set((search.active + by + matches.length) % Math.max(1, matches.length), true);
    } else if (event.key === 'Enter') {
      const match = matches[search.active];
      if (match) choose(view, match, event.shiftKey);
      search.set(0, false);
    } else if (event.key === 'Tab') {
      // What arrows reach Tab reaches, too; beyond the last it goes on.
      const next = search.active + (event.shiftKey ? -1 : 1);
      if (!search.expanded || !matches[next]) return;
      search.set(next, true);
    } else if (event.key === 'Escape' && (search.expanded || view.state.query)) {
      view.actions.search('');
      search.set(0, false);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
}

/** All that it finds and the filter leaves, as places in the picture; of a single letter nothing is lit up. */
export function foundIn(
  { model, state, t }: Pick<View, 'model' | 'state' | 't'>,
  query: string,
): View['state']['found'] {
  if (query.trim().length < 2) return null;
  const matches = searchStory(model.story, query.trim(), undefined, labelsIn(t));
  const statements = matches.flatMap(({ id }) => {
    const statement = model.statements.get(id);
    return statement && isShown(state, statement) ? id : [];
  });
  const found = {
    nodes: matches.flatMap(({ id }) => model.entities.get(id) ?? []),
    edges: statements.flatMap((id) => model.edgesOf.get(id) ?? []),
    statements: new Set(statements),
  };
  return found.nodes.length + statements.length > 0 ? found : null;
}

export function searchbox(view: View, search: SearchState): TemplateResult {
  const { t, state, model } = view;
  const query = state.query.trim();
  const expanded = search.expanded && query !== '';
  // Every move of the pointer comes by here: a closed list is not looked for.
  const all = expanded ? searchStory(model.story, query, undefined, labelsIn(t)) : [];
  const shown = all.filter(({ id }) => {
    const statement = model.statements.get(id);
    return !statement || isShown(state, statement);
  });
  const matches = shown.slice(0, SEARCH_BOX_MOST);
  const hidden = all.length - shown.length;
  return html`<div part="search" class="search" data-area=${AREA.search} role="search">
    <input type="search" role="combobox" autocomplete="off" spellcheck="false" placeholder=${t.searchHint} aria-label=${t.search}
      aria-expanded=${expanded} aria-controls="matches" aria-autocomplete="list" aria-activedescendant=${expanded && matches.length > 0 ? `match-${search.active}` : nothing}
      .value=${state.query}
      @input=${(event: InputEvent) => {
        search.set(0, true);
        const { value } = event.currentTarget as HTMLInputElement;
        view.actions.search(value, foundIn(view, value));
      }}
      @focus=${() => search.set(0, true)} @blur=${() => search.expanded && search.set(0, false)} @keydown=${keys(view, search, matches)} />
    <ul id="matches" role="listbox" aria-label=${t.matches(matches.length)} ?hidden=${!expanded}>
      ${matches.map((match, i) => entry(view, match, i, i === search.active))}
      ${matches.length === 0 ? html`<li class="empty" role="option" aria-disabled="true" aria-selected="false">${t.noMatch(isolated(query))}</li>` : nothing}
      ${hidden > 0 ? html`<li class="empty" role="option" aria-disabled="true" aria-selected="false">${t.hiddenByFilter(hidden)}</li>` : nothing}
    </ul>
  </div>`;
}
