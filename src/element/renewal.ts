/**
 * A story that somebody goes on with, shown in the stead of what it was a moment ago: who stands somewhere stays there, and the reader looks from
 * where they looked. For a page on which stories are made.
 */

import type { Story, StoryFile } from '../story/definition.js';
import { standing } from '../story/standing.js';
import { coreOf, type EdgewiseGraph } from './element.js';
import type { PlacesOnStage } from './poster/picture.js';
import { renewed } from './state/renewed.js';

type Place = { readonly x: number; readonly y: number };

/** Where entities stand on a stage of this size, CSS px, from wherever one looks at it. */
export interface GraphPlaces {
  readonly width: number;
  readonly height: number;
  readonly at: ReadonlyMap<string, Place>;
}

export interface PictureWindow {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** As they are drawn at the moment; null where nothing is. */
export function placesIn(graph: EdgewiseGraph): GraphPlaces | null {
  const { stage, state } = coreOf(graph);
  const scene = stage?.sight()?.scene;
  const entities = state.story?.entities ?? [];
  if (!scene || scene.n !== entities.length) return null;
  const at = new Map(entities.map(({ id }, i) => [id, { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0 }]));
  return { width: scene.width, height: scene.height, at };
}

/** What of the picture can be seen, in the measure of its places; null where there is nothing to see. */
export function windowOf(graph: EdgewiseGraph): PictureWindow | null {
  const { stage, shell } = coreOf(graph);
  const { clientWidth: width, clientHeight: height } = shell.stage;
  if (width * height === 0) return null;
  const { k, x, y } = stage?.sight()?.camera ?? { k: 1, x: 0, y: 0 };
  return { left: -x / k, top: -y / k, right: (width - x) / k, bottom: (height - y) / k };
}

/** Resolves when the element has all that takes room beside its picture, or has to do without it. */
export async function prepared(graph: EdgewiseGraph): Promise<void> {
  await coreOf(graph).attend();
}

/** Whether the page has the words of what is open itself, beside the picture. */
export function wordsBeside(graph: EdgewiseGraph, beside: boolean): void {
  if (beside) graph.dataset['words'] = 'beside';
  else delete graph.dataset['words'];
}

/** Without places all are arranged anew. False where no story is drawn yet that this one could follow, or where somebody lacks a place. */
export function renew(graph: EdgewiseGraph, file: StoryFile, places: GraphPlaces | null): boolean {
  const core = coreOf(graph);
  const story = standing(file);
  const known = placesOn(story, places);
  if (!core.stage || !core.state.story || (places && !known)) return false;
  core.take(story, file, { places: known, state: renewed });
  return true;
}

function placesOn({ entities }: Story, places: GraphPlaces | null): PlacesOnStage | undefined {
  if (!places) return undefined;
  const all = entities.flatMap(({ id }) => places.at.get(id) ?? []);
  if (all.length < entities.length) return undefined;
  const [x, y] = [Float32Array.from(all, (its) => its.x), Float32Array.from(all, (its) => its.y)];
  return { width: places.width, height: places.height, x, y };
}

/** Another language, in which names have other widths: places are as they were, and so is from where one looks. */
export async function speakStill(graph: EdgewiseGraph, lang: string): Promise<void> {
  const core = coreOf(graph);
  const [places, file, camera] = [placesIn(graph), graph.story, core.stage?.sight()?.camera];
  graph.lang = lang;
  await core.speak();
  if (!places || !file || !camera || !renew(graph, file, places)) return;
  core.stage?.zoom(camera.k, 0, 0);
  core.stage?.shift(camera.x, camera.y);
}
