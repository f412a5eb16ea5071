/** The proposals for a source's text: found once for each text, after the page has shown it. */
import type { Proposal } from '../../../propose/index.js';
import { reportLoss } from '../../../ui/report-error.js';
import { type Draft, type Queued, queueOf } from '../../model/index.js';
import type { Desk } from '../desk.js';

/** Of the texts in hand: undo goes back to one that was there a moment ago. */
const KEPT = 6;
const found = new Map<string, readonly Proposal[]>();
const asked = new Set<string>();

const NONE: readonly Proposal[] = [];

/** Those worth showing; none until they are found, which changes the page again. */
export function proposalsOf(desk: Desk, source: string | null): readonly Proposal[] {
  const { draft, state } = desk;
  const text = draft.texts.get(source ?? '');
  if (source == null || text == null) return NONE;
  const lang = draft.story.sources.find(({ id }) => id === source)?.lang ?? draft.story.lang;
  const key = `${lang} ${state.lang} ${text}`;
  const its = found.get(key);
  if (its || asked.has(key)) return its ?? NONE;
  asked.add(key);
  find(desk, key, text, lang).catch(reportLoss);
  return NONE;
}

async function find(desk: Desk, key: string, text: string, lang: string): Promise<void> {
  const [{ propose }] = await Promise.all([
    import('../../../propose/propose.js'),
    import('../../../propose/languages/load.js').then(({ loadLanguage }) => loadLanguage(lang)),
  ]);
  found.set(
    key,
    propose(text, { lang, reader: desk.state.lang }).filter(({ shown }) => shown),
  );
  asked.delete(key);
  for (const oldest of found.keys()) {
    if (found.size <= KEPT) break;
    found.delete(oldest);
  }
  desk.change({});
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

/** The one in turn: the first from the selection on, else the first. */
export function inTurn(desk: Desk): Queued<Proposal> | undefined {
  const all = queue(desk);
  const place = desk.state.selection?.start ?? 0;
  return all.find(({ proposal }) => proposal.start >= place) ?? all[0];
}
