/** Errors that nobody answers to but the console. */

/** Milliseconds in which a page that is being left is gone. */
const LEAVING = 3000;

/**
 * Of something that was being loaded: says so to the console unless the page is just being left. Firefox breaks off all that is loading
 * as soon as a reader goes, and only takes the page away when the next one answers.
 */
export function reportLoss(error: unknown): void {
  const timer = setTimeout(reportError, LEAVING, error);
  addEventListener('pagehide', () => clearTimeout(timer), { once: true });
}
