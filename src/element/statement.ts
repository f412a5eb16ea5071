/** One statement in the panel: who, about whom, the words, and everything a reader needs to weigh them. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Quote, Statement } from '../story/definition.js';
import { runsLeft } from '../story/direction.js';
import { claimLine } from '../story/isolate.js';
import type { Worded } from '../story/text.js';
import { correctionsOf } from './corrections.js';
import { amountText, dateText } from './facts.js';
import { contextOf, marksFor, runsOf } from './quote.js';
import { sourceLine } from './sourcelink.js';
import { nameOf, namesIn, say, type View } from './view.js';

/** Names as a list of buttons that open their cards: "OpenAI und SoftBank". */
export function names(view: View, ids: readonly string[]): TemplateResult[] {
  return ids.map((id, i) => {
    const joint = i === 0 ? '' : i === ids.length - 1 ? ` ${view.t.and} ` : ', ';
    return html`${joint}<button type="button" class="name" @click=${() => view.deeds.follow(id)}>${nameOf(view, id)}</button>`;
  });
}

/** "Sam Altman widerspricht Elon Musk": what a statement says, in one line. Of what holds for all alike the first is named first. */
export function claimOf(view: View, { from, to, relation }: Statement): { who: string; verb: Worded; whom: string } {
  const label = view.model.story.relations.find(({ id }) => id === relation)?.label ?? relation;
  const list = (ids: readonly string[]) => new Intl.ListFormat(view.t.lang).format(ids.map((id) => nameOf(view, id)));
  const [first = '', ...others] = from;
  const [who, whom] = to ? [from, to] : [[first], others];
  return { who: list(who), verb: say(view, label), whom: list(whom) };
}

/** A claim runs as its verb is written. */
const wayOf = (verb: string) => (runsLeft(verb) ? 'rtl' : 'ltr');

/** The claim as one text, for a name. */
export function claimText(view: View, statement: Statement): string {
  const { who, verb, whom } = claimOf(view, statement);
  return claimLine(who, verb.text, whom);
}

/** The claim with its relation set apart. */
export function claim(view: View, statement: Statement): TemplateResult {
  const { who, verb, whom } = claimOf(view, statement);
  return html`<bdi dir=${wayOf(verb.text)}><bdi>${who}</bdi> <span class="relation" lang=${verb.lang}>${verb.text}</span> <bdi>${whom}</bdi></bdi>`;
}

/** How far the words are the speaker's own, and whether the source gives them as a fact. */
export function tags(view: View, { form, modality = 'asserted', mutual }: Statement): TemplateResult {
  const { t } = view;
  return html`<span class="tag" title=${t.formHints[form]}>${t.forms[form]}</span>
    ${modality === 'asserted' ? nothing : html`<span class="tag warn" title=${t.modalityHints[modality]}>${t.modalities[modality]}</span>`}
    ${mutual ? html`<span class="tag">${t.mutual}</span>` : nothing}`;
}

/** The language of an excerpt: its source's, else the story's. */
export function langOf(view: View, statement: Statement): string {
  const source = view.model.story.sources.find(({ id }) => id === statement.source);
  return source?.lang ?? view.model.story.lang;
}

/** The excerpt, set by what it is: marks around a speaker's words, none around the source's sentence. */
export function words(view: View, statement: Statement, quote: Quote = statement.quote): TemplateResult {
  const lang = langOf(view, statement);
  const [open, close] = marksFor(lang, view.t);
  const own = statement.form === 'direct';
  const body = own
    ? html`${open}${quote.exact}${close}`
    : runsOf(quote.exact, lang).map((run) => (run.own ? html`<span class="own">${run.text}</span>` : run.text));
  const { before, after } = contextOf(quote);
  return html`<blockquote lang=${lang} dir="auto" class=${statement.form}>${
    before ? html`<span class="context">${before}</span>` : nothing
  }<span class="exact">${body}</span>${after ? html`<span class="context">${after}</span>` : nothing}</blockquote>`;
}

export function translation(view: View, statement: Statement): TemplateResult | typeof nothing {
  const text = statement.quote.translations?.[view.state.lang];
  if (!text || langOf(view, statement).startsWith(view.state.lang)) return nothing;
  const [open, close] = statement.form === 'direct' ? marksFor(view.state.lang, view.t) : ['', ''];
  return html`<p class="translation"><span class="label">${view.t.translation}</span> <span lang=${view.state.lang}>${open}${text}${close}</span></p>`;
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
    ${statement.attributedTo?.length ? fact(t.onTheWordOf, names(view, statement.attributedTo)) : nothing}
    ${statement.amount ? fact(t.amount, amountText(statement.amount, t)) : nothing}
    ${statement.about?.length ? fact(t.alsoAbout, names(view, statement.about)) : nothing}
    ${source ? fact(t.source, sourceLine(view, source, statement.quote)) : nothing}
    ${statement.quote.original ? fact(t.original, html`<q lang=${statement.quote.original.lang}>${statement.quote.original.text}</q>`) : nothing}
  </dl>`;
}

/** A statement in one line, to be followed: whose it is and its first words. */
export function reference(view: View, statement: Statement): TemplateResult {
  const [open, close] = statement.form === 'direct' ? marksFor(langOf(view, statement), view.t) : ['', ''];
  return html`<button type="button" class="reference" data-follow=${statement.id} @click=${() => view.deeds.follow(statement.id)}>
    <b>${namesIn(view, statement.from)}</b> <span dir="auto" lang=${langOf(view, statement)}>${open}${statement.quote.exact}${close}</span>
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

/** The whole record. `open` marks the one that was asked for. */
export function statementCard(view: View, statement: Statement, open: boolean): TemplateResult {
  const { t } = view;
  const { from, to } = statement;
  const relation = view.model.story.relations.find(({ id }) => id === statement.relation);
  const { verb } = claimOf(view, statement);
  return html`<article part="quote" class="statement ${relation?.tone ?? 'other'} ${open ? 'open' : ''}" data-statement=${statement.id}
    tabindex="-1" data-record aria-label=${claimText(view, statement)}>
    <p class="claim"><bdi dir=${wayOf(verb.text)}>
      ${names(view, to ? from : from.slice(0, 1))}
      <span class="relation" lang=${verb.lang}>${verb.text}</span>
      ${names(view, to ?? from.slice(1))}
    </bdi></p>
    ${words(view, statement)} ${translation(view, statement)}
    <p class="tags">${tags(view, statement)}</p>
    ${correctionsOf(view, statement)} ${answers(view, statement)} ${facts(view, statement)}
    <p class="deeds">
      <button type="button" data-copy="quote" @click=${() => view.deeds.copy('quote', statement.id)}>${t.copyQuote}</button>
      ${view.linkable ? html`<button type="button" data-copy="link" @click=${() => view.deeds.copy('link', statement.id)}>${t.copyLink}</button>` : nothing}
    </p>
  </article>`;
}
