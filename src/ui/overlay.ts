/** Places of our own over a picture. */

/** Hidden until it is filled, and from assistive technology for good: who cannot see the picture needs nothing of it. */
export function overlay(page: Document, name: 'card' | 'nudge'): HTMLElement {
  const element = page.createElement(name === 'nudge' ? 'p' : 'div');
  element.className = name;
  element.setAttribute('aria-hidden', 'true');
  element.hidden = true;
  return element;
}
