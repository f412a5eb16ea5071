/** Which way each fan of edges bends: of the courses that are tried the cheapest, by turns. */

import type { Label } from '../types.js';
import { type BendOption, type Board, choicesOf, clash, namesCost } from './bend-options.js';
import type { Trace } from './curves.js';
import type { Fan } from './fans.js';

const BENDS_PASSES = 3;

/** The search: which choice each fan has made, and the courses that follow. */
export interface Bends {
  /** Lets each fan in turn take what is cheapest, names standing where they stand, until none gains. */
  improve(labels: readonly Label[]): void;
  /** Edge → bend and course. */
  readonly bend: Float32Array;
  readonly traces: Trace[];
  /** For each edge the direction in which its visible ends lie from its source, then from its target, radians. */
  readonly angles: Float32Array;
}

export function createBends(board: Board, fans: readonly Fan[], m: number): Bends {
  const choices = fans.map((fan) => choicesOf(board, fan, fans.length));
  const chosen = choices.map((its) => its[0] as BendOption);
  const bend = new Float32Array(m);
  const traces: Trace[] = new Array(m);
  const angles = new Float32Array(2 * m);
  const together = remembered(fans, choices);
  let standing: readonly Label[] = [];
  let known: Float64Array[] = [];

  function take(f: number, choice: BendOption): void {
    chosen[f] = choice;
    const fan = fans[f] as Fan;
    fan.edges.forEach((e, i) => {
      bend[e] = choice.bends[i] as number;
      traces[e] = choice.traces[i] as Trace;
      const back = board.source[e] === fan.a ? 0 : 1;
      angles[2 * e + back] = choice.angles[2 * i] as number;
      angles[2 * e + 1 - back] = choice.angles[2 * i + 1] as number;
    });
  }

  /** What a choice costs by the names where they stand now. */
  function named(f: number, { index, traces }: BendOption): number {
    const costs = known[f] as Float64Array;
    if (Number.isNaN(costs[index])) costs[index] = namesCost(board, traces, standing);
    return costs[index] as number;
  }

  /** The cheapest choice of fan f, given what the others have chosen. */
  function best(f: number): BendOption {
    let least = Infinity;
    let found = chosen[f] as BendOption;
    for (const choice of choices[f] ?? []) {
      // What is there stays unless something is better by more than a trifle.
      let cost = choice.cost - (choice === chosen[f] ? 0.3 : 0);
      if (cost < least) cost += named(f, choice);
      for (let g = 0; g < fans.length && cost < least; g++)
        if (g !== f) cost += together(f, choice, g, chosen[g] as BendOption);
      if (cost >= least) continue;
      least = cost;
      found = choice;
    }
    return found;
  }

  chosen.forEach((choice, f) => {
    take(f, choice);
  });
  return {
    bend,
    traces,
    angles,
    improve(labels) {
      standing = labels;
      known = choices.map((its) => new Float64Array(its.length).fill(Number.NaN));
      for (let pass = 0, moved = true; moved && pass < BENDS_PASSES; pass++) {
        moved = false;
        for (let f = 0; f < fans.length; f++) {
          const choice = best(f);
          moved ||= choice !== chosen[f];
          take(f, choice);
        }
      }
    },
  };
}

type Together = (f: number, choice: BendOption, g: number, its: BendOption) => number;

/** What two choices cost together, each pair worked out once, as neither course ever changes. */
function remembered(fans: readonly Fan[], choices: readonly (readonly BendOption[])[]): Together {
  const most = Math.max(1, ...choices.map((its) => its.length));
  const size = fans.length * most;
  const known = new Float32Array(most > 1 ? size * size : 0).fill(Number.NaN);
  return (f, choice, g, its) => {
    const at = (f * most + choice.index) * size + g * most + its.index;
    let cost = known[at] as number;
    if (Number.isNaN(cost)) {
      cost = clash(fans[f] as Fan, choice, fans[g] as Fan, its);
      known[at] = cost;
    }
    return cost;
  };
}
