/** The number keys of a proposal: the first speakers have 1 2 3, whom it is about those that follow. */
export const SPEAKERS = 3;

/** Those that have a name on the card, "1–2" and "4–5"; empty where there is none. */
export function numbersOn({
  its,
  offers,
}: {
  readonly its: { readonly speakers: readonly unknown[] };
  readonly offers: readonly unknown[];
}): { readonly speakers: string; readonly about: string } {
  return { speakers: told(1, Math.min(SPEAKERS, its.speakers.length)), about: told(SPEAKERS + 1, offers.length) };
}

function told(first: number, count: number): string {
  if (count === 0) return '';
  return count === 1 ? String(first) : `${first}–${first + count - 1}`;
}
