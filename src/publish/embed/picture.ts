/** Story → picture without a browser: the places, the scene and the frame that the page would make for a stage of that size. */
import * as small from '../../layout/arrange/index.js';
import * as crowd from '../../layout/place-many.js';
import type { Frame } from '../../paint/painter.js';
import { identity } from '../../scene/camera.js';
import { columnsOf } from '../../scene/columns.js';
import { companyOf } from '../../scene/company.js';
import { composerFor } from '../../scene/compose-large.js';
import { boxesOf } from '../../scene/labels/labels.js';
import { plainMeasure } from '../../scene/labels/measure.js';
import { marksOf } from '../../scene/marks.js';
import { anyTheme } from '../../scene/print-theme.js';
import { placesOf as givenPlaces } from '../../scene/saved-places.js';
import { isTexture } from '../../scene/size-limits.js';
import type { Scheme } from '../../scene/theme.js';
import type { Story, StoryFile } from '../../story/definition.js';
import { type Edge, edgesOf } from '../../story/edges.js';
import { standing } from '../../story/standing.js';
import { verbsOf } from '../../story/telling/verbs.js';

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** The stage of a graph in an article's column: for this one an embed's places are found. */
export const COLUMN: Size = { width: 700, height: 470 };

export interface PlacedPicture {
  readonly edges: readonly Edge[];
  readonly frame: Frame;
}

export interface PictureOptions extends Size {
  readonly lang: string;
  readonly scheme?: Scheme;
}

/** The whole story, nothing selected. Places are those of the file, or, where `anew` says so or the file has none, found. */
export function pictureOf(
  story: Story,
  { width, height, lang, scheme = 'light' }: PictureOptions,
  anew = false,
): PlacedPicture {
  const edges = edgesOf(story);
  const columns = columnsOf(story, edges, lang);
  const boxes = boxesOf(columns, plainMeasure, { width, height });
  const given = anew ? null : givenPlaces(story.entities, boxes, width, height);
  const texture = isTexture(columns, width, height);
  const company = companyOf(columns, story);
  const places = given ?? (texture ? crowd : small).arrangeAtOnce(columns, { width, height, boxes, company });
  const words = verbsOf(story, edges, lang);
  const stage = { width, height, measure: plainMeasure, words };
  const scene = composerFor(columns, width, height)(columns, places, stage);
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null });
  return { edges, frame: { scene, marks, camera: identity, theme: anyTheme(scheme) } };
}

export interface EntityPosition {
  readonly x: number;
  readonly y: number;
}

/** Where everybody who is told of stands, by id, to a tenth of a pixel; `anew` as of `pictureOf`. */
export function placesOf(file: StoryFile, options: PictureOptions, anew = false): Map<string, EntityPosition> {
  const story = standing(file);
  const { x, y } = pictureOf(story, options, anew).frame.scene;
  const tenth = (value = 0) => Math.round(value * 10) / 10;
  return new Map(story.entities.map(({ id }, i) => [id, { x: tenth(x[i]), y: tenth(y[i]) }]));
}
