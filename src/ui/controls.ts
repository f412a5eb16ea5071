/**
 * Names by which code finds areas and controls: templates write them, and focus, keys and lists look for them here. Classes are for style
 * sheets alone, so that one can be renamed without a control being lost.
 */

/** Areas: `data-area` holds one or more of these. */
export const AREA = {
  body: 'body',
  filter: 'filter',
  frame: 'frame',
  legend: 'legend',
  lost: 'lost',
  panel: 'panel',
  paper: 'paper',
  relations: 'relations',
  scroll: 'scroll',
  search: 'search',
  sift: 'sift',
  steps: 'steps',
  strip: 'strip',
} as const;

export type Area = keyof typeof AREA;

/** Attributes of controls and records, as templates write them; the value says which one it is, where there are several. */
export const CONTROL = {
  follow: 'data-follow',
  grow: 'data-grow',
  help: 'data-help',
  list: 'data-list',
  next: 'data-next',
  open: 'data-open',
  read: 'data-read',
  statement: 'data-statement',
  step: 'data-step',
} as const;

export type Control = keyof typeof CONTROL;

/** Selects an area, the last of several inside the ones before. */
export const areaNamed = (...names: readonly Area[]): string =>
  names.map((name) => `[data-area~="${AREA[name]}"]`).join(' ');

/** Selects a control by its value. */
export const controlNamed = (name: Control, value: string): string => `[${CONTROL[name]}="${CSS.escape(value)}"]`;
