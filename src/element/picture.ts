/** From a model and a size to a scene: names measured, places found (or taken from the file), curves and labels set. */
import type { Positions } from '../layout/graph.js';
import { columnsOf } from '../scene/columns.js';
import { compose } from '../scene/compose.js';
import { boxesOf } from '../scene/labels.js';
import type { Boxes, Columns, Measure, Scene } from '../scene/types.js';
import { pickText } from '../story/text.js';
import type { Model } from './state.js';

/** A stage whose proportions differ by more than this from those the places were found for gets new places. */
const STRETCH = 1.22;

interface Places extends Positions {
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly model: Model;
  readonly columns: Columns;
  readonly boxes: Boxes;
  /** The scene for a stage of this size, CSS px. Resolves to null when a newer call has overtaken it. */
  at(width: number, height: number): Promise<Scene | null>;
  /** Takes over places that a reader dragged, in the scene's own px, and composes anew. */
  moved(x: Float32Array, y: Float32Array): Scene;
}

/** The word of an edge whose statements all say the same; an edge of several relations has none. */
function wordsOf(model: Model, lang: string): (string | null)[] {
  const labels = new Map(
    model.story.relations.map((its) => [its.id, pickText(its.label, lang, model.story.lang).text]),
  );
  return model.edges.map(({ statements }) => {
    const first = statements[0]?.relation;
    return first != null && statements.every(({ relation }) => relation === first) ? (labels.get(first) ?? null) : null;
  });
}

/** Places that the file brings, if it brings one for everybody, fitted into the frame with room for the names. */
function placesOf(model: Model, boxes: Boxes, width: number, height: number): Places | null {
  const { entities } = model.story;
  const xs = entities.map((entity) => entity.x);
  const ys = entities.map((entity) => entity.y);
  if (entities.length === 0 || [...xs, ...ys].some((value) => value == null)) return null;
  const fit = (values: readonly (number | undefined)[], before: Float32Array, after: Float32Array, size: number) => {
    const all = values.map((value) => value ?? 0);
    const low = Math.min(...all);
    const span = Math.max(...all) - low;
    const from = Math.max(...before);
    const room = Math.max(0, size - from - Math.max(...after));
    return Float32Array.from(all, (value) => from + (span > 0 ? ((value - low) / span) * room : room / 2));
  };
  return { width, height, x: fit(xs, boxes.left, boxes.right, width), y: fit(ys, boxes.top, boxes.bottom, height) };
}

async function arranged(columns: Columns, boxes: Boxes, width: number, height: number): Promise<Places> {
  const { arrange } = await import('../layout/arrange/index.js');
  return { width, height, ...arrange(columns, { width, height, boxes }) };
}

const near = (a: number, b: number) => Math.max(a / b, b / a) <= STRETCH;

/** What a story looks like, whatever the stage's size. */
export function createPicture(model: Model, lang: string, measure: Measure): Picture {
  const columns = columnsOf(model.story, model.edges, lang);
  const boxes = boxesOf(columns, measure);
  const words = wordsOf(model, lang);
  let places: Places | null = null;
  let width = 0;
  let height = 0;
  let call = 0;

  const composed = (at: Positions) => compose(columns, at, { width, height, measure, words });

  function scaled(from: Places): Places {
    const x = Float32Array.from(from.x, (value) => (value * width) / from.width);
    const y = Float32Array.from(from.y, (value) => (value * height) / from.height);
    return { width, height, x, y };
  }

  return {
    model,
    columns,
    boxes,
    async at(w, h) {
      [width, height] = [w, h];
      const mine = ++call;
      places ??= placesOf(model, boxes, w, h);
      const fits = places && near(places.width / places.height, w / h) && near(places.width, w);
      if (!places || !fits) {
        const fresh = await arranged(columns, boxes, w, h);
        if (mine !== call) return null;
        places = fresh;
      }
      return composed(scaled(places));
    },
    moved(x, y) {
      places = { width, height, x: x.slice(), y: y.slice() };
      return composed(places);
    },
  };
}
