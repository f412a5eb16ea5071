/** What a hand does, in the words that WebDriver and WebDriver BiDi share: https://www.w3.org/TR/webdriver2/#actions */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Action = Readonly<Record<string, unknown>>;
export interface Source {
  readonly type: string;
  readonly id: string;
  readonly parameters?: Action;
  readonly actions: readonly Action[];
}

/** Keys that are no letters, by the names that `KeyboardEvent.key` has for them. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const at = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) });
const move = (point: Point, duration = 0) => ({ type: 'pointerMove', ...at(point), duration });
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

function pointer(pointerType: 'mouse' | 'touch', actions: readonly Action[]): Source[] {
  return [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }];
}

export const click = (point: Point) => pointer('mouse', [move(point), DOWN, UP]);
export const hover = (point: Point) => pointer('mouse', [move(point)]);
export const tap = (point: Point) => pointer('touch', [move(point), DOWN, UP]);

export const wheel = (point: Point, deltaY: number): Source[] => [
  { type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...at(point), deltaX: 0, deltaY }] },
];

/** One press; what stands before a plus is held while the last is pressed: `Shift+Tab`. */
export function key(name: string): Source[] {
  const held = (name.length > 1 ? name.split('+') : [name]).map((its) => KEYS[its] ?? its);
  const down = held.map((value) => ({ type: 'keyDown', value }));
  const up = held.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [{ type: 'key', id: 'keys', actions: [...down, ...up] }];
}
