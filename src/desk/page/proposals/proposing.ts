/** The proposals for a source's text: found once for each text, after the page has shown it. */
import type { Proposal } from '../../../propose/index.js';
import { reportLoss } from '../../../ui/report-error.js';
import { type Draft, heard, type Queued, queueOf, withAgents, withoutBylines } from '../../model/index.js';
import type { Desk } from '../desk.js';

/** Of texts that are not in hand any more: undo goes back to one that was there a moment ago. */
const KEPT = 6;
const NONE: readonly Proposal[] = [];
/** By text, then by the languages of it and of the page: a page asks for each of them with every letter, and the text alone is never copied. */
const found = new Map<string, Map<string, readonly Proposal[]>>();

const langsOf = (lang: string, reader: string) => `${lang} ${reader}`;

/** Those worth showing; none until they are found, which changes the page again. */
export function proposalsOf(desk: Desk, source: string | null): readonly Proposal[] {
  const { draft, state } = desk;
  const text = draft.texts.get(source ?? '');
  if (source == null || text == null) return NONE;
  const lang = draft.story.sources.find(({ id }) => id === source)?.lang ?? draft.story.lang;
  const langs = langsOf(lang, state.lang);
  const its = found.get(text)?.get(langs);
  if (its) return its;
  found.set(text, (found.get(text) ?? new Map()).set(langs, NONE));
  find(desk, text, lang, state.lang).catch(reportLoss);
  return NONE;
}

/** Whether a text is still gone through: that nothing is proposed of it does not mean yet that nothing will be. */
export const isFinding = (desk: Desk): boolean =>
  [...desk.draft.texts.keys()].some((source) => proposalsOf(desk, source) === NONE);

async function find(desk: Desk, text: string, lang: string, reader: string): Promise<void> {
  const [{ proposeWithParties }] = await Promise.all([
    import('../../../propose/propose.js'),
    import('../../../propose/languages/load.js').then(({ loadLanguage }) => loadLanguage(lang)),
  ]);
  const all = heard(text, lang, proposeWithParties(withoutBylines(text), { lang, reader }));
  const its = withAgents(text, lang, all);
  found.get(text)?.set(langsOf(lang, reader), its);
  forget(desk.draft);
  desk.change({});
}

/** What is in hand stays: once forgotten, it would be asked for and found again without end. */
function forget({ texts }: Draft): void {
  const inHand = new Set(texts.values());
  const others = [...found.keys()].filter((text) => !inHand.has(text));
  for (const oldest of others.slice(0, -KEPT)) found.delete(oldest);
}

/** The queue that was asked for last. */
let queued: { draft: Draft; source: string; from: readonly Proposal[]; all: readonly Queued<Proposal>[] } | null = null;

/** What is still to be answered in the text that is shown. */
export function queue(desk: Desk): readonly Queued<Proposal>[] {
  const { draft, state } = desk;
  const { source } = state;
  if (source == null) return [];
  const from = proposalsOf(desk, source);
  if (queued?.draft !== draft || queued.source !== source || queued.from !== from)
    queued = { draft, source, from, all: queueOf(draft, source, from) };
  return queued.all;
}

/** The one in turn: that at the caret, the first behind it, else the first. */
export function inTurn(desk: Desk): Queued<Proposal> | undefined {
  const all = queue(desk);
  const place = desk.state.selection?.start ?? 0;
  return all.find(({ proposal }) => proposal.end > place) ?? all[0];
}
