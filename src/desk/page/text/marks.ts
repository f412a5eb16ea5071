/** What is taken, set aside, in hand and selected, marked in the text without a change to it. The list beneath says the same in words. */
import { type PassageSpan, placesIn } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { inTurn, queue } from '../proposals/proposing.js';

const NAMES = ['taken', 'aside', 'proposed', 'turn', 'hand', 'selected'] as const;
type Mark = (typeof NAMES)[number];

type Spans = Readonly<Record<Mark, readonly PassageSpan[]>>;

/** What is marked in the text that is shown. */
export function spansOf(desk: Desk): Spans {
  const { draft, state } = desk;
  const { source, hand, selection } = state;
  const spans: Record<Mark, readonly PassageSpan[]> = {
    taken: [],
    aside: [],
    proposed: [],
    turn: [],
    hand: [],
    selected: [],
  };
  if (source != null) {
    const places = placesIn(draft, source);
    spans.taken = places.filter(({ id }) => id !== hand);
    const turn = state.step === 'say' && hand == null && !state.listed ? inTurn(desk) : undefined;
    spans.proposed = queue(desk).flatMap((its) => (its.index === turn?.index ? [] : its.proposal));
    spans.turn = turn ? [turn.proposal] : [];
    spans.hand = places.filter(({ id }) => id === hand);
    spans.aside = draft.setAside.filter((its) => its.source === source);
    if (selection && selection.start < selection.end) spans.selected = [selection];
  }
  const bare = ([name, its]: [string, readonly PassageSpan[]]) => [name, its.map(({ start, end }) => ({ start, end }))];
  return Object.fromEntries(Object.entries(spans).map(bare)) as Spans;
}

/** Highlights are one registry for the page: the names are ours. */
export function paint(spans: Spans, rangeOf: (span: PassageSpan) => Range | null): void {
  NAMES.forEach((name, i) => {
    const highlight = new Highlight(...spans[name].flatMap((span) => rangeOf(span) ?? []));
    highlight.priority = i;
    CSS.highlights.set(`desk-${name}`, highlight);
  });
}
