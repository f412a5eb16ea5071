/**
 * Who is pinned stays: marked in the picture, and in its place, to scale, when the stage has other proportions or a picture is made anew
 * and the others are arranged around them.
 */
import { html, render, svg } from 'lit-html';
import { toScreen } from '../../scene/camera.js';
import type { StageExtent } from '../../scene/labels/labels.js';
import { isTexture } from '../../scene/size-limits.js';
import { MARK, type Scene } from '../../scene/types.js';
import { reportLoss } from '../../ui/report-error.js';
import type { Standing } from '../poster/contract.js';
import type { PlacesOnStage } from '../poster/picture.js';
import type { Sight } from '../poster/story-stage.js';
import type { Model } from '../state/model.js';
import { pinnedNodes } from '../state/pinned.js';
import pinsStyles from './pins.css?inline';
import { createArranging } from './pins-arranging.js';

export const styles = [pinsStyles];

export interface Pins {
  /** After each change that has reached the document. */
  follow(): void;
  /** After each drawn frame. */
  painted(): void;
  rest(): void;
}

/** A stage whose sides or proportions differ by more than this from those the others were arranged for has them arranged anew. */
const PINS_STRETCH = 1.22;

const near = (a: number, b: number): boolean => Math.max(a / b, b / a) <= PINS_STRETCH;

const suits = (found: StageExtent, now: StageExtent): boolean =>
  near(found.width / found.height, now.width / now.height) && near(found.width, now.width);

const placesIn = ({ width, height, x, y }: Scene): PlacesOnStage => ({ width, height, x, y });

/** `host` is the stage. */
export function createPins(host: HTMLElement, now: () => Standing): Pins {
  const place = host.appendChild(host.ownerDocument.createElement('div'));
  place.className = 'pins';
  place.setAttribute('aria-hidden', 'true');
  /** What was drawn last. */
  let last: { readonly model: Model; readonly scene: Scene } | null = null;
  /** For which extent the others stand where they do; null as long as the picture sees to that by itself. */
  let found: StageExtent | null = null;
  /** For which language a picture is being made anew, so that it is begun but once. */
  let renewing: string | null = null;
  let watched = false;

  /** From now on the picture is scaled to whatever stage, and nobody is arranged anew but from here. */
  function hold(places: PlacesOnStage, suited: StageExtent): void {
    const { stage, model, state } = now();
    found = suited;
    if (model) stage?.show(model, state.lang, places);
  }
  const arranging = createArranging(now, (places) => hold(places, places));

  /** Where what was drawn last is to be held; null where nobody is pinned in it. */
  function kept(): PlacesOnStage | null {
    const { model, state } = now();
    if (last?.model !== model || pinnedNodes(model, state).length === 0) return null;
    return placesIn(last.scene);
  }

  function resized({ width, height }: StageExtent): void {
    const places = found ? null : kept();
    if (places && Math.max(Math.abs(width - places.width), Math.abs(height - places.height)) >= 1) hold(places, places);
  }

  function painted(): void {
    const { stage, model, state } = now();
    const sight = stage?.sight();
    if (!sight || !model) return;
    const { scene } = sight;
    last = { model, scene };
    renewing = null;
    mark(place, sight, pinnedNodes(model, state));
    // So many are only scaled: what lays out a crowd knows of nobody who stands already.
    if (found && !isTexture(scene, scene.width, scene.height))
      arranging.drawn(scene, suits(found, scene)).catch(reportLoss);
  }

  const watch = new ResizeObserver(([entry]) => entry && resized(entry.contentRect));
  return {
    follow() {
      if (!watched) watch.observe(host);
      watched = true;
      const { stage, state } = now();
      if (stage && !stage.sight() && renewing !== state.lang) {
        // Another language, or a stage that was built anew: the picture begins where it was.
        renewing = state.lang;
        const [places, suited] = [kept(), found];
        found = null;
        if (places) hold(places, suited ?? places);
      }
      painted();
    },
    painted,
    rest() {
      watch.disconnect();
      watched = false;
      arranging.rest();
    },
  };
}

/** The marks go where their nodes now are; who is hidden has none. */
function mark(place: HTMLElement, { scene, marks, camera }: Sight, pinned: readonly number[]): void {
  const seen = pinned.filter((i) => !((marks.node[i] ?? MARK.hidden) & MARK.hidden));
  render(
    seen.map(() => html`<svg class="pin" viewBox="0 0 16 16">${PIN}</svg>`),
    place,
  );
  for (const [k, i] of seen.entries()) {
    const at = toScreen(camera, scene.x[i] ?? 0, scene.y[i] ?? 0);
    const out = Math.SQRT1_2 * (scene.radius[i] ?? 0) + 3;
    const its = place.children[k] as SVGElement | undefined;
    // On the side where the name is not.
    const { dx = 0, dy = 0 } = scene.labels[i] ?? {};
    const [x, y] = [at.x + (dx > 0.5 ? -out : out), at.y + (dy < -0.5 ? out : -out)];
    its?.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
  }
}

const PIN = svg`<circle class="ground" cx="8" cy="8" r="7.4" stroke-width="1" /><path d="M6 3.5h4L9.6 6.4l1.7 2.1H4.7l1.7-2.1ZM8 8.5v4" fill="currentColor" stroke="currentColor" stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round" />`;
