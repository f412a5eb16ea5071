/** The card of the proposal in turn, as the place where the keys rest. */

/** Where it can be seen: of panes that lie one after the other it may be in another one. */
export function cardShown(): HTMLElement | null {
  const card = document.querySelector<HTMLElement>('.proposal');
  return card && card.getClientRects().length > 0 ? card : null;
}

/** Keys that are nowhere, because what had them is gone or the page was just opened, rest on the card. */
export function restOnCard(): void {
  if (document.activeElement === document.body) cardShown()?.focus({ preventScroll: true });
}
