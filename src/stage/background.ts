/** What an element stands on: the scheme that its page states, else how light the backgrounds behind it are. */

/** Lightness and opacity, each from 0 to 1, of a colour as computed styles write it: `rgba(…)`, `color(srgb …)`, `oklch(…)`. */
function layerOf(colour: string): [light: number, opacity: number] {
  const numbers = colour.replace(/none/g, '0').match(/[ (][\d.e-]+/g) ?? [];
  const [a = 0, b = 0, c = 0, opacity = 1] = numbers.map((its) => Number(its.slice(1)));
  const light = /^(ok)?l/.test(colour) ? a : (2 * a + 5 * b + c) / 8;
  return [light / (colour[0] === 'r' ? 255 : colour[0] === 'l' ? 100 : 1), opacity];
}

/** Whether it is dark there. Half-transparent backgrounds count as much as can be seen of them; pictures are not looked at. */
export function isDarkBehind(element: Element): boolean {
  const states = (schemes = '') =>
    schemes.includes('dark') && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  const { colorScheme } = getComputedStyle(element);
  if (colorScheme !== 'normal') return states(colorScheme);
  let [light, seen] = [0, 1];
  for (let at: Node | undefined | null = element; at; at = parentOf(at)) {
    if (!(at instanceof Element)) continue;
    const [its, opacity] = layerOf(getComputedStyle(at).backgroundColor);
    light += seen * opacity * its;
    seen *= 1 - opacity;
  }
  // What is left to be seen is the window's own colour.
  const meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  return light + (states(meta?.content) ? 0 : seen) < 0.5;
}

const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
