/** What has changed of the statement in hand or on the card, in a few words for ears alone: eyes see it where it stands. */
import type { Proposal } from '../../../propose/index.js';
import { amountText, certaintyText } from '../../../story/telling/wording.js';
import type { DraftStatement } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { chosenFor } from '../proposals/chosen.js';
import { inTurn } from '../proposals/proposing.js';
import { nameIn, nameNow } from '../statement/parties.js';
import { verbIn } from '../statement/relations.js';
import { problemsOf } from '../steps/problems.js';

/** What can be heard of the page as it was drawn. */
export interface Heard {
  readonly statement: DraftStatement | null;
  /** By their keys, what each says. */
  readonly problems: ReadonlyMap<string, string>;
  readonly card: {
    readonly proposal: Proposal;
    readonly speaker: string | null;
    readonly about: readonly string[];
  } | null;
}

export function heardOf(desk: Desk): Heard {
  const { draft, state } = desk;
  const isShown = state.started && state.step === 'say' && !state.listed;
  const statement = (isShown && draft.story.statements.find(({ id }) => id === state.hand)) || null;
  const its = isShown && !statement ? inTurn(desk) : undefined;
  const all = statement ? problemsOf(desk, statement.id) : [];
  const problems = new Map(all.map(({ code, place, message }) => [[code, place.id, message].join('/'), message]));
  return { statement, problems, card: its ? { ...chosenFor(desk, its), proposal: its.proposal } : null };
}

/** `had`: what had the keys, which says of itself what it is now. */
export function changesIn(desk: Desk, before: Heard, now: Heard, had: Element | null): string[] {
  const [was, its] = [before.statement, now.statement];
  if (was && its && was.id === its.id) return [...fieldsIn(desk, was, its, had), ...newProblems(desk, before, now)];
  return before.card && now.card?.proposal === before.card.proposal ? chosenOn(desk, before.card, now.card, had) : [];
}

const fieldOf = (had: Element | null): string | undefined =>
  had?.closest<HTMLElement>('[data-field=form], [data-field=modality], [data-field=mutual], [data-field=amount]')
    ?.dataset['field'];

function fieldsIn(desk: Desk, was: DraftStatement, its: DraftStatement, had: Element | null): string[] {
  const { t } = desk;
  const told = (label: string, what: string) => [`${label}: ${what}`];
  const names = (ids: readonly string[] | undefined) =>
    ids?.map((id) => nameIn(desk.draft, id)).join(', ') || t.noneChosen;
  const own = fieldOf(had);
  const isOther = (field: 'from' | 'to' | 'attributedTo') => String(was[field] ?? '') !== String(its[field] ?? '');
  return [
    ...(was.form === its.form || own === 'form' ? [] : told(t.form, t.forms[its.form ?? 'reported'])),
    ...(was.modality === its.modality || own === 'modality' ? [] : told(t.certainty, certaintyText(t, its))),
    ...(isOther('from') ? told(its.form === 'reported' ? t.who : t.speaker, names(its.from)) : []),
    ...(isOther('to') ? told(t.about, names(its.to)) : []),
    ...(isOther('attributedTo') ? told(t.attributed, names(its.attributedTo)) : []),
    ...(was.relation === its.relation ? [] : told(t.relation, verbIn(desk, its) ?? t.noneChosen)),
    ...(was.amount === its.amount || own === 'amount'
      ? []
      : told(t.amount, its.amount ? amountText(its.amount, t.readers) : t.noneChosen)),
    ...(was.mutual === its.mutual || own === 'mutual' ? [] : [its.mutual ? t.bothWays : t.oneWay]),
  ];
}

/** A check that was not there before. */
function newProblems({ t }: Desk, before: Heard, now: Heard): string[] {
  const all = [...now.problems].filter(([key]) => !before.problems.has(key));
  return all.length === 0 ? [] : [`${t.problems}: ${all.map(([, message]) => message).join(' ')}`];
}

type Card = NonNullable<Heard['card']>;

/** A button that was pressed says itself that it is. */
function chosenOn(desk: Desk, was: Card, its: Card, had: Element | null): string[] {
  if (had?.matches('[aria-pressed]')) return [];
  const { t } = desk;
  const who = its.proposal.form === 'reported' ? t.who : t.speaker;
  return [
    ...(was.speaker === its.speaker
      ? []
      : [`${who}: ${its.speaker == null ? t.noneChosen : nameNow(desk, its.speaker)}`]),
    ...(String(was.about) === String(its.about)
      ? []
      : [`${t.about}: ${its.about.map((name) => nameNow(desk, name)).join(', ') || t.noneChosen}`]),
  ];
}
