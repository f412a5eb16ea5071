/** In what relation one stands to the other: verbs that the words name, then all of them by their tones, or one's own. */
import { html, nothing } from 'lit-html';
import type { Relation } from '../../../story/definition.js';
import { hedgedAs, sidesOf } from '../../../story/telling/claim.js';
import { pickText } from '../../../story/telling/text.js';
import { TONES, type Tone } from '../../../story/vocabulary.js';
import { choice } from '../../../ui/choice.js';
import type { DraftStatement } from '../../model/index.js';
import { addRelation, firstVerbs, OFFERED, partyCalled, setTone, setVerb, vocabulary } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { typedIn } from '../texts.js';
import { fill } from '../words.js';
import { focusOpen, focusPicker } from './focus.js';
import { nameIn } from './parties.js';
import { NUMBERED, type Option, type Picker, type PickerRow } from './picking.js';

/** The number that opens the first tone: those before it are the verbs' that the words name. */
const FIRST_TONE = 4;
/** The number that opens the maker's own verbs for which their tone has no digit left. */
const OWN = 0;
const numberOf = (tone: Tone): number => TONES.indexOf(tone) + FIRST_TONE;

export function relationPicker(desk: Desk, statement: DraftStatement): Picker {
  const { t } = desk;
  const options = vocabulary(desk.draft).map(({ id, label, tone }) => ({ id, label: labelIn(desk, label), tone }));
  const chosen = options.filter(({ id }) => id === statement.relation);
  const put = (relation: string | null) => desk.edit(setVerb(desk.draft, statement.id, relation));
  return {
    name: 'relation',
    label: t.relation,
    single: true,
    due: true,
    asks: { first: t.pickRelation, more: t.pickOther },
    chosen,
    options,
    rows: rowsOf(desk, statement, options),
    pick(id) {
      put(id);
      desk.afterwards(onward);
    },
    make(label) {
      if (partyCalled(desk.draft, label)) {
        desk.say(fill(t.verbIsName, { name: label }));
        return;
      }
      const edit = addRelation(desk.draft, { tone: 'other', label });
      if (!desk.edit(edit)) return;
      asking(desk).toned = { statement: statement.id, relation: edit.id };
      put(edit.id);
      desk.afterwards(() => focusPicker('relation'));
    },
    drop: () => put(null),
    onward,
    beside: toneOf(desk, statement),
    below: (at) => sentence(desk, statement, at ?? chosen[0]),
    ...toneQuestion(desk, statement),
  };
}

/** To what is asked of those who are new, once the verb is said. */
const onward = () => focusOpen('relation');

type Verb = Option & { readonly tone: Tone };

/** What the words name, one digit each; then every verb in its place, two digits that stay the same from statement to statement. */
function rowsOf(desk: Desk, statement: DraftStatement, verbs: readonly Verb[]): PickerRow[] {
  const { t } = desk;
  const named = namedFirst(desk, statement).flatMap((id) => verbs.filter((one) => one.id === id));
  const own = verbs.filter((one) => isCrowdedOut(verbs, one));
  const tones = TONES.map((tone) => ({
    name: t.tones[tone],
    tone,
    number: numberOf(tone),
    // The sign of its tone stands before the row.
    options: verbs.filter((one) => one.tone === tone && !own.includes(one)).map(({ id, label }) => ({ id, label })),
  }));
  return [
    ...(named.length > 0 ? [{ name: t.fromWords, options: named }] : []),
    ...tones,
    ...(own.length > 0 ? [{ name: t.ownVerbs, number: OWN, options: own }] : []),
  ];
}

/** A verb of the maker's own whose tone has its nine digits already: it would have none that chooses it. */
function isCrowdedOut(verbs: readonly Verb[], its: Verb): boolean {
  const row = verbs.filter(({ tone }) => tone === its.tone);
  return row.indexOf(its) >= NUMBERED && !OFFERED.some(({ id }) => id === its.id);
}

/** A verb of the maker's own that was just made: what tone it has is asked once, of that statement. */
const asking = held((): { toned: { readonly statement: string; readonly relation: string } | null } => ({
  toned: null,
}));

export function isToneAsked(desk: Desk, { id, relation }: DraftStatement): boolean {
  const { toned } = asking(desk);
  return relation != null && toned?.statement === id && toned.relation === relation;
}

function toneQuestion(desk: Desk, statement: DraftStatement): Partial<Picker> {
  const { t } = desk;
  const { relation } = statement;
  if (relation == null || !isToneAsked(desk, statement)) return {};
  return {
    question: t.toneAsked,
    // The six stand there, and nothing else that could be typed or chosen in their place.
    isChoice: true,
    beside: nothing,
    // By the numbers that they have in the list of verbs.
    options: TONES.map((tone) => ({ id: tone, label: t.tones[tone], tone, number: numberOf(tone) })),
    rows: undefined,
    pick(tone) {
      asking(desk).toned = null;
      desk.edit(setTone(desk.draft, relation, tone as Tone));
      // The same tone changes nothing, and the answer is one all the same.
      desk.change({});
      desk.afterwards(onward);
    },
    make: null,
  };
}

/** As its words named them when the statement came into hand: the numbers by which they are chosen do not move while it is there. */
const standing = held((): { named: { readonly id: string; readonly verbs: readonly string[] } | null } => ({
  named: null,
}));

function namedFirst(desk: Desk, statement: DraftStatement): readonly string[] {
  const its = standing(desk);
  const { id } = statement;
  if (its.named?.id !== id) {
    const { hint } = desk.state;
    its.named = { id, verbs: firstVerbs(desk.draft, statement, hint?.statement === id ? hint.relation : null) };
  }
  return its.named.verbs;
}

/** Stands for what is still to be chosen. */
const GAP = '…';

/** As readers will read it, of the verb that it has. */
export function reading(desk: Desk, statement: DraftStatement) {
  const label = verbIn(desk, statement);
  return sentence(desk, statement, label == null ? undefined : { label });
}

/** The verb that a statement has. */
export function verbIn(desk: Desk, { relation }: DraftStatement): string | undefined {
  const its = desk.draft.story.relations.find(({ id }) => id === relation);
  return its?.label == null ? undefined : labelIn(desk, its.label);
}

const labelIn = ({ draft, state }: Desk, label: Relation['label']) =>
  pickText(label, state.lang, draft.story.lang).text;

/** Also of a verb that is only looked at. */
function sentence(desk: Desk, its: DraftStatement, verb: Pick<Option, 'label'> | undefined) {
  const { draft, t } = desk;
  const { from = [], to = [], mutual, form, modality = 'asserted' } = its;
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(draft, id)).join(', ');
  const [who, whom] = mutual ? [from.slice(0, 1), from.slice(1)] : [from, to];
  const { voices, speakers } = sidesOf(its);
  const speaker = names(speakers) || (form === 'reported' ? '' : GAP);
  const many = (speakers.length > 0 ? speakers : voices).length > 1;
  const [before, after] = t.readers.hedges[hedgedAs(modality, verb?.label ?? '')]({
    voice: names(voices),
    many,
    speaker,
  });
  return html`<p class="sentence"><span class="label">${t.sentence}</span> ${before}<b>${names(who) || GAP}</b> ${verb?.label ?? GAP} <b>${names(whom) || GAP}</b>${after}</p>`;
}

/** The tone belongs to the relation, not to the statement. */
function toneOf(desk: Desk, { relation }: DraftStatement) {
  const its = desk.draft.story.relations.find(({ id }) => id === relation);
  if (!its) return nothing;
  const change = (event: Event) => desk.edit(setTone(desk.draft, its.id, typedIn(event) as Tone));
  return html`<select class="tone" data-tone-of=${its.id} aria-label=${desk.t.tone} title=${desk.t.tone} @change=${change}>
    ${TONES.map((tone) => choice(tone, tone === its.tone, desk.t.tones[tone]))}
  </select>`;
}
