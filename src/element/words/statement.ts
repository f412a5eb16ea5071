/** One statement in the panel: who, about whom, the words, and everything a reader needs to weigh them. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Statement } from '../../story/definition.js';
import { claimOf, claimText, hedged, hedgeOf } from '../../story/telling/claim.js';
import { runsLeft } from '../../story/telling/direction.js';
import { answersWithdrawn, repeatsWithdrawn } from '../../story/telling/log.js';
import { voicesIn, wordLabel } from '../../story/telling/voice.js';
import { correctionsOf } from './corrections.js';
import { amountText, dateText } from './facts.js';
import { sourceIn, sourceLine } from './source-link.js';
import { brief, words } from './translated.js';
import { nameOf, tellerIn, type View } from './view.js';

/** Names as a list of buttons that open their cards: "OpenAI und SoftBank". */
export function names(view: View, ids: readonly string[]): TemplateResult[] {
  return ids.map((id, i) => {
    const joint = i === 0 ? '' : i === ids.length - 1 ? ` ${view.t.and} ` : ', ';
    return html`${joint}<button type="button" class="name" @click=${() => view.actions.follow(id)}>${nameOf(view, id)}</button>`;
  });
}

/** The claim as one text, for a name; of an unknown id, the id. */
export function claimIn(view: View, id: string): string {
  const statement = view.model.statements.get(id);
  return statement ? claimText(tellerIn(view), statement) : id;
}

/** The claim with its hedge, its relation set apart; `who` and `whom` in a way of their own where the two are more than text. */
export function claim(view: View, statement: Statement, name?: (ids: readonly string[]) => unknown): TemplateResult {
  const { before, who, verb, whom, after } = claimOf(tellerIn(view), statement);
  const { from, to } = statement;
  const [subject, object] = name
    ? [name(to ? from : from.slice(0, 1)), name(to ?? from.slice(1))]
    : [html`<bdi>${who}</bdi>`, html`<bdi>${whom}</bdi>`];
  // It runs as its verb is written.
  const way = runsLeft(verb.text) ? 'rtl' : 'ltr';
  return html`${before}<bdi dir=${way}>${subject} <span class="relation" lang=${verb.lang}>${verb.text}</span> ${object}</bdi>${after}`;
}

/** How far the words are the speaker's own, and whether the source gives them as a fact. */
export function tags(view: View, { form, modality = 'asserted', mutual }: Statement): TemplateResult {
  const { t } = view;
  return html`<span class="tag" title=${t.formHints[form]}>${t.forms[form]}</span>
    ${modality === 'asserted' ? nothing : html`<span class="tag warn" title=${t.modalityHints[modality]}>${t.modalities[modality]}</span>`}
    ${mutual ? html`<span class="tag">${t.mutual}</span>` : nothing}`;
}

function fact(label: string, value: unknown): TemplateResult {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function facts(view: View, statement: Statement): TemplateResult {
  const { t } = view;
  const source = view.model.story.sources.find(({ id }) => id === statement.source);
  return html`<dl>
    ${statement.channel ? fact(t.channel, names(view, [statement.channel])) : nothing}
    ${statement.said ? fact(t.said, dateText(statement.said, t)) : nothing}
    ${statement.attributedTo?.length ? fact(wordLabel(tellerIn(view), statement), names(view, statement.attributedTo)) : nothing}
    ${statement.amount ? fact(t.amount, amountText(statement.amount, t)) : nothing}
    ${statement.about?.length ? fact(t.alsoAbout, names(view, statement.about)) : nothing}
    ${source ? fact(t.source, sourceLine(view, source, statement.quote)) : nothing}
    ${statement.quote.original ? fact(t.original, html`<q lang=${statement.quote.original.lang}>${statement.quote.original.text}</q>`) : nothing}
  </dl>`;
}

/** A statement in one line, to be followed: whose word it is, or else where it is told, and its first words. */
export function reference(
  view: View,
  statement: Statement,
  whose = voicesIn(tellerIn(view), [statement]),
): TemplateResult {
  return html`<button type="button" class="reference" data-follow=${statement.id} @click=${() => view.actions.follow(statement.id)}>
    <b>${hedged(whose, hedgeOf(tellerIn(view), statement))}</b> ${brief(view, statement)}
  </button>`;
}

function answers(view: View, statement: Statement): TemplateResult[] {
  const { t, replies } = view;
  const id = statement.id;
  const lists: [string, string, readonly Statement[]][] = [
    ['disputed', t.disputedBy, replies.disputedBy.get(id) ?? []],
    ['disputes', t.disputes, replies.disputes.get(id) ?? []],
    ['reply', t.repliesTo, replies.repliesTo.get(id) ?? []],
    ['reply', t.repliedBy, replies.repliedBy.get(id) ?? []],
  ];
  return lists
    .filter(([, , others]) => others.length > 0)
    .map(
      ([kind, label, others]) =>
        html`<div class="answers ${kind}"><span class="label">${label}</span>${others.map((other) => reference(view, other))}</div>`,
    );
}

/** The same claim in other sources, each with its own words. */
function alsoReported(view: View, { id }: Statement): TemplateResult | typeof nothing {
  const others = view.replies.repeats.get(id);
  if (!others) return nothing;
  return html`<div class="answers repeat"><span class="label">${view.t.alsoReportedBy}</span>${others.map((other) => reference(view, other, sourceIn(view, other)))}</div>`;
}

/** The whole record. `open` marks the one that was asked for. */
export function statementCard(view: View, statement: Statement, open: boolean): TemplateResult {
  const { t } = view;
  const relation = view.model.story.relations.find(({ id }) => id === statement.relation);
  return html`<article part="quote" class="statement ${relation?.tone ?? 'other'} ${open ? 'open' : ''}" data-statement=${statement.id}
    tabindex="-1" data-record aria-label=${claimIn(view, statement.id)}>
    <p class="claim">${claim(view, statement, (ids) => names(view, ids))}</p>
    ${words(view, statement)}
    <p class="tags">${tags(view, statement)}</p>
    ${correctionsOf(view, statement)} ${answersWithdrawn(view.model.story, statement) ? html`<p class="hint withdrawn">${t.answersWithdrawn}</p>` : nothing} ${repeatsWithdrawn(view.model.story, statement) ? html`<p class="hint withdrawn">${t.repeatsWithdrawn}</p>` : nothing}
    ${alsoReported(view, statement)} ${answers(view, statement)} ${facts(view, statement)}
    <p class="actions">
      <button type="button" data-copy="quote" @click=${() => view.actions.copy('quote', statement.id)}>${t.copyQuote}</button>
      ${view.linkable ? html`<button type="button" data-copy="link" @click=${() => view.actions.copy('link', statement.id)}>${t.copyLink}</button>` : nothing}
      ${view.told.of === statement.id ? html`<span class="label told">${view.told.sentence}</span>` : nothing}
    </p>
  </article>`;
}
