/** "How are these two tied?": whom to, and then every shortest path with the words of each of its hops. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { tonesOf } from '../../story/edges.js';
import { distancesFrom, type Hop } from '../../story/paths.js';
import { fold } from '../../story/searching/fold.js';
import { AREA } from '../../ui/controls.js';
import { stand } from '../../ui/roving-focus.js';
import { isShown, type ShownPath } from '../state/state.js';
import { head } from '../words/panel-head.js';
import { claim, tags } from '../words/statement.js';
import { brief, turner } from '../words/translated.js';
import { nameOf, namesIn, type View } from '../words/view.js';
import pathsStyles from './paths.css?inline';

export const styles = [pathsStyles];

/** What is typed narrows the list that it was typed for: another list begins with an empty field. */
export const paths = (view: View, path: ShownPath): TemplateResult =>
  path.to == null ? html`${keyed(path, choice(view, path))}` : between(view, path, path.to);

/** Everybody who can be reached, the nearest first. */
function choice(view: View, { from }: ShownPath): TemplateResult {
  const { t, state, model, actions } = view;
  const shown = model.story.statements.filter((its) => isShown(state, its));
  const levels = new Map<number, string[]>();
  for (const [id, hops] of distancesFrom(shown, from)) {
    if (hops === 0) continue;
    levels.set(hops, [...(levels.get(hops) ?? []), id]);
  }
  const name = namesIn(view, [from]);
  const close = () => actions.tie(null);
  return html`${head(view, '', name, t.pathChoose, close)}
    <div class="scroll choice" data-area=${AREA.scroll} tabindex="-1">
      ${
        levels.size === 0
          ? html`<p class="hint">${t.pathNobody(name)}</p>`
          : html`<p class="hint">${t.pathChooseHint}</p>
        <input type="search" data-first autocomplete="off" spellcheck="false" aria-label=${t.pathFilter} placeholder=${t.pathFilter}
          @input=${narrow} @keydown=${intoList} />
        ${[...levels].map(([hops, ids]) => level(view, t.pathSteps(hops), from, ids))}`
      }
    </div>`;
}

function level(view: View, label: string, from: string, ids: readonly string[]): TemplateResult {
  const named = ids
    .map((id) => ({ id, name: nameOf(view, id) }))
    .sort((a, b) => a.name.localeCompare(b.name, view.t.lang));
  return html`<section><h3>${label}</h3>
    <ul class="ends">${named.map(
      ({ id, name }) =>
        html`<li data-name=${fold(name)}><button type="button" class="name" data-end=${id} @click=${() => view.actions.tie(from, id)}>${name}</button></li>`,
    )}</ul></section>`;
}

/** What is typed belongs to the field alone, so it is not in the state. */
function narrow(event: Event): void {
  const field = event.currentTarget as HTMLInputElement;
  const typed = fold(field.value.trim());
  for (const section of field.parentElement?.querySelectorAll('section') ?? []) {
    const rows = [...section.querySelectorAll<HTMLElement>('[data-name]')];
    for (const row of rows) row.hidden = !(row.dataset['name'] ?? '').includes(typed);
    section.hidden = rows.every(({ hidden }) => hidden);
  }
}

/** Enter takes the first name that is left, the arrow leads on to it. */
function intoList(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
  const list = (event.currentTarget as HTMLElement).parentElement;
  const first = list?.querySelector<HTMLElement>('section:not([hidden]) li:not([hidden]) button');
  if (!first) return;
  event.preventDefault();
  if (event.key === 'Enter') first.click();
  else stand(first);
}

function between(view: View, path: ShownPath, to: string): TemplateResult {
  const { t, actions } = view;
  const { found } = path;
  const [from, end] = [namesIn(view, [path.from]), namesIn(view, [to])];
  const hops = found?.paths[0]?.length ?? 0;
  const kicker = found ? `${t.pathSteps(hops)} · ${t.pathCount(found.count, found.paths.length)}` : '';
  return html`${head(view, '', kicker, t.pathBetween(from, end), () => actions.tie(null))}
    <div class="scroll paths" data-area=${AREA.scroll} tabindex="-1">
      <p class="actions"><label><input type="checkbox" .checked=${path.bare} @change=${() => actions.tie(path.from, to, !path.bare)} /> ${t.pathBare}</label>
        <button type="button" class="text" data-tie @click=${() => actions.tie(path.from)}>${t.pathOther}</button></p>
      ${turner(view)}
      ${found ? html`<ol class="ways">${found.paths.map((its) => way(view, its))}</ol>` : html`<p class="hint">${t.pathNone(from, end)}</p>`}
    </div>`;
}

function way(view: View, hops: readonly Hop[]): TemplateResult {
  const stations = hops.map(
    ({ from, to }, i) =>
      html`${i === 0 ? nameButton(view, from) : nothing} <span aria-hidden="true">–</span> ${nameButton(view, to)}`,
  );
  return html`<li><h3>${stations}</h3>${hops.map((hop) => hopRows(view, hop))}</li>`;
}

const nameButton = (view: View, id: string) =>
  html`<button type="button" class="name" @click=${() => view.actions.open(id)}>${nameOf(view, id)}</button>`;

/** What ties two neighbours, each with its words, hedges included. */
function hopRows(view: View, { from, to, statements }: Hop): TemplateResult {
  const tones = tonesOf(view.model.story.relations);
  const onEdge = (id: string) =>
    view.model.edgesOf.get(id)?.find((edge) => {
      const its = view.model.edges[edge];
      return its && [its.from, its.to].includes(from) && [its.from, its.to].includes(to);
    });
  return html`<ul class="rows">${statements.map(
    (statement) => html`<li class=${tones.get(statement.relation) ?? 'other'} data-record>
      <button type="button" class="row" data-follow=${statement.id} @click=${() => view.actions.open(statement.id, onEdge(statement.id))}>
        <span class="claim">${claim(view, statement)}</span> ${brief(view, statement)}
      </button>
      <p class="tags">${tags(view, statement)}</p>
    </li>`,
  )}</ul>`;
}
