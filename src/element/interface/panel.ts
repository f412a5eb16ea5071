/** The words beside the picture: the open edge's statements, an entity's card, a step of the reading, or the way in. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { countClaims } from '../../story/claims.js';
import type { Entity, Statement } from '../../story/definition.js';
import { isDenied, tonesOf } from '../../story/edges.js';
import { isolated } from '../../story/telling/isolate.js';
import { byClaim } from '../../story/telling/tellings.js';
import { actorsOf } from '../../story/telling/voice.js';
import { AREA } from '../../ui/controls.js';
import { isShown } from '../state/state.js';
import { correctionLog, withdrawnNote } from '../words/corrections.js';
import { sign } from '../words/edge-sign.js';
import { dateText } from '../words/facts.js';
import { head } from '../words/panel-head.js';
import { sourceIn, sourceLine } from '../words/source-link.js';
import { claim, claimIn, names, statementCard } from '../words/statement.js';
import { brief, turner, words } from '../words/translated.js';
import { say, type View } from '../words/view.js';
import type { LazyLoader } from './lazy-parts.js';
import { lost } from './lost-part.js';
import { choices } from './overlapping-edges.js';
import { partyFilter } from './party-filter.js';

function edgePanel(view: View, open: string, ids: readonly string[]): TemplateResult {
  const { t, state, model } = view;
  const statements = ids.flatMap((id) => model.statements.get(id) ?? []);
  const edge = model.edges[state.edge ?? -1];
  if (!edge) return html``;
  const hedges = new Set(
    statements.flatMap(({ modality = 'asserted' }) => (modality === 'asserted' ? [] : t.modalities[modality])),
  );
  const claims = byClaim(statements);
  const at = claims.findIndex((telling) => telling.some(({ id }) => id === open));
  // A line is shared by its statements: whoever pressed the far part of it has the others above.
  const count = at > 0 ? t.statementOf(at + 1, claims.length) : t.statements(claims.length);
  const told = [t.tones[edge.tone], count, [...hedges].join(', ')];
  const kicker = html`${sign(edge.tone, isDenied(edge))} ${told.filter(Boolean).join(' · ')}`;
  const arrow = html`<span class="arrow" aria-hidden="true">${edge.mutual ? '↔' : '→'}</span>`;
  const title = html`${names(view, [edge.from])} ${arrow} ${names(view, [edge.to])}`;
  return html`${head(view, edge.tone, kicker, title)}
    <div class="scroll" data-area=${AREA.scroll} tabindex="-1">${choices(view)}${turner(view)}${claims
      .flat()
      .map((statement) => statementCard(view, statement, statement.id === open))}</div>`;
}

function rows(view: View, label: string, statements: readonly Statement[]): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  const tones = tonesOf(view.model.story.relations);
  const claims = byClaim(statements);
  const row = (statement: Statement, i: number) =>
    html`<button type="button" class="row" data-follow=${statement.id} @click=${() => view.actions.follow(statement.id)}>
      <span class="claim">${i === 0 ? claim(view, statement) : html`<span class="label">${view.t.alsoReportedBy}</span> ${sourceIn(view, statement)}`}</span>
      ${brief(view, statement)}
    </button>`;
  return html`<h3>${label} <span class="count">${claims.length}</span></h3>
    <ul class="rows">
      ${claims.map((told) => html`<li class=${tones.get(told[0]?.relation ?? '') ?? 'other'} data-record>${told.map(row)}</li>`)}
    </ul>`;
}

function entityPanel(view: View, entity: Entity, ids: readonly string[]): TemplateResult {
  const { t } = view;
  const statements = ids.flatMap((id) => view.model.statements.get(id) ?? []);
  const speaks = statements.filter((its) => actorsOf(its).includes(entity.id));
  const attributed = statements.filter(
    (its) => !speaks.includes(its) && (its.attributedTo?.includes(entity.id) || its.channel === entity.id),
  );
  const about = statements.filter((its) => !speaks.includes(its) && !attributed.includes(its));
  const hidden = countClaims(
    view.model.story.statements.filter((its) => !isShown(view.state, its) && actorsOf(its).includes(entity.id)),
  );
  const note = entity.note == null ? null : say(view, entity.note);
  const name = say(view, entity.name);
  return html`${head(view, '', html`${t.kinds[entity.kind]} · ${t.statements(countClaims(statements))}`, html`<span lang=${name.lang}>${name.text}</span>`)}
    <div class="scroll" data-area=${AREA.scroll} tabindex="-1">
      ${turner(view)}${note ? html`<p class="note" lang=${note.lang}>${note.text}</p>` : nothing}
      <p class="actions" data-record><button type="button" class="text" data-tie data-first @click=${() => view.actions.tie(entity.id)}>${t.pathTo}</button> ${partyFilter(view, entity.id)}</p>
      ${entity.aliases?.length ? html`<p class="alias"><span class="label">${t.alias}</span> ${entity.aliases.map(isolated).join(', ')}</p>` : nothing}
      ${rows(view, t.asSpeaker, speaks)} ${rows(view, t.asSubject, about)} ${rows(view, t.asSource, attributed)}
      ${hidden > 0 ? html`<p class="hint">${t.hiddenByFilter(hidden)}</p>` : nothing}
    </div>`;
}

/** The statement most worth a first look: spoken in the person's own words, and answered or disputed by others. */
function firstStatement(view: View): Statement | undefined {
  const { replies, model } = view;
  const weight = ({ id, form }: Statement) =>
    (form === 'direct' ? 2 : form === 'partial' ? 1 : 0) +
    2 * ((replies.disputedBy.get(id)?.length ?? 0) + (replies.repliedBy.get(id)?.length ?? 0));
  const shown = model.story.statements.filter((statement) => isShown(view.state, statement));
  return shown.reduce<Statement | undefined>(
    (best, statement) => (best && weight(best) >= weight(statement) ? best : statement),
    undefined,
  );
}

/** The words most worth a press, large. */
function start(view: View): TemplateResult | typeof nothing {
  const { t, model } = view;
  const first = firstStatement(view);
  if (!first) return nothing;
  const tone = tonesOf(model.story.relations).get(first.relation) ?? 'other';
  return html`<div class="start ${tone}" data-record><p class="kicker">${t.startHere}</p>
    ${words(view, first, false)}
    <button type="button" class="entry" data-follow=${first.id} @click=${() => view.actions.open(first.id)}>${claimIn(view, first.id)}</button>
  </div>`;
}

/** The obvious first thing to press: the story told in order. */
function invitation(view: View): TemplateResult | typeof nothing {
  const { t, model, actions } = view;
  const [first] = model.story.steps ?? [];
  if (!view.readable || !first) return nothing;
  const [title, text] = [say(view, first.title), say(view, first.text)];
  return html`<div class="invitation" data-record>
    <p class="teaser" lang=${title.lang}><b>${title.text}</b> <span lang=${text.lang}>${text.text}</span></p>
    <button type="button" class="solid" data-read data-first @click=${() => actions.read(1)}><span>${t.reading(model.story.steps?.length ?? 0)}</span><b>${t.read} <span aria-hidden="true">›</span></b></button>
  </div>`;
}

/** On a narrow element, below the picture: the way in. */
export function strip(view: View): TemplateResult | typeof nothing {
  return view.readable ? invitation(view) : start(view);
}

function intro(view: View): TemplateResult {
  const { t, model } = view;
  const { story } = model;
  const takeaway = story.takeaway == null ? null : say(view, story.takeaway);
  return html`<div class="scroll intro" data-area=${AREA.scroll} tabindex="-1">
    ${takeaway ? html`<p class="kicker">${t.aboutStory}</p><p class="takeaway" lang=${takeaway.lang}>${takeaway.text}</p>` : nothing}
    ${view.readable ? invitation(view) : start(view)} ${turner(view)}
    <div class="how"><h2 class="kicker">${t.howToRead}</h2>
      <ul>
        <li>${t.readLine}</li>
        <li>${t.readDirection} ${t.readHead}</li>
        <li>${t.readWidth}</li>
        <li>${t.readPlace}</li>
      </ul>
      <button type="button" class="text" data-help @click=${() => view.actions.help(true)}>${t.help}</button></div>
    ${correctionLog(view)}
    ${story.sources.map((source) => html`<p class="sources"><span class="label">${t.source}</span> ${sourceLine(view, source, null)}</p>`)}
    ${story.asOf ? html`<p class="sources">${t.asOf(dateText(story.asOf, t))}</p>` : nothing}
  </div>`;
}

/** The panel's inside; on a narrow element it is a sheet that is only there while something is open. */
export function panel(view: View, later: LazyLoader): TemplateResult {
  const { selected, help, path, step } = view.state;
  if (help) return later.get('help')?.help(view) ?? lost(view, later, 'help', () => view.actions.help(false));
  if (selected?.kind === 'edge') return edgePanel(view, selected.id, selected.statements);
  if (selected?.kind === 'withdrawn')
    return html`${head(view, '', view.t.corrections, view.t.withdrawnStatement)}${withdrawnNote(view, selected.id)}`;
  const entity = selected && view.model.story.entities[view.model.entities.get(selected.id) ?? -1];
  if (entity) return entityPanel(view, entity, selected.statements);
  if (path) return later.get('paths')?.paths(view, path) ?? lost(view, later, 'paths', () => view.actions.tie(null));
  return step == null
    ? intro(view)
    : (later.get('steps')?.stepPanel(view) ?? lost(view, later, 'steps', () => view.actions.read(null)));
}
