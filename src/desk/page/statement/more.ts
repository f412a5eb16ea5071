/** What only some statements have: an amount, a day, a channel, on whose word, what it answers, what it says in another language. */
import { html, nothing } from 'lit-html';
import { languages } from '../../../i18n/index.js';
import type { DraftStatement } from '../../model/index.js';
import { isDenial, marked, setStatement, setTranslation } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { typedIn } from '../texts.js';
import { amount } from './amount.js';
import { mutual } from './both-ways.js';
import { channelPicker, partyPicker } from './parties.js';
import { picker } from './picker.js';
import type { Picker } from './picking.js';
import { when } from './when.js';

/** The statement whose further fields are open: they stay so while one of them is empty. */
const opened = held((): { id: string | null } => ({ id: null }));

export function more(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  const its = opened(desk);
  // Who denies and what it disputes stand with the claim that is denied.
  const isDenied = isDenial(statement);
  const { disputes } = isDenied ? {} : statement;
  // On whose word something is reported stands in plain sight.
  const attributedTo = isDenied || statement.form === 'reported' ? undefined : statement.attributedTo;
  const isOpen =
    statement.amount != null ||
    statement.said != null ||
    statement.channel != null ||
    statement.mutual === true ||
    [statement.about, attributedTo, statement.repliesTo, disputes, statement.repeats].some((its) => its?.length);
  return html`<details class="more" ?open=${isOpen || its.id === statement.id} @toggle=${(event: Event) => {
    its.id = (event.target as HTMLDetailsElement).open ? statement.id : null;
  }}>
    <summary>${t.more}</summary>
    <div class="fields">
      ${amount(desk, statement)}
      ${when(desk, statement)}
      ${picker(desk, channelPicker(desk, statement, t.channel))}
      ${statement.form === 'reported' ? nothing : picker(desk, partyPicker(desk, statement, 'attributedTo', t.attributed))}
      ${picker(desk, partyPicker(desk, statement, 'about', t.concerned))}
      ${picker(desk, linkPicker(desk, statement, 'repliesTo', t.answers))}
      ${isDenied ? nothing : picker(desk, linkPicker(desk, statement, 'disputes', t.disputes))}
      ${tellsAgain(desk, statement) ? picker(desk, linkPicker(desk, statement, 'repeats', t.repeats)) : nothing}
      ${translations(desk, statement)}
      ${mutual(desk, statement)}
    </div>
  </details>`;
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
  return {
    name: field,
    label,
    chosen: others.filter(({ id }) => chosen.includes(id)).map(named),
    // What is answered mostly stands shortly before; a claim was first told in another source.
    options: [...draft.story.statements.slice(0, at).reverse(), ...draft.story.statements.slice(at + 1)]
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
