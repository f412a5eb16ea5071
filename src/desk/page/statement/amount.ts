/** How much: typed as people write it, with its currency, and read out beneath as it was read. */
import { html, nothing } from 'lit-html';
import type { Amount } from '../../../story/definition.js';
import { amountText } from '../../../story/telling/wording.js';
import { BOUNDS, type Bound } from '../../../story/vocabulary.js';
import { choice } from '../../../ui/choice.js';
import {
  amountOffers,
  type DraftStatement,
  langOf,
  likelyUnit,
  namesRate,
  placeIn,
  setAmount,
  type TypedAmount,
  typedAmount,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { typedIn } from '../texts.js';
import { fill } from '../words.js';

/** What stands in the field until it is left, or until it can be read. */
interface Typed {
  readonly id: string;
  readonly text: string;
  /** What the statement had before. */
  readonly before: Amount | null;
  /** What it has of it now: once that is another one, nothing is being typed any more. */
  readonly put: Amount | null;
  /** Why it is not read, once the field is left. */
  readonly refused: string;
}
const typing = held((): { its: Typed | null } => ({ its: null }));

function typedOf(desk: Desk, { id, amount }: DraftStatement): Typed | null {
  const { its } = typing(desk);
  return its?.id === id && its.put === (amount ?? null) ? its : null;
}

export function amount(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  const { id, source = '', amount } = statement;
  const typed = typedOf(desk, statement);
  const put = (change: { readonly [key in keyof Amount]?: Amount[key] | undefined }) => {
    const next = Object.entries({ ...amount, ...change }).filter(
      ([, value]) => value !== '' && value != null && value !== false,
    );
    desk.edit(setAmount(desk.draft, id, Object.fromEntries(next) as Amount));
  };
  return html`<fieldset class="field amount" data-field="amount">
    <legend class="label">${t.amount}</legend>
    <select aria-label=${t.bound} ?disabled=${!amount} @change=${(event: Event) => {
      const bound = typedIn(event) as Bound;
      put({ bound: bound === 'exact' ? undefined : bound });
    }}>
      ${BOUNDS.map((its) => choice(its, its === (amount?.bound ?? 'exact'), t.bounds[its]))}
    </select>
    <input class="value" type="text" autocomplete="off" spellcheck="false" aria-label=${t.amountValue} placeholder=${t.amountExample}
      aria-invalid=${typed?.refused ? 'true' : nothing} aria-describedby="amount-refused" .value=${typed?.text ?? (amount ? digits(desk, amount.value) : '')}
      @input=${(event: Event) => onTyped(desk, statement, typedIn(event), false)} @change=${(event: Event) => onTyped(desk, statement, typedIn(event), true)} />
    <input class="unit" type="text" placeholder=${likelyUnit(desk.draft, source)} aria-label=${t.unit} ?disabled=${!amount} .value=${amount?.unit ?? ''}
      @input=${(event: Event) => put({ unit: typedIn(event) })} @change=${() => desk.settle()} />
    <label><input type="checkbox" ?disabled=${!amount} .checked=${amount?.each ?? false}
      @change=${(event: Event) => put({ each: (event.target as HTMLInputElement).checked || undefined })} /> ${t.each}</label>
    <p class="refused" id="amount-refused" role="status">${typed?.refused ?? ''}</p>
    ${offers(desk, statement)}
    ${amount ? html`<p class="hint">${t.sentence} ${amountText(amount, t.readers)}</p>` : isOfRate(desk, statement) ? html`<p class="hint">${t.amountByTime}</p>` : nothing}
  </fieldset>`;
}

/** What its words name and its verb is not of: one press each. */
function offers(desk: Desk, statement: DraftStatement) {
  const all = amountOffers(desk.draft, statement);
  return all.length === 0 ? nothing : html`<span class="line">${all.map((its) => offer(desk, statement, its))}</span>`;
}

function offer(desk: Desk, { id }: DraftStatement, its: Amount) {
  const { t } = desk;
  const take = () => {
    desk.edit(setAmount(desk.draft, id, its));
    // What is typed or taken away next is undone by itself.
    desk.settle();
    // The button is gone: the amount stands where its chip is.
    desk.afterwards(() => document.querySelector<HTMLElement>('[data-filled=amount] .told')?.focus());
  };
  return html`<button type="button" @click=${take}>${fill(t.amountTake, { amount: amountText(its, t.readers) })}</button>`;
}

/** The same in plain sight, as its field is folded away. */
export function amountOffered(desk: Desk, statement: DraftStatement) {
  const all = offers(desk, statement);
  return all === nothing
    ? nothing
    : html`<div class="from-words" role="group" aria-label=${desk.t.amountOffered}><span class="label">${desk.t.amountOffered}</span>${all}</div>`;
}

/** Why nothing was filled in. */
function isOfRate({ draft }: Desk, { id, source = '' }: DraftStatement): boolean {
  const place = placeIn(draft, id);
  return place != null && namesRate(draft.texts.get(source) ?? '', place, langOf(draft, source));
}

/** As it is typed, without marks between thousands: "12000000", "1,5". */
const digits = ({ state }: Desk, value: number): string =>
  new Intl.NumberFormat(state.lang, { useGrouping: false, maximumFractionDigits: 10 }).format(value);

/** What cannot be read is in the field alone, and takes nothing away: only a field that is left empty takes the amount away, with its unit. */
function onTyped(desk: Desk, statement: DraftStatement, text: string, left: boolean): void {
  const { id, source = '', amount } = statement;
  const before = (typedOf(desk, statement) ?? { before: amount ?? null }).before;
  const isEmpty = text.trim() === '';
  const its = typedAmount(desk.draft, text, [desk.state.lang, langOf(desk.draft, source)]);
  const put = 'amount' in its ? { ...before, ...its.amount } : isEmpty && left ? null : before;
  const refused = left && !isEmpty ? refusal(desk, text.trim(), its) : '';
  desk.edit(setAmount(desk.draft, id, put));
  if (left) desk.settle();
  const now = desk.draft.story.statements.find((one) => one.id === id)?.amount ?? null;
  typing(desk).its = left && refused === '' ? null : { id, text, before, put: now, refused };
}

function refusal(desk: Desk, text: string, its: TypedAmount): string {
  if ('amount' in its) return '';
  if (!('either' in its)) return fill(desk.t.amountUnread, { text });
  const [a, b] = its.either.map((value) => digits(desk, value));
  return fill(desk.t.amountEither, { text, a: a ?? '', b: b ?? '' });
}
