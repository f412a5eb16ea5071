/**
 * Whether the keys or a pointer came last. WebKit goes on showing where the keys are after a click into what has the focus already, and
 * that is the whole picture.
 */
export function followRing(frame: HTMLElement): void {
  const by = (pointer: boolean) => () => frame.classList.toggle('pointed', pointer);
  frame.addEventListener('pointerdown', by(true), { capture: true });
  // Whether what gets the focus now shows it the browser knows.
  for (const name of ['focusin', 'keydown']) frame.addEventListener(name, by(false), { capture: true });
}
