/** The card of the proposal in turn, as the place where the keys rest. */

/** Where it can be seen: of panes that lie one after the other it may be in another one. */
export function cardShown(): HTMLElement | null {
  const card = document.querySelector<HTMLElement>('.proposal');
  return card && card.getClientRects().length > 0 ? card : null;
}

/** The keys are on it, where it can be seen. */
export const toCard = (): void => cardShown()?.focus({ preventScroll: true });
