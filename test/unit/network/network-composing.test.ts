/** A picture of which only colours, sizes or widths change is not composed anew, and is the one that would be. */
import { expect, test } from 'vitest';
import { createComposing } from '../../../src/network/picture/composing.js';
import { placedOn } from '../../../src/network/picture/fit.js';
import type { GraphLook } from '../../../src/network/picture/look.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { atOnce } from '../../../src/scene/slow-work.js';
import { type Columns, HEAD, type Measure } from '../../../src/scene/types.js';

/** With all its steps at once. */
function composingNow(measure: Measure) {
  const { place, compose } = createComposing(measure);
  return { place, compose: (...its: Parameters<typeof compose>) => atOnce(compose(...its)) };
}

/** So many that marks are specks. */
const [N, M] = [8200, 9000];
const SIZE = { width: 900, height: 600 };

/** Some edges share both ends, some are loops. */
function columnsOf(tones: number): Columns {
  const names = Array.from({ length: N }, (_, i) => `name ${i}`);
  return {
    ...{ n: N, m: M, ids: names, names, source: SOURCE, target: TARGET },
    kind: Uint8Array.from({ length: N }, (_, i) => i % (tones + 1)),
    tone: Uint8Array.from({ length: M }, (_, e) => (e * 7) % tones),
    head: new Uint8Array(M).fill(HEAD.filled),
    count: new Uint16Array(M).fill(1),
  };
}
const SOURCE = Uint32Array.from({ length: M }, (_, e) => (e * 37) % 90);
const TARGET = Uint32Array.from({ length: M }, (_, e) => (e * 53) % N);
const lookOf = (columns: Columns, sized: GraphLook['sized'] = null): GraphLook => ({
  ...{ columns, groups: null, painted: 'groups', stroke: null, sized },
});
const places = {
  x: Float32Array.from({ length: N }, (_, i) => (i * 97) % 211),
  y: Float32Array.from({ length: N }, (_, i) => (i * 61) % 157),
};

/** Words that were measured: what is composed anew measures them again. */
function counted() {
  let count = 0;
  const measure: Measure = (...its) => {
    count++;
    return plainMeasure(...its);
  };
  return { measure, count: () => count };
}

test('other colours are those of a picture composed anew, without a name being measured', () => {
  const { measure, count } = counted();
  const composing = composingNow(measure);
  const one = columnsOf(3);
  const other = { ...columnsOf(6), ids: one.ids, names: one.names };
  const positions = composing.place(places, SIZE);
  composing.compose(lookOf(one), positions, SIZE);
  const measured = count();
  expect(measured).toBeGreaterThan(0);
  const again = composing.compose(lookOf(other), composing.place(places, SIZE), SIZE);
  expect(count()).toBe(measured);
  // A name may stand a little nearer at a mark of another shape.
  const { labels, ...anew } = composingNow(plainMeasure).compose(lookOf(other), placedOn(places, SIZE), SIZE);
  expect(again).toMatchObject(anew);
  expect(again.labels.length).toBe(labels.length);
});

test('where shapes can be told, names keep off them: few are composed anew', () => {
  const few = (tones: number): Columns => {
    const all = columnsOf(tones);
    const m = 300;
    const [source, target] = [SOURCE.map((its) => its % 400), TARGET.map((its) => its % 400)];
    return {
      ...all,
      n: 400,
      m,
      source: source.subarray(0, m),
      target: target.subarray(0, m),
      kind: all.kind.subarray(0, 400),
    };
  };
  const composing = composingNow(plainMeasure);
  const at = { x: places.x.subarray(0, 400), y: places.y.subarray(0, 400) };
  const positions = composing.place(at, SIZE);
  composing.compose(lookOf(few(3)), positions, SIZE);
  const again = composing.compose(lookOf(few(6)), composing.place(at, SIZE), SIZE);
  expect(again).toEqual(composingNow(plainMeasure).compose(lookOf(few(6)), placedOn(at, SIZE), SIZE));
});

test('other sizes and widths move nobody; another stage, other places or other people do', () => {
  const { measure, count } = counted();
  const composing = composingNow(measure);
  const columns = columnsOf(3);
  const compose = (look: GraphLook, size = SIZE, at = places) =>
    composing.compose(look, composing.place(at, size), size);
  const first = compose(lookOf(columns));
  const measured = count();
  const values = Float64Array.from({ length: N }, (_, i) => i);
  const sized = compose(lookOf(columns, { values, low: 0, high: N - 1 }));
  expect(count()).toBe(measured);
  expect(sized.labels).toBe(first.labels);
  expect(sized.radius).not.toEqual(first.radius);
  // A stage has one size, which changes.
  const stage = { width: 900, height: 600 };
  compose(lookOf(columns), stage);
  stage.width = 1200;
  const wider = compose(lookOf(columns), stage);
  expect(wider).toEqual(
    composingNow(plainMeasure).compose(lookOf(columns), placedOn(places, { width: 1200, height: 600 }), {
      width: 1200,
      height: 600,
    }),
  );
  const others = { ...columns, names: columns.names.map((name) => name.toUpperCase()) };
  expect(compose(lookOf(others), { width: 1200, height: 600 }).labels).not.toBe(wider.labels);
  const elsewhere = { x: Float32Array.from(places.x, (x, i) => (i === 0 ? 5000 : x)), y: places.y };
  const moved = compose(lookOf(columns), SIZE, elsewhere);
  expect(moved).toEqual(composingNow(plainMeasure).compose(lookOf(columns), placedOn(elsewhere, SIZE), SIZE));
  expect(moved.x).not.toEqual(first.x);
});
