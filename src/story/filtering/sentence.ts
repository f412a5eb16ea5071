/** What a filter shows and hides, in one sentence or two; what stands at the picture, in the table, on paper and in every export alike. */
import type { Messages } from '../../i18n/index.js';
import { claimOf, countClaims } from '../claims.js';
import type { Story } from '../definition.js';
import { isolated } from '../telling/isolate.js';
import { tellerOf } from '../telling/teller.js';
import { dateText } from '../telling/wording.js';
import { TONES } from '../vocabulary.js';
import {
  chosen,
  type FacetName,
  type Facets,
  type FilterInForce,
  isAsked,
  isChosen,
  isYesOrNo,
  UNCONFIRMED,
  YES_OR_NO,
} from './facets.js';
import { filtered } from './filter.js';
import { facetValues } from './values.js';

/** "Musk or Altman" */
const oneOf = (t: Messages, names: readonly string[]) =>
  new Intl.ListFormat(t.lang, { type: 'disjunction' }).format(names);

/** Kinds that are hidden, or those that are left where these are fewer; a whole tone by its name. */
function kinds(story: Story, hidden: readonly string[], t: Messages): string {
  const { say } = tellerOf(story, t);
  const off = new Set(hidden);
  const named = (isIn: (id: string) => boolean) =>
    TONES.flatMap((tone) => {
      const all = story.relations.filter((its) => its.tone === tone);
      const its = all.filter(({ id }) => isIn(id));
      return its.length > 0 && its.length === all.length ? t.tones[tone] : its.map(({ label }) => say(label).text);
    });
  const [gone, left] = [named((id) => off.has(id)), named((id) => !off.has(id))];
  if (gone.length === 0) return '';
  if (left.length === 0) return t.filter.noKind;
  return left.length < gone.length ? t.filter.only(oneOf(t, left)) : t.filter.without(gone.join(', '));
}

/** A value of a facet in words. */
export function valueText(story: Story, choice: FacetName, value: string, t: Messages): string {
  if (choice === 'certainty') return t.modalities[value as keyof Messages['modalities']];
  if (choice === 'form') return t.forms[value as keyof Messages['forms']];
  if (isYesOrNo(choice)) return t.filter[choice][value === 'yes' ? 'yes' : 'no'];
  const teller = tellerOf(story, t);
  if (choice !== 'source') return teller.name(value);
  const source = story.sources.find(({ id }) => id === value);
  return source ? teller.say(source.title).text : value;
}

function when({ from, to }: Facets, t: Messages): string {
  if (from != null && to != null) return t.filter.days(dateText(from, t), dateText(to, t));
  if (from != null) return t.filter.since(dateText(from, t));
  return to == null ? '' : t.filter.until(dateText(to, t));
}

function what(story: Story, { facets, hidden }: FilterInForce, t: Messages): string {
  const { speaker = [], about = [], channel = [], source = [], certainty = [], form = [] } = facets;
  const texts = (choice: FacetName, values: readonly string[]) => values.map((its) => valueText(story, choice, its, t));
  const names = (values: readonly string[]) => oneOf(t, texts('speaker', values).map(isolated));
  const unsure = isChosen(facets, 'certainty', UNCONFIRMED);
  const yesOrNo = YES_OR_NO.flatMap((choice) => texts(choice, chosen(facets, choice)));
  return [
    kinds(story, hidden, t),
    speaker.length > 0 ? t.filter.by(names(speaker)) : '',
    about.length > 0 ? t.filter.about(names(about)) : '',
    unsure ? t.filter.unconfirmed : oneOf(t, texts('certainty', certainty)),
    oneOf(t, texts('form', form)),
    channel.length > 0 ? t.filter.on(names(channel)) : '',
    source.length > 0
      ? t.filter.in(
          oneOf(
            t,
            texts('source', source).map((its) => `${t.quotes[0]}${isolated(its)}${t.quotes[1]}`),
          ),
        )
      : '',
    ...yesOrNo,
    when(facets, t),
    facets.without ? t.filter.without(tellerOf(story, t).names(facets.without)) : '',
    facets.around ? t.filter.around(names([facets.around.id]), facets.around.hops) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * "12 of 45 statements: by Elon Musk, not confirmed. 33 hidden, among them 2 answers to these." Claims are counted, as everywhere. Empty
 * where nothing is filtered. `t` decides the language.
 */
export function filterSentence(story: Story, filter: FilterInForce, t: Messages): string {
  const { facets, hidden } = filter;
  if (!isAsked(facets) && hidden.length === 0) return '';
  const { shown, added, unheard } = filtered(story, filter);
  const seen = new Set(shown.map(claimOf));
  const gone = story.statements.filter((its) => !seen.has(claimOf(its)));
  const { when: days } = facetValues(story);
  const undated = facets.from == null && facets.to == null ? [] : gone.filter((its) => !days.has(its));
  const all = countClaims(story.statements);
  const left = countClaims(gone);
  return [
    t.filter.sentence(all - left, all, what(story, filter, t)),
    added.length > 0 ? t.filter.added(countClaims(added)) : '',
    left > 0 ? t.filter.hidden(left, countClaims(unheard), countClaims(undated)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
