/**
 * The words of a statement, in the reader's language first: our translation, said to be ours, and the source's own beneath it, unless the
 * reader turns it round. The source's are set in the serif face and ours in the sans, so that neither is taken for the other.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Statement } from '../../story/definition.js';
import { quoted } from '../../story/telling/claim.js';
import type { Worded } from '../../story/telling/text.js';
import { contextOf, runsOf } from '../../story/telling/wording.js';
import type { Model } from '../state/model.js';
import { tellerIn, type View } from './view.js';

/** Which words come first is nobody else's matter, so it is not in the state; each element has a model of its own. */
const turned = new WeakSet<Model>();
const isTurned = ({ model }: View): boolean => turned.has(model);

/** Our translation into the reader's language, in the marks of that language; null where the source speaks it or the file has none. */
export function oursOf(view: View, statement: Statement): Worded | null {
  const teller = tellerIn(view);
  const { lang } = view.t;
  const text = teller.langOf(statement).split('-')[0] === lang ? undefined : statement.quote.translations?.[lang];
  return text ? { text: quoted(teller, statement, text, lang), lang } : null;
}

/** Words as they are told: whose, and in which language. */
export interface Told extends Worded {
  readonly ours: boolean;
}

/** All there is to read, in the reader's order. */
export function toldIn(view: View, statement: Statement): Told[] {
  const teller = tellerIn(view);
  const source = { text: quoted(teller, statement), lang: teller.langOf(statement), ours: false };
  const ours = oursOf(view, statement);
  if (!ours) return [source];
  return isTurned(view) ? [source, { ...ours, ours: true }] : [{ ...ours, ours: true }, source];
}

/** The excerpt, set by what it is: marks around a speaker's words, none around the source's sentence. */
function excerpt(view: View, statement: Statement, context: boolean, kind: string): TemplateResult {
  const { quote, form } = statement;
  const teller = tellerIn(view);
  // In what the source says itself, marks stand around titles and words it keeps its distance from: nobody's speech.
  const body =
    form === 'partial'
      ? runsOf(quote.exact, teller.langOf(statement)).map((run) =>
          run.own ? html`<span class="own">${run.text}</span>` : run.text,
        )
      : quoted(teller, statement);
  const { before, after } = context ? contextOf(quote) : { before: '', after: '' };
  return html`<blockquote lang=${teller.langOf(statement)} dir="auto" class="${form} ${kind}">${
    before ? html`<span class="context">${before}</span>` : nothing
  }<span class="exact">${body}</span>${after ? html`<span class="context">${after}</span>` : nothing}</blockquote>`;
}

/** The words, large. `context`: with what stands around them in the source. */
export function words(view: View, statement: Statement, context = true): TemplateResult {
  const { t } = view;
  const sourceFirst = isTurned(view);
  const ours = oursOf(view, statement);
  if (!ours) return excerpt(view, statement, context, '');
  const translation = html`<p class="translation ${statement.form} ${sourceFirst ? 'beneath' : ''}">
    <span class="label">${t.translation}</span> <span lang=${ours.lang} dir="auto">${ours.text}</span></p>`;
  return sourceFirst
    ? html`${excerpt(view, statement, context, '')} ${translation}`
    : html`${translation}<p class="wording label">${t.wording}</p>${excerpt(view, statement, context, 'beneath')}`;
}

/** Some words in a line of a list; `text` stands for theirs where only a part of them is shown. */
export function line(view: View, { text, lang, ours }: Told, shown: unknown = text): TemplateResult {
  const { t } = view;
  return html`<span class="excerpt ${ours ? 'ours' : ''}"><span class=${ours ? 'label' : 'unseen'}>${ours ? t.translation : t.wording}:</span> <span lang=${lang} dir="auto">${shown}</span></span>`;
}

/** The words in a list: as far as there is room. */
export function brief(view: View, statement: Statement): TemplateResult[] {
  const told = toldIn(view, statement);
  // Who hears only one kind of words need not be told which it is.
  const [only] = told;
  if (told.length === 1 && only)
    return [html`<span class="excerpt"><span lang=${only.lang} dir="auto">${only.text}</span></span>`];
  return told.map((its) => line(view, its));
}

/** The switch between the two orders, where there is something to turn. */
export function turner(view: View): TemplateResult | typeof nothing {
  const { t, model, state, actions } = view;
  if (!model.story.statements.some((statement) => oursOf(view, statement))) return nothing;
  const turn = () => {
    if (!turned.delete(model)) turned.add(model);
    actions.show(state.view);
  };
  return html`<p class="turner" data-record><button type="button" class="text" data-turn aria-pressed=${isTurned(view)} @click=${turn}>${t.sourceFirst}</button></p>`;
}
