/** One statement as markup that needs neither style nor script: who, about whom, the words, and what a reader needs to weigh them. */

import type { Statement } from '../story/definition.js';
import { claimOf, leadOf, quoted } from '../story/telling/claim.js';
import { runsLeft } from '../story/telling/direction.js';
import { textFragment } from '../story/telling/fragment.js';
import { answersWithdrawn, repeatsWithdrawn } from '../story/telling/log.js';
import { voicesIn, wordLabel } from '../story/telling/voice.js';
import { amountText, contextOf, dateText, runsOf, sourceText } from '../story/telling/wording.js';
import { type Markup, markup, safeHref } from './markup.js';
import type { Telling } from './telling.js';

/** The whole record, in the order in which the panel shows it. */
export function statementMarkup(telling: Telling, statement: Statement): Markup {
  const { before, who, verb, whom, after } = claimOf(telling, statement);
  const claim = markup`<b>${who}</b> <span lang="${verb.lang}">${verb.text}</span> <b>${whom}</b>`;
  return markup`<div class="edgewise-statement" data-statement="${statement.id}">
<p class="edgewise-claim">${before}${runsLeft(verb.text) ? markup`<bdi dir="rtl">${claim}</bdi>` : claim}${after}</p>
${excerptMarkup(telling, statement)}
${translationMarkup(telling, statement)}<p class="edgewise-facts">${joined(factsOf(telling, statement))}</p>
</div>
`;
}

/** Quotation marks only around a speaker's own words; what stands around an excerpt in its source is set smaller. */
export function excerptMarkup(telling: Telling, statement: Statement): Markup {
  const { quote, form } = statement;
  const lang = telling.langOf(statement);
  // In what the source says itself, marks stand around titles and words it keeps its distance from: nobody's speech.
  const words =
    form === 'partial'
      ? markup`${runsOf(quote.exact, lang).map(({ text, own }) => (own ? markup`<em>${text}</em>` : text))}`
      : quoted(telling, statement);
  const url = safeHref(telling.source(statement)?.url ?? '');
  const cite = url ? markup` cite="${url}"` : null;
  const { before, after } = contextOf(quote);
  return markup`<blockquote class="edgewise-${form}" lang="${lang}" dir="auto"${cite}><p>${
    before && markup`<small>${before}</small>`
  }${words}${after && markup`<small>${after}</small>`}</p></blockquote>`;
}

/** The statement as one paragraph of running text, which says the same when everything but its letters is taken out. */
export function briefMarkup(telling: Telling, statement: Statement): Markup {
  const { langOf, story } = telling;
  const source = story.sources.length > 1 ? sourceFact(telling, statement) : null;
  const facts = joined([
    ...saying(telling, statement),
    ...alsoReported(telling, statement),
    ...(source ? [source] : []),
  ]);
  return markup`<p>${leadOf(telling, statement)} <span lang="${langOf(statement)}">${quoted(telling, statement)}</span> (${facts})</p>
`;
}

function translationMarkup(telling: Telling, statement: Statement): Markup | null {
  const { t, langOf } = telling;
  const { translations, original } = statement.quote;
  const lang = t.lang;
  const text = langOf(statement).startsWith(lang) ? null : translations?.[lang];
  const parts = [
    text && markup`${t.translation}: <span lang="${lang}">${quoted(telling, statement, text, lang)}</span>`,
    original && markup`${t.original}: <q lang="${original.lang}">${original.text}</q>`,
  ].filter((part) => part != null && part !== '');
  return parts.length > 0 ? markup`<p class="edgewise-translation">${parts}</p>\n` : null;
}

const fact = (label: string, value: string | null | undefined) => (value ? [markup`${label}: ${value}`] : []);

/** How it is said: its form, how sure the source is, where, when and on whose word. */
function saying({ t, names, story }: Telling, statement: Statement): Markup[] {
  const { form, modality = 'asserted', channel, said, attributedTo } = statement;
  return [
    markup`${t.forms[form]}`,
    ...(modality === 'asserted' ? [] : [markup`<strong>${t.modalities[modality]}</strong>`]),
    ...fact(t.channel, channel && names([channel])),
    ...fact(t.said, said && dateText(said, t)),
    ...fact(wordLabel({ t }, statement), attributedTo && names(attributedTo)),
    ...(answersWithdrawn(story, statement) ? [markup`${t.answersWithdrawn}`] : []),
    ...(repeatsWithdrawn(story, statement) ? [markup`${t.repeatsWithdrawn}`] : []),
  ];
}

function factsOf(telling: Telling, statement: Statement): Markup[] {
  const { t, names, replies } = telling;
  const { id, amount, about } = statement;
  const others = (list: readonly Statement[] = []) => voicesIn(telling, list);
  const source = sourceFact(telling, statement);
  return [
    ...saying(telling, statement),
    ...fact(t.amount, amount && amountText(amount, t)),
    ...fact(t.alsoAbout, about && names(about)),
    ...fact(t.disputes, others(replies.disputes.get(id))),
    ...fact(t.disputedBy, others(replies.disputedBy.get(id))),
    ...fact(t.repliesTo, others(replies.repliesTo.get(id))),
    ...alsoReported(telling, statement),
    ...(source ? [source] : []),
  ];
}

/** The other sources of the same claim, where each has its own words. */
function alsoReported({ t, story, source, replies }: Telling, { id }: Statement): Markup[] {
  const others = replies.repeats.get(id)?.map((other) => {
    const its = source(other);
    return its ? sourceText(its, t, story.lang) : other.source;
  });
  return fact(t.alsoReportedBy, others?.join('; '));
}

/** The source with its date; a link leads to the very sentence where the browser can find it. */
function sourceFact({ t, story, source: sourceOf }: Telling, statement: Statement): Markup | null {
  const source = sourceOf(statement);
  if (!source) return null;
  const name = markup`<cite>${sourceText(source, t, story.lang)}</cite>`;
  const url = safeHref(source.url ?? '');
  const archive = safeHref(source.archiveUrl ?? '');
  const linked = (address: string, text: Markup | string) =>
    markup`<a href="${textFragment(address, statement.quote)}" target="_blank" rel="noopener noreferrer">${text}</a>`;
  return markup`${t.source}: ${url ? linked(url, name) : name}${archive && markup` (${linked(archive, t.archive)})`}`;
}

function joined(parts: readonly Markup[]): Markup[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [markup` · `, part]));
}
