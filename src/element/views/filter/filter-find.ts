/** The field that finds a value among all facets and days: what is typed narrows the list, Enter takes the first that is left. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { countClaims } from '../../../story/claims.js';
import { type Facets, spanning } from '../../../story/filtering/facets.js';
import { filtered } from '../../../story/filtering/filter.js';
import { fold } from '../../../story/searching/fold.js';
import { areaNamed } from '../../../ui/controls.js';
import { roam, stand } from '../../../ui/roving-focus.js';
import { dateText } from '../../words/facts.js';
import type { View } from '../../words/view.js';
import { box } from './filter-value.js';

/** Days that are listed at most: a year alone would list them all, twice. */
const MOST_DAYS = 8;

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each word typed begins a word of the facet's name or of the value; a number of a day is meant whole, as 2 is not 29. */
export function matches(sought: string, title: string, label: string): boolean {
  const words = wordsIn(`${title} ${label}`);
  const isDay = (word: string) => /^\d{1,2}$/.test(word);
  return wordsIn(sought).every((word) => words.some((its) => (isDay(word) ? its === word : its.startsWith(word))));
}

interface Sought {
  readonly sought: string;
  seek(text: string): void;
}

/** Enter presses the first value that is left, and the field is free for the next; the arrows lead on, Escape empties it first. */
function keys({ sought, seek }: Sought) {
  return (event: KeyboardEvent) => {
    const field = event.currentTarget as HTMLInputElement;
    const first = () =>
      field.closest(areaNamed('filter'))?.querySelector<HTMLElement>('fieldset input[type=checkbox], fieldset button');
    if (event.key === 'Enter') {
      if (sought.trim() === '') return;
      first()?.click();
      seek('');
    } else if (event.key === 'ArrowDown') {
      const its = first();
      if (its) stand(its);
    } else if (event.key === 'ArrowUp') roam('ArrowLeft', field, false);
    else if (event.key === 'Escape' && sought !== '') seek('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

export function findField({ t }: View, its: Sought): TemplateResult {
  return html`<input type="search" class="find" data-first autocomplete="off" spellcheck="false" aria-label=${t.filter.find} placeholder=${t.filter.findHint} .value=${its.sought}
    @input=${(event: InputEvent) => its.seek((event.currentTarget as HTMLInputElement).value)} @keydown=${keys(its)} />`;
}

/** Days that are looked for, each as the first and as the last of a period. */
export function foundDays(view: View, sought: string, days: readonly string[]): TemplateResult | typeof nothing {
  const { t, model, state } = view;
  const { facets, hidden } = state;
  const { answers: _, ...asked } = facets;
  const left = (its: Facets) => countClaims(filtered(model.story, { facets: its, hidden }).shown);
  const found = days.flatMap((day) =>
    (['from', 'to'] as const).flatMap((choice) => {
      const label = t.filter[choice === 'from' ? 'since' : 'until'](dateText(day, t));
      return matches(sought, t.filter.period, label) ? { choice, name: day, label } : [];
    }),
  );
  if (found.length === 0) return nothing;
  return html`<fieldset data-roving><legend>${t.filter.period}</legend>
    ${found.slice(0, MOST_DAYS).map((its) => {
      const on = facets[its.choice] === its.name;
      const count = left(spanning(asked, its.choice, its.name));
      return box(view, { ...its, on, count, next: spanning(facets, its.choice, on ? null : its.name) });
    })}
  </fieldset>`;
}
