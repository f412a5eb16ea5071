/** What a reader can do beside the picture: follow the words and go back, switch tones and relations. */
import { tonesOf } from '../../story/edges.js';
import type { Model } from './model.js';
import { type Action, clearing, type State, selecting } from './state.js';

/** Opens what the open words speak of, and remembers them. */
export function following(model: Model, id: string): Action {
  return (state) => {
    const { selected, edge, trail } = state;
    const next = selecting(model, id)({ ...state, help: false });
    return selected && selected.id !== id ? { ...next, trail: [...trail, { id: selected.id, edge }] } : next;
  };
}

/** One level back: to what was open before, else nothing is open. */
export function goingBack(model: Model): Action {
  return (state) => {
    const last = state.help ? undefined : state.trail.at(-1);
    if (!last) return state.help ? { ...state, help: false } : clearing(state);
    return { ...selecting(model, last.id, last.edge)(state), trail: state.trail.slice(0, -1) };
  };
}

/** Hidden relations after a tone has been switched: off where all of it is on, else on. */
export function toggledTone(state: State, tone: string): string[] {
  const tones = tonesOf(state.story?.relations ?? []);
  const ofTone = [...tones].filter(([, its]) => its === tone).map(([id]) => id);
  const allOn = ofTone.every((id) => !state.hidden.includes(id));
  const others = state.hidden.filter((id) => !ofTone.includes(id));
  return allOn ? [...others, ...ofTone] : others;
}

export function toggledRelation(state: State, relation: string): string[] {
  return state.hidden.includes(relation) ? state.hidden.filter((id) => id !== relation) : [...state.hidden, relation];
}
