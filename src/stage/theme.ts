/** Light, dark or the system's own colours: as the page is around the element, unless it has decided for the element alone. */
import type { ScreenScheme, Theme } from '../scene/theme.js';
import { isDarkBehind } from './background.js';

const QUERIES = {
  forced: '(forced-colors: active)',
  dark: '(prefers-color-scheme: dark)',
  still: '(prefers-reduced-motion: reduce)',
  ratio: '(min-resolution: 1.5dppx)',
} as const;

/** The scheme in force around an element; `theme` is its attribute. Forced colours win over everything. */
export function schemeNow(element: Element, theme?: string): ScreenScheme {
  if (matchMedia(QUERIES.forced).matches) return 'forced';
  if (theme === 'dark' || theme === 'light') return theme;
  return isDarkBehind(element) ? 'dark' : 'light';
}

/** Whether the reader wants no animation. */
export const wantsStillness = (): boolean => matchMedia(QUERIES.still).matches;

/** Calls back whenever the system's wishes may have changed; returns the undo. */
export function onScheme(changed: () => void): () => void {
  const lists = Object.values(QUERIES).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

/** The picture's colours as custom properties, so that words and picture never disagree. CSSOM, not markup: a strict policy allows it. */
export function applyTheme(host: HTMLElement, theme: Theme, tones: readonly string[]): void {
  host.dataset['scheme'] = theme.scheme;
  const colours: Record<string, string> = {};
  for (const name of ['paper', 'ink', 'muted', 'faint', 'rule', 'focus'] as const) colours[name] = theme[name];
  for (const [i, tone] of tones.entries()) {
    colours[tone] = theme.tones[i] ?? theme.ink;
    colours[`${tone}-text`] = theme.words[i] ?? theme.ink;
  }
  for (const [name, colour] of Object.entries(colours)) host.style.setProperty(`--_${name}`, colour);
}
