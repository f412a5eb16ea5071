/** Buttons of the page's header, made of elements: text is text. */

/** A folder, 16 × 16. */
export const FOLDER = 'M1.5 12.5V3.5H6L7.5 5.5H14.5V12.5Z';

/** Three points and their ties, 16 × 16. */
export const LINK =
  'M5.3 7 10.7 4.2M5.3 9 10.7 11.8M5.5 8A2 2 0 1 1 1.5 8 2 2 0 1 1 5.5 8ZM14.5 3.3A2 2 0 1 1 10.5 3.3 2 2 0 1 1 14.5 3.3ZM14.5 12.7A2 2 0 1 1 10.5 12.7 2 2 0 1 1 14.5 12.7Z';

/** Two sheets, one behind the other: two states, 16 × 16. */
export const STATES = 'M5.5 4.5V1.5H14.5V11.5H11.5M1.5 4.5H10.5V14.5H1.5Z';

const SVG = 'http://www.w3.org/2000/svg';

function icon(page: Document, path: string): SVGSVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  const its = { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(its)) svg.setAttribute(name, value);
  const line = page.createElementNS(SVG, 'path');
  const stroke = { d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linejoin': 'round' };
  for (const [name, value] of Object.entries(stroke)) line.setAttribute(name, value);
  svg.append(line);
  return svg;
}

/** A button with a text and, where there is one, an icon that stands for it on a narrow page. */
export function button(page: Document, text: string, path: string | null, press: () => void): HTMLButtonElement {
  const its = page.createElement('button');
  its.type = 'button';
  its.addEventListener('click', press);
  const label = page.createElement('span');
  label.textContent = text;
  if (path) {
    its.classList.add('pictured');
    its.append(icon(page, path));
    its.setAttribute('aria-label', text);
    its.title = text;
  }
  its.append(label);
  return its;
}
