/** The pane with the statement in hand: its words, who says what of whom, and what is still wrong with it. */
import { html, nothing } from 'lit-html';
import { certaintyText } from '../../../story/telling/wording.js';
import { FORMS, type Form, MODALITIES, type Modality } from '../../../story/vocabulary.js';
import { choice } from '../../../ui/choice.js';
import type { DraftStatement } from '../../model/index.js';
import { isDenial, setCertainty, setForm } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { toCard } from '../proposals/card.js';
import { onNumberKey } from '../proposals/keys.js';
import { proposal } from '../proposals/proposal.js';
import { justAside } from '../proposals/why-aside.js';
import { problems } from '../steps/problems.js';
import { typedIn } from '../texts.js';
import { denial, turnSign } from './denial.js';
import { filled } from './filled.js';
import { focusNext } from './focus.js';
import { foot } from './foot.js';
import { inHand } from './hand.js';
import { kindQuestion } from './kinds.js';
import { asked, more } from './more.js';
import { onward } from './onward.js';
import { order, orderButton } from './order.js';
import { partyPicker } from './parties.js';
import { picker } from './picker.js';
import { relationPicker } from './relations.js';
import { stillTold } from './removed.js';
import { trim } from './trim.js';
import { ending, withdrawal } from './withdrawal.js';

export function statementPane(desk: Desk) {
  const { draft, state, t } = desk;
  const statement = draft.story.statements.find(({ id }) => id === state.hand);
  return html`
    <section class="pane statement" aria-label=${t.paneStatement} data-pane="statement" aria-keyshortcuts="F6" @keydown=${(event: KeyboardEvent) => onNumberKey(desk, event)}>
      <header>
        <h2>${t.paneStatement}</h2>
        <div class="acts">${orderButton(desk)}${statement && !state.listed ? turning(desk, statement) : nothing}</div>
      </header>
      <div class="scroll" @click=${pressed}>
        ${state.listed ? order(desk) : statement ? body(desk, statement) : html`${proposal(desk)}${justAside(desk)}${stillTold(desk)}${onward(desk)}<div class="empty"><p>${t.noStatement} ${t.noStatementHow}</p></div>`}
      </div>
      ${statement && !state.listed ? foot(desk, statement) : nothing}
    </section>
  `;
}

/** A press beside the card means the list that it is of: its keys hold from then on. */
function pressed(event: Event): void {
  const isBeside =
    (event.target as Element).closest('button, input, textarea, select, summary, label, a, .proposal') == null;
  if (isBeside && getSelection()?.isCollapsed !== false) toCard();
}

function turning(desk: Desk, { id }: DraftStatement) {
  const { t, draft } = desk;
  const all = draft.story.statements;
  const at = all.findIndex((its) => its.id === id);
  const go = (step: number) => {
    const other = all[at + step];
    if (other) inHand(desk, other.id);
  };
  return html`<button type="button" class="quiet" aria-label=${t.previous} title=${t.previous} ?disabled=${at <= 0} @click=${() => go(-1)}>‹</button>
    <span class="count">${at + 1} / ${all.length}</span>
    <button type="button" class="quiet" aria-label=${t.following} title=${t.following} ?disabled=${at >= all.length - 1} @click=${() => go(1)}>›</button>`;
}

function body(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  const { form, modality = 'asserted' } = statement;
  return html`
    ${excerpt(desk, statement)} ${filled(desk, statement)} ${withdrawal(desk, statement)}
    ${problems(desk, statement.id)}
    <div class="fields" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && focusNext()}>
      ${choices(desk, statement)}
      ${isDenial(statement) ? denial(desk, statement) : claim(desk, statement)}
      <div class="field">
        <label class="label" for="modality">${t.certainty}</label>
        <select id="modality" data-field="modality" aria-describedby="modality-hint" @change=${(event: Event) =>
          desk.edit(setCertainty(desk.draft, statement.id, typedIn(event) as Modality))}>
          ${MODALITIES.map((its) => choice(its, its === modality, certaintyText(t, { form, modality: its })))}
        </select>
        <p class="hint" id="modality-hint">${t.certaintyHints[modality === 'asserted' && form !== 'reported' ? 'said' : modality]}</p>
      </div>
      ${more(desk, statement)}
    </div>
    <div class="end">${onward(desk)} ${ending(desk, statement)}
      <p class="hint keys">${t.handKeys}</p>
    </div>
  `;
}

function claim(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  const isSpeech = statement.form !== 'reported';
  return html`${picker(desk, partyPicker(desk, statement, 'from', isSpeech ? t.speaker : t.who))}
    ${statement.mutual ? nothing : picker(desk, { ...partyPicker(desk, statement, 'to', t.about), beside: turnSign(desk, statement) })}
    ${picker(desk, relationPicker(desk, statement))} ${kindQuestion(desk, statement)}
    ${asked(desk, statement)}
    ${isSpeech && !statement.attributedTo?.length ? nothing : picker(desk, partyPicker(desk, statement, 'attributedTo', t.attributed))}`;
}

function excerpt(desk: Desk, statement: DraftStatement) {
  const { draft } = desk;
  const { quote, source, form } = statement;
  return html`<div class="excerpt" data-field="quote">
    <blockquote class=${form ?? 'reported'} lang=${draft.story.sources.find((its) => its.id === source)?.lang ?? draft.story.lang}>
      ${quote?.prefix ? html`<span class="context">${quote.prefix} </span>` : nothing}<span class="exact">${quote?.exact ?? ''}</span>${quote?.suffix ? html`<span class="context"> ${quote.suffix}</span>` : nothing}
    </blockquote>
    ${trim(desk, statement)}
  </div>`;
}

function choices(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  const change = (form: Form) => desk.edit(setForm(desk.draft, statement.id, form));
  return html`<fieldset class="field choices" data-field="form">
    <legend class="label">${t.form}</legend>
    ${FORMS.map(
      (form) => html`<label title=${t.formHints[form]}>
        <input type="radio" name="form" value=${form} .checked=${form === statement.form} @change=${() => change(form)} />
        <span>${t.forms[form]}</span>
      </label>`,
    )}
  </fieldset>`;
}
