/**
 * Which of thousands bear a name at which zoom: no name is set before it is drawn, and each is given about the room that it will need. Each
 * level holds all names of the levels farther out; so many are tried that the first picture of a zoom does not wait for all of them.
 */
import type { Steps } from '../slow-work.js';
import type { Scene } from '../types.js';
import { NAME_LINE, NAME_SIZE } from './places.js';
import { createRoom, type NameBlock, type Room } from './room.js';

/** Air between two names, px, and so many times of it at zoom 1, that structure is seen before words; less and less nearer by. */
const GUESSED_LEVELS_AIR = { x: 10, y: 5 } as const;
const ALOOF = 4;
/** At zoom 1 this share of the nodes is tried, those with most edges, within these bounds; at zoom 2 four times as many. */
const GUESSED_LEVELS_SHARE = 0.04;
const GUESSED_LEVELS_TRIED = { least: 40, most: 600 } as const;
/** Names in one step, and steps of which nobody notices anything. */
const GUESSED_LEVELS_STEP = 256;
const GUESSED_LEVELS_STEPS = 12;
/** Width of a letter and of the longest line, px: a guess, as thousands of names are placed and few are drawn. */
const GUESSED_LEVELS_LETTER = 7.4;
const LINE = 104;

/** Who has a name at some zoom, in rank. */
export interface GuessedLevels {
  /** `step`: levels beyond that of zoom 1, of which `each` double the zoom. As long as it is not found, the nearest farther out. */
  at(step: number): Uint32Array;
  /** Whether the level that was asked for last is still to be found: more of it is each time it is asked for. */
  readonly coming: boolean;
}

/** `rank`: nodes, those with most ties first; `size`: node → the size in which its name is set, px. */
export function createGuessedLevels(
  scene: Scene,
  rank: Uint32Array,
  size: (i: number) => number,
  each: number,
): GuessedLevels {
  const found: Uint32Array[] = [];
  const farther = new Map<number, Uint32Array>();
  let work: Steps<Uint32Array> | null = null;
  let coming = false;
  const first = Math.max(
    GUESSED_LEVELS_TRIED.least,
    Math.min(GUESSED_LEVELS_TRIED.most, GUESSED_LEVELS_SHARE * scene.n),
  );
  const countOf = (step: number) => Math.ceil(first * 2 ** ((2 * step) / each));
  const block = (i: number) => guess(scene, i, size(i));

  function roomAt(step: number): Room {
    const k = 2 ** (step / each);
    const aloof = Math.max(1, ALOOF * Math.min(k, 1 / Math.sqrt(k)));
    return createRoom(scene, {
      camera: { k, x: 0, y: 0 },
      edged: false,
      marked: false,
      most: countOf(step),
      air: { x: GUESSED_LEVELS_AIR.x * aloof, y: GUESSED_LEVELS_AIR.y * aloof },
    });
  }
  function* level(step: number, before: Uint32Array): Steps<Uint32Array> {
    const room = roomAt(step);
    const stands = new Uint8Array(scene.n);
    for (let b = 0; b < before.length; b++) {
      if (b % GUESSED_LEVELS_STEP === 0) yield;
      const i = before[b] as number;
      stands[i] = 1;
      room.put(i, block(i));
    }
    const all = Array.from(before);
    const count = Math.min(rank.length, countOf(step));
    for (let r = 0; r < count; r++) {
      if (r % GUESSED_LEVELS_STEP === 0) yield;
      const i = rank[r] as number;
      if (scene.names[i] && !stands[i] && room.take(i, block(i), false)) all.push(i);
    }
    return Uint32Array.from(all);
  }
  /** Works until so many levels are there; the first is found at once, the others a little each time. */
  function advance(count: number): void {
    for (let s = 0; found.length < count && (s < GUESSED_LEVELS_STEPS || found.length === 0); s++) {
      work ??= level(found.length, found.at(-1) ?? new Uint32Array());
      const step = work.next();
      if (!step.done) continue;
      found.push(step.value);
      work = null;
    }
  }
  function outward(step: number): Uint32Array {
    if (step >= 0) return found[0] as Uint32Array;
    const its = farther.get(step);
    if (its) return its;
    const room = roomAt(step);
    const left = outward(step + 1).filter((i) => room.take(i, block(i), false));
    farther.set(step, left);
    return left;
  }

  return {
    get coming() {
      return coming;
    },
    at(step) {
      const count = Math.max(0, step) + 1;
      advance(count);
      coming = found.length < count;
      return step < 0 ? outward(step) : (found[Math.min(count, found.length) - 1] as Uint32Array);
    },
  };
}

/** About the room that a name will need. */
function guess(scene: Scene, i: number, size: number): NameBlock {
  const share = size / NAME_SIZE;
  const length = (scene.names[i]?.length ?? 0) * GUESSED_LEVELS_LETTER * share;
  const lines = Math.min(3, Math.ceil(length / LINE));
  const height = lines * NAME_LINE * share;
  return {
    dx: 0,
    dy: (scene.radius[i] as number) * 1.2 + 4 + height / 2,
    width: Math.min(150, length / lines + 10),
    height,
  };
}
