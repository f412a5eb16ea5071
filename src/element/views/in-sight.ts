/**
 * What a reader has opened stays in sight where the words lie over the picture: the picture moves just so far, and goes back when the words
 * are closed, unless the reader has moved it meanwhile.
 */
import { createNaming } from '../../paint/label-cache.js';
import { rescaled } from '../../scene/camera.js';
import { marksOf } from '../../scene/marks.js';
import { isSame, type NamesAt, type OpenPart, reveal, type Sought } from '../../scene/reveal.js';
import { themeOf } from '../../scene/theme.js';
import { APART, type Camera, MARK, type Marks, type Scene } from '../../scene/types.js';
import type { Model } from '../state/model.js';
import { type PicturePlace, placeOf } from '../state/places.js';
import type { State } from '../state/state.js';

/** How long the picture is on its way, ms. */
const IN_SIGHT_MOVE = 240;
/** What is left of a stage must be so large that there is something to see, px. */
const IN_SIGHT_LEAST = 60;

/** A picture as far as it is asked here, and how to look at it from elsewhere. */
export interface LookedAt {
  sight(): { readonly scene: Scene; readonly marks: Marks; readonly camera: Camera } | null;
  view(choose: (scene: Scene, width: number, height: number) => Camera): void;
}

export interface InSight {
  /** How things stand: what is open, and what of the stage the words leave free; null where they cover nothing of it. */
  follow(stage: LookedAt, model: Model, state: State, part: OpenPart | null): void;
  /** Nothing is on its way any more. */
  rest(): void;
}

/** What is open, with the marks of a picture in which nothing but that stands out, wherever a pointer is. */
interface OpenThing {
  readonly sought: Sought;
  readonly marks: Marks;
}

/** Null where nothing is open that has a place in the picture. */
export function openIn(scene: Scene, marks: Marks, model: Model, state: State): OpenThing | null {
  const { path } = state;
  const place = placeOf(model, state.selected, state.edge);
  if (place) return around(scene, marks, place);
  if (!path) return null;
  const nodes = [path.from, path.to].flatMap((id) => model.entities.get(id ?? '') ?? []);
  return { marks, sought: { nodes, edges: [], around: path } };
}

/** A node or an edge with its neighbourhood; of an edge that is its two ends, and they must be seen with it. */
export function around(scene: Scene, { node, edge }: Marks, selected: PicturePlace): OpenThing {
  const hidden = (column: Uint8Array) => column.map((its) => its & MARK.hidden);
  const base = { node: hidden(node), edge: hidden(edge) };
  const marks = marksOf(scene, { base, hiddenEdges: null, focus: null, selected });
  const lit = (column: Uint8Array) => Array.from(column.keys()).filter((i) => (column[i] as number) & APART);
  const [nodes, edges] = [lit(marks.node), lit(marks.edge)];
  const { kind, index } = selected;
  if (kind === 'edge') return { marks, sought: { nodes, edges, around: { nodes: [], edges: [] } } };
  return { marks, sought: { nodes: [index], edges: [], around: { nodes, edges } } };
}

/** The names that a painter shows of this picture. */
function namesIn(scene: Scene, marks: Marks): NamesAt {
  const naming = createNaming();
  const theme = themeOf('light');
  return (camera) => {
    const { frame, hubs } = naming({ scene, marks, camera, theme });
    const shown = hubs && new Set(hubs.at(marks, camera, scene.width, scene.height));
    return (i) => (!shown || shown.has(i) ? (frame.scene.labels[i] ?? null) : null);
  };
}

/** A camera that is on its way, and whether somebody else has taken it elsewhere. */
function createTravel(still: () => boolean) {
  let on: LookedAt | null = null;
  let last: Camera | null = null;
  let frame = 0;
  const put = (camera: Camera) => {
    last = camera;
    on?.view(() => camera);
  };
  const isDisturbed = () => {
    const camera = on?.sight()?.camera;
    return last != null && camera != null && !isSame(last, camera);
  };
  const rest = () => cancelAnimationFrame(frame);

  return {
    rest,
    isDisturbed,
    on(stage: LookedAt): boolean {
      if (stage === on) return false;
      rest();
      on = stage;
      last = null;
      return true;
    },
    /** Everything was composed anew for a stage of another size. */
    rescale(from: Scene, to: Scene): void {
      last &&= rescaled(last, from, to);
    },
    go(to: Camera): void {
      rest();
      const from = on?.sight()?.camera;
      if (!from) return;
      if (still() || isSame(from, to)) {
        put(to);
        return;
      }
      last = from;
      const begun = performance.now();
      const step = (now: number) => {
        if (isDisturbed()) return;
        const t = Math.min(1, Math.max(0, (now - begun) / IN_SIGHT_MOVE));
        put(t === 1 ? to : between(from, to, t * t * (3 - 2 * t)));
        if (t < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
  };
}

/** `still`: whether the reader wants no animation. */
export function createInSight(still: () => boolean): InSight {
  const travel = createTravel(still);
  /** Where the reader stood before, and of which scene that is said. */
  let home: Camera | null = null;
  let scene: Scene | null = null;
  /** What is open, and how. */
  let what = '';
  let how = '';

  function compare(stage: LookedAt, now: Scene): void {
    if (travel.on(stage)) {
      home = scene = null;
      what = '';
    }
    if (scene && scene !== now) {
      home &&= rescaled(home, scene, now);
      travel.rescale(scene, now);
    }
    scene = now;
  }

  return {
    rest: travel.rest,
    follow(stage, model, state, part) {
      const sight = stage.sight();
      if (!sight) return;
      compare(stage, sight.scene);
      const open = part && openIn(sight.scene, sight.marks, model, state);
      if (!open) {
        if (what && home && !travel.isDisturbed()) travel.go(home);
        what = '';
        return;
      }
      // Nothing can be shown in a gap.
      if (part.bottom - part.top < IN_SIGHT_LEAST) return;
      const { selected, edge, path } = state;
      const before = { what, how };
      what = JSON.stringify([selected?.id, edge, path?.from, path?.to]);
      how = JSON.stringify([part, sight.scene.width, sight.scene.height, open.sought]);
      if (what === before.what && how === before.how) return;
      if (travel.isDisturbed()) {
        // Where a reader has gone since is left alone, until something else is asked about.
        if (what === before.what) return;
        home = null;
      }
      home ??= sight.camera;
      travel.go(reveal(sight.scene, open.sought, home, part, namesIn(sight.scene, open.marks)));
    },
  };
}

const between = (a: Camera, b: Camera, t: number): Camera => ({
  k: a.k + (b.k - a.k) * t,
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});
