/** From a model and a size to a scene: names measured, places found (or taken from the file), curves and labels set. */
import type { Positions } from '../../layout/graph.js';
import { columnsOf } from '../../scene/columns.js';
import { compose } from '../../scene/compose.js';
import { boxesOf } from '../../scene/labels/labels.js';
import { placesOf } from '../../scene/saved-places.js';
import { isTexture, TIGHT_NAMED } from '../../scene/size-limits.js';
import type { Columns, Measure, Scene } from '../../scene/types.js';
import { verbsOf } from '../../story/telling/verbs.js';
import { reportLoss } from '../../ui/report-error.js';
import type { Model } from '../state/model.js';

/** A stage whose proportions differ by more than this from those the places were found for gets new places. */
const PICTURE_STRETCH = 1.22;
/** Stories of no more names are drawn at once, even where some of their names may collide for a moment. */
const PICTURE_FEW = 30;

/** Found for a stage of this size, CSS px. */
export interface PlacesOnStage extends Positions {
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly model: Model;
  readonly columns: Columns;
  /**
   * The scene for a stage of this size, CSS px. Resolves to null when a newer call has overtaken it. Where few names collide, `better` gets
   * the scene in which they do not, as soon as what makes it has come: the first frame does not wait for it.
   */
  at(width: number, height: number, better: (scene: Scene) => void): Promise<Scene | null>;
  /** Gives up the search for places that is under way. */
  stop(): void;
  /** Takes over places to which a reader has dragged, in the scene's own px. */
  moved(x: Float32Array, y: Float32Array): void;
  /** Curves and names set anew for the places as they are now. */
  settled(): Scene | null;
}

const near = (a: number, b: number) => Math.max(a / b, b / a) <= PICTURE_STRETCH;

/** What a story looks like, whatever the stage's size. `kept`: where everybody stands already, whatever the file says. */
export function createPicture(model: Model, lang: string, measure: Measure, kept?: PlacesOnStage | undefined): Picture {
  const columns = columnsOf(model.story, model.edges, lang);
  const words = verbsOf(model.story, model.edges, lang);
  let places = kept;
  let width = 0;
  let height = 0;
  let overtake = () => {};

  let composer = compose;
  const composed = (at: Positions) => composer(columns, at, { width, height, measure, words });

  function scaled(from: PlacesOnStage): PlacesOnStage {
    const x = Float32Array.from(from.x, (value) => (value * width) / from.width);
    const y = Float32Array.from(from.y, (value) => (value * height) / from.height);
    return { width, height, x, y };
  }

  return {
    model,
    columns,
    async at(w, h, better) {
      [width, height] = [w, h];
      overtake();
      let overtaken = false;
      const late = new Promise<null>((resolve) => {
        overtake = () => {
          overtaken = true;
          resolve(null);
        };
      });
      const many = isTexture(columns, w, h);
      const large = async () => (await import('../../scene/compose-large.js')).composerFor(columns, w, h);
      const tight = columns.n > PICTURE_FEW && isTexture(columns, w, h, TIGHT_NAMED);
      // Once it has come what makes names give way does so at once.
      const next = tight || composer !== compose ? await large() : compose;
      if (overtaken) return null;
      composer = next;
      const boxes = boxesOf(columns, measure, { width, height });
      const given = places ? null : placesOf(model.story.entities, boxes, w, h);
      if (given) places = { width, height, ...given };
      const fits = kept ?? (places && near(places.width / places.height, w / h) && near(places.width, w));
      if (!places || !fits) {
        const { arrange } = await (many ? import('./place-crowd.js') : import('./place-few.js'));
        if (overtaken) return null;
        const { result, stop } = arrange(columns, { width: w, height: h, boxes }, model.story);
        const fresh = await Promise.race([result, late]);
        if (!fresh) {
          stop();
          return null;
        }
        places = { width: w, height: h, ...fresh };
      }
      const scene = composed(scaled(places));
      if (!scene.sparse || composer !== compose) return scene;
      large().then((thinning) => {
        if (overtaken || !places) return;
        composer = thinning;
        better(composed(scaled(places)));
      }, reportLoss);
      return { ...scene, sparse: false };
    },
    stop: () => overtake(),
    moved(x, y) {
      places = { width, height, x, y };
    },
    settled: () => (places ? composed(places) : null),
  };
}
