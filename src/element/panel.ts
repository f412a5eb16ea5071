/** The words beside the picture: the open edge's statements, an entity's card, or, before anything is open, the way in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Entity, Statement } from '../story/definition.js';
import { tonesOf } from '../story/edges.js';
import { dateText, sourceText } from './facts.js';
import { sign } from './sign.js';
import { isShown } from './state.js';
import { langOf, statementCard, words } from './statement.js';
import { nameOf, say, type View } from './view.js';

function closeButton(view: View): TemplateResult {
  return html`<button type="button" class="close" aria-label=${view.t.close} title=${view.t.close} @click=${() => view.deeds.close()}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
  </button>`;
}

function edgeHead(view: View, statements: readonly Statement[]): TemplateResult {
  const { t, state, model } = view;
  const edge = model.edges[state.edge ?? -1];
  if (!edge) return html``;
  const name = (id: string) =>
    html`<button type="button" class="name" @click=${() => view.deeds.open(id)}>${nameOf(view, id)}</button>`;
  return html`<header class="head ${edge.tone}">
    <p class="kicker">${sign(edge.tone)} ${t.tones[edge.tone]} · ${t.statements(statements.length)}</p>
    <h2 tabindex="-1">${name(edge.from)} <span class="arrow" aria-hidden="true">${edge.mutual ? '↔' : '→'}</span> ${name(edge.to)}</h2>
    ${closeButton(view)}
  </header>`;
}

function edgePanel(view: View, open: string, ids: readonly string[]): TemplateResult {
  const statements = ids.flatMap((id) => view.model.statements.get(id) ?? []);
  return html`${edgeHead(view, statements)}
    <div class="scroll">${statements.map((statement) => statementCard(view, statement, statement.id === open))}</div>`;
}

function rows(view: View, label: string, statements: readonly Statement[]): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  const tones = tonesOf(view.model.story.relations);
  return html`<h3>${label} <span class="count">${statements.length}</span></h3>
    <ul class="rows">
      ${statements.map((statement) => {
        const relation = view.model.story.relations.find(({ id }) => id === statement.relation);
        const others = (statement.to ?? []).map((id) => nameOf(view, id)).join(', ');
        return html`<li class=${tones.get(statement.relation) ?? 'other'}>
          <button type="button" class="row" data-follow=${statement.id} @click=${() => view.deeds.open(statement.id)}>
            <span class="claim">${statement.from.map((id) => nameOf(view, id)).join(', ')} <i class="relation">${relation ? say(view, relation.label).text : ''}</i> ${others}</span>
            <span class="excerpt" lang=${langOf(view, statement)}>${statement.quote.exact}</span>
          </button>
        </li>`;
      })}
    </ul>`;
}

function entityPanel(view: View, entity: Entity, ids: readonly string[]): TemplateResult {
  const { t } = view;
  const statements = ids.flatMap((id) => view.model.statements.get(id) ?? []);
  const speaks = statements.filter(({ from }) => from.includes(entity.id));
  const attributed = statements.filter(
    (its) => !speaks.includes(its) && (its.attributedTo?.includes(entity.id) || its.channel === entity.id),
  );
  const about = statements.filter((its) => !speaks.includes(its) && !attributed.includes(its));
  const hidden = view.model.story.statements.filter(
    (its) => !isShown(view.state, its) && its.from.includes(entity.id),
  ).length;
  return html`<header class="head">
      <p class="kicker">${t.kinds[entity.kind]} · ${t.statements(statements.length)}</p>
      <h2 tabindex="-1">${say(view, entity.name).text}</h2>
      ${closeButton(view)}
    </header>
    <div class="scroll">
      ${entity.note ? html`<p class="note" lang=${say(view, entity.note).lang}>${say(view, entity.note).text}</p>` : nothing}
      ${entity.aliases?.length ? html`<p class="alias"><span class="label">${t.alias}</span> ${entity.aliases.join(', ')}</p>` : nothing}
      ${rows(view, t.asSpeaker, speaks)} ${rows(view, t.asSubject, about)} ${rows(view, t.asSource, attributed)}
      ${hidden > 0 ? html`<p class="hint">${t.hiddenByFilter(hidden)}</p>` : nothing}
    </div>`;
}

/** The statement most worth a first look: spoken in the person's own words, and answered or disputed by others. */
export function firstStatement(view: View): Statement | undefined {
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

/** The obvious first thing to press: the words most worth it, large. */
export function start(view: View): TemplateResult | typeof nothing {
  const { t, model } = view;
  const first = firstStatement(view);
  if (!first) return nothing;
  const tone = tonesOf(model.story.relations).get(first.relation) ?? 'other';
  const list = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => nameOf(view, id)).join(', ');
  return html`<div class="start ${tone}"><p class="kicker">${t.startHere}</p>
    <button type="button" class="entry" data-follow=${first.id} @click=${() => view.deeds.open(first.id)}>
      ${words(view, { ...first, quote: { exact: first.quote.exact } })}
      <span class="by">${list(first.from)} ${t.about} ${list(first.to)}</span>
    </button></div>`;
}

function intro(view: View): TemplateResult {
  const { t, model } = view;
  const { story } = model;
  const takeaway = story.takeaway == null ? null : say(view, story.takeaway);
  return html`<div class="scroll intro">
    ${takeaway ? html`<p class="kicker">${t.aboutStory}</p><p class="takeaway" lang=${takeaway.lang}>${takeaway.text}</p>` : nothing}
    ${start(view)}
    <div class="how"><p class="kicker">${t.howToRead}</p>
      <ul>
        <li>${t.readLine}</li>
        <li>${t.readDirection} ${t.readHead}</li>
        <li>${t.readWidth}</li>
        <li>${t.readPlace}</li>
      </ul></div>
    <p class="sources">${story.sources.map((source) => html`<span class="label">${t.source}</span> ${sourceText(view, source)}`)}${
      story.asOf ? html` · ${t.asOf(dateText(story.asOf, t.lang))}` : nothing
    }</p>
  </div>`;
}

/** The panel's inside; on a narrow element it is a sheet that is only there while something is open. */
export function panel(view: View): TemplateResult {
  const open = view.state.selected;
  if (open?.kind === 'edge') return edgePanel(view, open.id, open.statements);
  const entity = open && view.model.story.entities[view.model.entities.get(open.id) ?? -1];
  return entity ? entityPanel(view, entity, open.statements) : intro(view);
}
