/** What only some statements have: an amount, a day, a channel, on whose word, what it answers, what it says in another language. */
import { html, nothing } from 'lit-html';
import { languages } from '../../../i18n/index.js';
import type { DraftStatement } from '../../model/index.js';
import {
  isAnswering,
  isDenial,
  isDisputing,
  likelyLinked,
  marked,
  setStatement,
  setTranslation,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { typedIn } from '../texts.js';
import { amount } from './amount.js';
import { mutual } from './both-ways.js';
import { channelPicker, partyPicker } from './parties.js';
import { picker } from './picker.js';
import type { Picker } from './picking.js';
import { when } from './when.js';

export function more(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  // Who denies stands with the claim that is denied.
  const isDenied = isDenial(statement);
  const { repliesTo, disputes } = asksLink(desk, statement);
  // On whose word something is reported stands in plain sight.
  const attributedTo = isDenied || statement.form === 'reported' ? undefined : statement.attributedTo;
  const isOpen =
    statement.amount != null ||
    statement.said != null ||
    statement.channel != null ||
    statement.mutual === true ||
    [statement.about, attributedTo, statement.repeats].some((its) => its?.length) ||
    (!repliesTo && (statement.repliesTo?.length ?? 0) > 0) ||
    (!disputes && (statement.disputes?.length ?? 0) > 0);
  const fold = foldOf(desk, statement.id, isOpen);
  const toggled = (event: Event) => {
    fold.isOpen = (event.target as HTMLDetailsElement).open;
  };
  return html`<details class="more" ?open=${fold.isOpen} @toggle=${toggled}>
    <summary>${t.more}</summary>
    <div class="fields">
      ${amount(desk, statement)}
      ${when(desk, statement)}
      ${picker(desk, channelPicker(desk, statement, t.channel))}
      ${statement.form === 'reported' ? nothing : picker(desk, partyPicker(desk, statement, 'attributedTo', t.attributed))}
      ${picker(desk, partyPicker(desk, statement, 'about', t.concerned))}
      ${repliesTo ? nothing : link(desk, statement, 'repliesTo', t.answers)}
      ${disputes ? nothing : link(desk, statement, 'disputes', t.disputes)}
      ${tellsAgain(desk, statement) ? picker(desk, linkPicker(desk, statement, 'repeats', t.repeats)) : nothing}
      ${translations(desk, statement)}
      ${mutual(desk, statement)}
    </div>
  </details>`;
}

/** Of the statement in hand: what was opened once stays so, also where an undo leaves nothing in it. */
const folded = held(() => ({ id: '', isFilled: false, isOpen: false }));

function foldOf(desk: Desk, id: string, isFilled: boolean): { isOpen: boolean } {
  const its = folded(desk);
  if (its.id !== id) Object.assign(its, { id, isFilled, isOpen: isFilled });
  else if (isFilled && !its.isFilled) its.isOpen = true;
  its.isFilled = isFilled;
  return its;
}

/** Whether it is asked in plain sight which statement it disputes or answers; else that is folded away. */
function asksLink(
  { draft }: Desk,
  statement: DraftStatement,
): { readonly repliesTo: boolean; readonly disputes: boolean } {
  if (draft.story.statements.length < 2) return { repliesTo: false, disputes: isDenial(statement) };
  return {
    repliesTo: isAnswering(draft, statement),
    disputes: isDenial(statement) || isDisputing(draft, statement),
  };
}

/** In plain sight as many are offered as fit; the others are found by what is typed. */
const OFFERED_IN_SIGHT = 4;

/** Beneath a verb that disputes, or words that say that they answer. */
export function asked(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  const { repliesTo, disputes } = asksLink(desk, statement);
  return html`${disputes ? link(desk, statement, 'disputes', t.disputesAsked, OFFERED_IN_SIGHT) : nothing}
    ${repliesTo ? link(desk, statement, 'repliesTo', t.answersAsked, OFFERED_IN_SIGHT) : nothing}`;
}

/** The two are told apart in a sentence. */
function link(desk: Desk, statement: DraftStatement, field: 'repliesTo' | 'disputes', label: string, most?: number) {
  const its = linkPicker(desk, statement, field, label);
  const { options } = its;
  const offered = most == null ? its : { ...its, options: options.slice(0, most), others: options.slice(most) };
  return html`<div class="wide link">${picker(desk, offered)}<p class="hint">${desk.t.linkHints[field]}</p></div>`;
}

/** A claim can be told once more by another source only. */
const tellsAgain = ({ draft }: Desk, { repeats }: DraftStatement): boolean =>
  draft.story.sources.length > 1 || repeats?.length === 1;

/** Other statements, by their words. */
export function linkPicker(
  desk: Desk,
  statement: DraftStatement,
  field: 'repliesTo' | 'disputes' | 'repeats',
  label: string,
): Picker {
  const { draft } = desk;
  const named = ({ id }: DraftStatement) => ({ id, label: marked(draft, id, Number.POSITIVE_INFINITY) });
  const chosen = statement[field] ?? [];
  const put = (ids: readonly string[]) =>
    desk.edit(setStatement(desk.draft, statement.id, { [field]: ids.length > 0 ? ids : null }));
  const others = draft.story.statements.filter(({ id }) => id !== statement.id);
  const at = draft.story.statements.indexOf(statement);
  // What is answered mostly stands shortly before; a claim was first told in another source.
  const inTurn = [...draft.story.statements.slice(0, at).reverse(), ...draft.story.statements.slice(at + 1)];
  return {
    name: field,
    label,
    chosen: others.filter(({ id }) => chosen.includes(id)).map(named),
    options: likelyLinked(statement, inTurn)
      .filter((its) => field !== 'repeats' || (its.source !== statement.source && !its.repeats))
      .map(named),
    pick: (id) => put(field === 'repeats' ? [id] : [...chosen, id]),
    make: null,
    asks: { first: desk.t.pickStatement, more: field === 'repeats' ? desk.t.pickOther : desk.t.pickAnother },
    drop: (id) => put(chosen.filter((one) => one !== id)),
  };
}

function translations(desk: Desk, { id, quote, source }: DraftStatement) {
  const own = desk.draft.story.sources.find((its) => its.id === source)?.lang ?? desk.draft.story.lang;
  return languages
    .filter((lang) => lang !== own)
    .map(
      (lang) => html`<div class="field wide">
      <label class="label" for="translation-${lang}">${desk.t.translation[lang]}</label>
      <textarea id="translation-${lang}" data-field="translation" rows="2" lang=${lang} .value=${quote?.translations?.[lang] ?? ''}
        @input=${(event: Event) => desk.edit(setTranslation(desk.draft, id, lang, typedIn(event)))} @change=${() => desk.settle()}></textarea>
    </div>`,
    );
}
