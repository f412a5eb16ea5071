/** When it was said, as the text tells it: a day, a month, a year, between two of these; and how sure that is. */
import { html, nothing } from 'lit-html';
import { choice } from '../../../ui/choice.js';
import {
  type DraftStatement,
  readSaid,
  SAID_MARKS,
  SAID_SHAPES,
  type Said,
  type SaidMark,
  type SaidShape,
  saidAs,
  setStatement,
  writeSaid,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { typedIn } from '../texts.js';

/** What is being filled in and is no date yet: the way it is to be told, of which statement, instead of what. */
interface Begun {
  readonly id: string;
  readonly instead: string | undefined;
  readonly said: Said;
}
const filling = held((): { begun: Begun | null } => ({ begun: null }));

const TYPES: Readonly<Partial<Record<SaidShape, string>>> = { day: 'date', month: 'month' };
const EXAMPLES: Readonly<Partial<Record<SaidShape, string>>> = { month: '2026-11', year: '2026', other: '2026-XX' };

function saidOf(desk: Desk, { id, said }: DraftStatement): Said {
  const { begun } = filling(desk);
  return begun?.id === id && begun.instead === said ? begun.said : readSaid(said);
}

export function when(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  const said = saidOf(desk, statement);
  const { shape } = said;
  const hasMark = shape === 'day' || shape === 'month' || shape === 'year';
  return html`<fieldset class="field when" data-field="said">
    <legend class="label">${t.said}</legend>
    <select aria-label=${t.saidShape} @change=${(event: Event) => choose(desk, statement, said, typedIn(event) as SaidShape)}>
      ${SAID_SHAPES.map((its) => choice(its, its === shape, t.saidShapes[its]))}
    </select>
    ${shape === 'none' ? nothing : date(desk, statement, said, 'from')}
    ${shape === 'between' ? html`<span>–</span>${date(desk, statement, said, 'to')}` : nothing}
    ${
      hasMark
        ? html`<select aria-label=${t.saidSure} @change=${(event: Event) => put(desk, statement, { ...said, mark: typedIn(event) as SaidMark })}>
            ${SAID_MARKS.map((its) => choice(its, its === said.mark, t.saidMarks[its]))}
          </select>`
        : nothing
    }
  </fieldset>`;
}

function date(desk: Desk, statement: DraftStatement, said: Said, end: 'from' | 'to') {
  const { t } = desk;
  const { shape } = said;
  const label = shape === 'between' ? t.saidEnds[end] : t.saidShapes[shape];
  const typed = (event: Event) => put(desk, statement, { ...said, [end]: typedIn(event).trim() });
  return html`<input type=${TYPES[shape] ?? 'text'} aria-label=${label} placeholder=${EXAMPLES[shape] ?? (end === 'from' ? '2026-05' : '2026-06-30')}
    .value=${said[end]} @input=${typed} @change=${() => desk.settle()} />`;
}

/** Half a date takes nothing away: the statement keeps the time it had until there is another. */
function put(desk: Desk, { id, said }: DraftStatement, next: Said): void {
  const written = writeSaid(next);
  filling(desk).begun = { id, said: next, instead: written ?? said };
  if (written != null) desk.edit(setStatement(desk.draft, id, { said: written }));
  else desk.change({});
}

function choose(desk: Desk, statement: DraftStatement, said: Said, shape: SaidShape): void {
  const next = saidAs(said, shape);
  if (shape === 'none') {
    filling(desk).begun = null;
    desk.edit(setStatement(desk.draft, statement.id, { said: null }));
  } else if (shape === 'between') {
    // With one end alone it would say that it never ended.
    filling(desk).begun = { id: statement.id, said: next, instead: statement.said };
    desk.change({});
  } else put(desk, statement, next);
}
