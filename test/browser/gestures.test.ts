/** Pointer, wheel and touch as intents: every grip is let go, a tap is a press that stayed, two fingers move the picture as they move. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createGestures, type Intents } from '../../src/stage/gestures.js';
import { clearHosts, host } from './stage.js';

afterEach(clearHosts);

type Said = [name: keyof Intents, ...given: unknown[]];

/** A stage at the page's corner, and what is said of it. */
function watched({ owns = false, grips = false } = {}) {
  const stage = host(400, 300);
  stage.style.setProperty('position', 'fixed');
  stage.style.setProperty('inset', '0 auto auto 0');
  const said: Said[] = [];
  const say =
    (name: keyof Intents) =>
    (...given: unknown[]) =>
      void said.push([name, ...given]);
  const gestures = createGestures(stage, {
    tap: say('tap'),
    point: say('point'),
    leave: say('leave'),
    grab(...given) {
      said.push(['grab', ...given]);
      return grips;
    },
    drag: say('drag'),
    drop: say('drop'),
    pan: say('pan'),
    zoom: say('zoom'),
    tried: say('tried'),
    ownsGestures: () => owns,
  });
  const event = (type: string, x: number, y: number, touch: number, more = {}) =>
    stage.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX: x,
        clientY: y,
        // The mouse is pointer 1, which is the only one that a browser lets a script capture.
        pointerId: touch === 0 ? 1 : 10 + touch,
        pointerType: touch === 0 ? 'mouse' : 'touch',
        button: type === 'pointermove' ? -1 : 0,
        ...more,
      }),
    );
  return {
    stage,
    said,
    gestures,
    names: () => said.map(([name]) => name),
    of: (name: keyof Intents) => said.filter(([its]) => its === name).map(([, ...given]) => given as number[]),
    /** `touch`: 0 is the mouse, else the finger's number. */
    down: (x: number, y: number, touch = 0, more = {}) => event('pointerdown', x, y, touch, more),
    move: (x: number, y: number, touch = 0, more = {}) => event('pointermove', x, y, touch, more),
    up: (x: number, y: number, touch = 0) => event('pointerup', x, y, touch),
    cancel: (x: number, y: number, touch = 0) => event('pointercancel', x, y, touch),
    click: () => stage.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    wheel: (deltaY: number, more = {}) =>
      stage.dispatchEvent(new WheelEvent('wheel', { deltaY, clientX: 50, clientY: 40, cancelable: true, ...more })),
  };
}

test('a press that stays is a tap where it ended, once; one that wanders is none', () => {
  const its = watched();
  its.down(100, 80);
  its.move(103, 82);
  its.up(102, 81);
  expect(its.of('tap')).toEqual([]);
  its.click();
  expect(its.said.at(-1)).toEqual(['tap', 102, 81, false]);
  its.click();
  expect(its.of('tap').length).toBe(1);
  its.down(100, 80);
  its.move(140, 80);
  its.up(140, 80);
  its.click();
  expect(its.of('tap').length).toBe(1);
  expect(its.of('pan')).toEqual([[40, 0]]);
});

test('a finger’s tap says that it was one; what the browser takes away was none, and was perhaps meant for the picture', () => {
  const its = watched();
  its.down(20, 30, 1);
  its.up(20, 30, 1);
  its.click();
  expect(its.of('tap')).toEqual([[20, 30, true]]);
  its.down(20, 30, 1);
  its.cancel(20, 90, 1);
  its.click();
  expect(its.of('tap').length).toBe(1);
  expect(its.of('tried')).toEqual([['touch']]);
});

test('only the main button presses', () => {
  const its = watched({ grips: true });
  its.down(20, 30, 0, { button: 2 });
  its.move(90, 30);
  expect(its.names()).not.toContain('grab');
  expect(its.names()).not.toContain('drag');
});

test('one finger is the page’s in an article, the picture’s on its own page', () => {
  for (const owns of [false, true]) {
    const its = watched({ owns });
    its.down(100, 100, 1);
    its.move(100, 60, 1);
    its.up(100, 60, 1);
    expect(its.of('pan')).toEqual(owns ? [[0, -40]] : []);
    expect(its.of('grab').length).toBe(owns ? 1 : 0);
  }
});

test('what is gripped is dragged and not panned; a second finger lets it go', () => {
  const its = watched({ owns: true, grips: true });
  its.down(100, 100, 1);
  its.move(120, 110, 1);
  expect(its.of('drag')).toEqual([[120, 110]]);
  its.down(200, 110, 2);
  expect(its.names().at(-1)).toBe('drop');
  its.move(220, 110, 2);
  expect(its.of('drag').length).toBe(1);
  expect(its.of('zoom').length).toBe(1);
  its.up(220, 110, 2);
  its.up(120, 110, 1);
  expect(its.of('drop').length).toBe(1);
});

test('after a pinch the finger that stays moves nothing and is no tap', () => {
  const its = watched({ owns: true });
  its.down(100, 100, 1);
  its.down(200, 100, 2);
  its.up(200, 100, 2);
  const before = its.said.length;
  its.move(100, 160, 1);
  its.up(100, 160, 1);
  its.click();
  expect(its.said.length).toBe(before);
});

const place = fc.record({ x: fc.integer({ min: 0, max: 399 }), y: fc.integer({ min: 0, max: 299 }) });

test('whatever two fingers do, the picture goes with their middle and grows with their distance', () => {
  fc.assert(
    fc.property(
      place,
      place,
      fc.array(fc.tuple(fc.constantFrom(1, 2), place), { minLength: 1, maxLength: 12 }),
      (a, b, moves) => {
        const its = watched();
        its.down(a.x, a.y, 1);
        its.down(b.x, b.y, 2);
        const at = [a, b];
        const held = [a, b];
        for (const [finger, to] of moves) {
          its.move(to.x, to.y, finger);
          at[finger - 1] = to;
          // The first finger has not moved as long as it stays within the slack of a tap.
          const near = finger === 1 && held[0] === a && Math.hypot(to.x - a.x, to.y - a.y) < 5;
          if (!near) held[finger - 1] = to;
        }
        const gap = ([p, q]: (typeof a)[]) => Math.hypot(p!.x - q!.x, p!.y - q!.y);
        const sum = (axis: number) => its.of('pan').reduce((all, by) => all + by[axis]!, 0);
        expect(sum(0)).toBeCloseTo((held[0]!.x + held[1]!.x - a.x - b.x) / 2, 6);
        expect(sum(1)).toBeCloseTo((held[0]!.y + held[1]!.y - a.y - b.y) / 2, 6);
        // Fingers on one point have no distance to compare with.
        const gaps = its.of('zoom').map(([factor]) => factor!);
        if (gap([a, b]) > 0 && !gaps.includes(0)) {
          const grown = gaps.reduce((all, factor) => all * factor, 1);
          expect(grown).toBeCloseTo(gap(held) / gap([a, b]), 6);
        }
        its.gestures.destroy();
      },
    ),
  );
});

test('whatever comes in whatever order, each grip is let go once before the next, and nothing is dragged without one', () => {
  const act = fc.tuple(fc.constantFrom('down', 'move', 'up', 'cancel'), fc.integer({ min: 0, max: 2 }), place);
  fc.assert(
    fc.property(fc.boolean(), fc.array(act, { maxLength: 30 }), (owns, acts) => {
      const its = watched({ owns, grips: true });
      for (const [name, touch, { x, y }] of acts) its[name as 'down'](x, y, touch);
      for (const touch of [0, 1, 2]) its.cancel(0, 0, touch);
      let held = 0;
      for (const name of its.names()) {
        if (name === 'grab') held++;
        if (name === 'drop') held--;
        if (name === 'drag') expect(held).toBe(1);
        expect([0, 1]).toContain(held);
      }
      expect(held).toBe(0);
      its.gestures.destroy();
    }),
  );
});

test('the wheel is the page’s unless Ctrl or ⌘ is held or the page is the picture’s own', () => {
  const guest = watched();
  expect(guest.wheel(100)).toBe(true);
  expect(guest.of('zoom')).toEqual([]);
  expect(guest.wheel(-100, { ctrlKey: true })).toBe(false);
  expect(guest.wheel(-100, { metaKey: true })).toBe(false);
  const [ctrl, meta] = guest.of('zoom');
  expect(ctrl![0]!).toBeGreaterThan(meta![0]!);
  expect(meta!.slice(1)).toEqual([50, 40]);
  const own = watched({ owns: true });
  expect(own.wheel(100)).toBe(false);
  expect(own.of('zoom')[0]![0]!).toBeLessThan(1);
});

test('there and back is no zoom, and a line of the wheel is sixteen of its pixels', () => {
  const its = watched({ owns: true });
  its.wheel(70);
  its.wheel(-70);
  its.wheel(-48);
  its.wheel(-3, { deltaMode: 1 });
  const [out, back, pixels, lines] = its.of('zoom').map(([factor]) => factor!);
  expect(out! * back!).toBeCloseTo(1, 9);
  expect(lines!).toBeCloseTo(pixels!, 9);
});

test('who only scrolls past has not tried to zoom; who has moved the pointer here has', () => {
  const its = watched();
  its.move(10, 10, 0, { movementX: 0, movementY: 0 });
  its.wheel(50);
  expect(its.of('tried')).toEqual([]);
  its.move(12, 10, 0, { movementX: 2 });
  its.wheel(50);
  expect(its.of('tried')).toEqual([['wheel']]);
  its.stage.dispatchEvent(new PointerEvent('pointerleave'));
  its.wheel(50);
  expect(its.of('tried').length).toBe(1);
});

test('destroyed it hears nothing', () => {
  const its = watched({ owns: true, grips: true });
  its.gestures.destroy();
  its.down(10, 10);
  its.move(60, 60);
  its.up(60, 60);
  its.click();
  expect(its.wheel(100)).toBe(true);
  expect(its.said).toEqual([]);
});
