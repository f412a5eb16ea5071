/**
 * What the element and its two halves say to each other. It stands with the half that comes first: what comes later fulfils what is asked
 * here, so that nothing points forward but the one import that fetches it.
 */
import type { Messages } from '../../i18n/index.js';
import type { FilterQuery } from '../../story/filtering/facets.js';
import type { Model } from '../state/model.js';
import type { StoryNotice } from '../state/notice.js';
import type { Action, State, Target } from '../state/state.js';
import type { PlacesOnStage } from './picture.js';
import type { Shell } from './shell.js';
import type { StoryStage } from './story-stage.js';

/** The element as its halves see it: what a page has written on it. */
export interface GraphElement extends HTMLElement {
  readonly src: string | undefined;
  readonly theme: string | undefined;
  readonly relations: string | undefined;
  readonly facets: string | undefined;
  readonly first: string | undefined;
  readonly height: number | undefined;
  readonly noSearch: boolean;
  readonly noFilters: boolean;
  readonly noSteps: boolean;
  readonly painter: string | undefined;
  readonly ownsGestures: boolean;
  readonly linkFor: ((id: string) => string) | undefined;
}

/** What a page may ask to see: relations by id, facets, or all. */
export type PageFilter = readonly string[] | FilterQuery | null;

type Point = { readonly x: number; readonly y: number };

/** What stays where a story is shown in the stead of what it was a moment ago. */
export interface StoryRenewal {
  /** Where everybody stands; undefined: all are arranged anew. */
  readonly places: PlacesOnStage | undefined;
  readonly state: (model: Model) => Action;
}

/** How things stand in the first half. */
export interface Standing {
  readonly state: State;
  readonly model: Model | null;
  readonly stage: StoryStage | null;
  /** What the story was read from: bytes, text or a value. */
  readonly given: unknown;
  readonly notice: StoryNotice | null;
  readonly drawn: boolean;
  readonly printing: boolean;
  readonly readable: boolean;
}

/** What the second half has of the first. */
export interface InterfaceContext {
  readonly element: GraphElement;
  readonly root: ShadowRoot;
  readonly shell: Shell;
  /** Puts style sheets on. */
  wear(styles: readonly string[]): void;
  now(): Standing;
  open(id: string, edge?: number): void;
  hover(target: Target | null, at: Point | null): void;
  /** A reader's action, of which the page hears. */
  act(action: Action): void;
  set(action: Action): void;
  /** Something is to be shown anew. */
  change(): void;
  /** Tries once more what failed. */
  again(): void;
  dismiss(): void;
}

export interface Interface {
  /** Shows how things stand; true where there is a sheet for paper. */
  update(): boolean;
  speak(lang: string): Promise<void>;
  /** The paths between two; null closes them. False where one of the two is unknown. */
  showPath(from: string | null, to?: string): boolean;
  /** For the page: exactly what is asked for, without telling anybody. */
  filter(query: FilterQuery): void;
  /** The pointer is at something, or at nothing. */
  point(target: Target | null, at: Point | null): void;
  /** A press at a place has opened something. */
  pressed(at: Point): void;
  /** A gesture that was left to the page. */
  tried(gesture: keyof Messages['gestures']): void;
  /** After every drawn frame. */
  painted(): void;
  /** Shows the whole picture. */
  fit(): void;
  /** The whole picture as SVG markup, as it is filtered; null before anything is drawn. */
  toSVG(): Promise<string | null>;
  /** The same as a PNG image. */
  toPNG(): Promise<Blob | null>;
  /** Nothing moves and nothing waits until the next update. */
  rest(): void;
}
